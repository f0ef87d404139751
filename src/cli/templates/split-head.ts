/** A template's file, parted. */
export interface SplitHead {
  head: string;
  body: string;
  /** How many lines come before the body. */
  bodyLine: number;
}

/** Parts a file into what stands between its first two lines of three hyphens and the rest; null when it does not begin so. */
export function splitHead(text: string): SplitHead | null {
  const lines = text.replace(/\r\n?/gu, "\n").split("\n");
  if (lines[0]?.trimEnd() !== "---") return null;
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === "---");
  if (end < 0) return null;
  return { head: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n"), bodyLine: end + 1 };
}
