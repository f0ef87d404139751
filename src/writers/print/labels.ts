/** A number or letter as it stands before its text: "1." , "2.1", "a)"; null for none. */
export function markOf(label: string | null): string | null {
  if (label === null) return null;
  if (/^\p{L}$|^[ivx]{2,5}$/u.test(label)) return `${label})`;
  return /[\p{L}\p{N}]$/u.test(label) && !label.includes(".") ? `${label}.` : label;
}
