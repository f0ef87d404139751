import { isPlainText, isPlainWhole, PLAIN_KEY } from "../agreement/plain-yaml.js";

/** Any character that might break a line, or that the library writes in a way of its own. */
const UNUSUAL = /[^\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFEF]/;

/**
 * Writes data as YAML of the plain kind, to the letter as the library would.
 * @returns YAML ended by a line end; null for data that takes more than that
 */
export function writePlainYaml(data: Readonly<Record<string, unknown>>): string | null {
  const lines: string[] = [];
  const seen = new Set<object>();
  return writeMapping(data, "", "", lines, seen) ? `${lines.join("\n")}\n` : null;
}

/**
 * @param first what stands before the first key: the indentation, perhaps with the mark of an item
 * @param indent what stands before the others
 * @returns false when it could not be written; what stands in `lines` then is of no use
 */
function writeMapping(data: object, first: string, indent: string, lines: string[], seen: Set<object>): boolean {
  const entries: [string, unknown][] = Object.entries(data);
  // The library gives what stands twice a name and an alias, and writes an empty mapping in braces.
  if (entries.length === 0 || seen.has(data)) return false;
  seen.add(data);
  let before = first;
  for (const [key, value] of entries) {
    if (!PLAIN_KEY.test(key) || !isPlainText(key) || !writeValue(value, `${before}${key}:`, indent, lines, seen)) return false;
    before = indent;
  }
  return true;
}

function writeValue(value: unknown, key: string, indent: string, lines: string[], seen: Set<object>): boolean {
  const scalar = scalarText(value);
  if (scalar !== null) {
    lines.push(`${key} ${scalar}`);
    return true;
  }
  if (typeof value !== "object" || value === null) return false;
  lines.push(key);
  const inner = `${indent}  `;
  return Array.isArray(value) ? writeList(value, inner, lines, seen) : writeMapping(value, inner, inner, lines, seen);
}

function writeList(items: readonly unknown[], indent: string, lines: string[], seen: Set<object>): boolean {
  if (items.length === 0 || seen.has(items)) return false;
  seen.add(items);
  const mark = `${indent}- `;
  for (const item of items) {
    const scalar = scalarText(item);
    if (scalar !== null) lines.push(mark + scalar);
    else if (typeof item !== "object" || item === null || Array.isArray(item)) return false;
    else if (!writeMapping(item, mark, `${indent}  `, lines, seen)) return false;
  }
  return true;
}

/** A value that stands on the line of its key; null for any other. */
function scalarText(value: unknown): string | null {
  if (typeof value === "string") {
    if (UNUSUAL.test(value)) return null;
    if (isPlainText(value)) return value;
    return value === "" || isPlainWhole(value) ? `"${value}"` : null;
  }
  if (typeof value === "number") return isPlainWhole(String(value)) ? String(value) : null;
  if (typeof value === "boolean") return String(value);
  return Array.isArray(value) && value.length === 0 ? "[]" : null;
}
