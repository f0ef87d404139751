import type { ClauseKind, SectionRole, Strength } from "./model.js";

/** Every value of the closed lists of the model, for readers and messages. */
export const CLAUSE_KINDS = [
  "paragraph",
  "statement",
  "action",
  "responsibility",
  "commitment",
  "target",
  "definition",
  "block",
] as const satisfies readonly ClauseKind[];

export const STRENGTHS = ["binding", "should", "may", "intent", "aim", "none"] as const satisfies readonly Strength[];

export const SECTION_ROLES = [
  "background",
  "parties",
  "definitions",
  "purpose",
  "vision",
  "goals",
  "values",
  "principles",
  "actions",
  "commitments",
  "responsibilities",
  "organisation",
  "implementation",
  "follow-up",
  "accession",
  "exit",
  "validity",
  "dispute",
  "equal-treatment",
  "signing",
  "appendix",
  "other",
] as const satisfies readonly SectionRole[];

/** An attribute list as written: the text before it, and its keys with their values in order. */
export interface AttributeList {
  /** What stands before the list, trimmed. */
  text: string;
  /** Keys as written; "#name" has the key "id". Values without quotes, but with their backslashes. */
  pairs: [key: string, value: string][];
}

/** An attribute list is short; a longer one is text. */
const LONGEST_LIST = 2000;

/**
 * Finds `{#id key=value key="several words"}` at the end of a text.
 * @returns null when the text does not end in a list of that form
 */
export function splitAttributes(text: string): AttributeList | null {
  if (!text.endsWith("}")) return null;
  const tail = text.slice(-LONGEST_LIST);
  const start = lastOpening(tail);
  if (start < 0 || (start > 0 && tail[start - 1] !== " ") || (start === 0 && text.length > LONGEST_LIST)) return null;
  const list = tail.slice(start + 1);
  const pairs: AttributeList["pairs"] = [];
  const each = /\s*(?:#([^\s{}"=#]+)|([\p{L}][\p{L}-]*)=(?:"((?:[^"\\{}]|\\.)*)"|([^\s{}"=]+)))(?=[\s}])/uy;
  let end = 0;
  for (let pair = each.exec(list); pair; pair = each.exec(list)) {
    end = each.lastIndex;
    const [, id, key, quoted, bare] = pair;
    pairs.push(id === undefined ? [key ?? "", quoted ?? bare ?? ""] : ["id", id]);
  }
  if (pairs.length === 0 || list.slice(end).trim() !== "}") return null;
  return { text: text.slice(0, text.length - tail.length + start).trim(), pairs };
}

/** The last "{" that no backslash guards. */
function lastOpening(text: string): number {
  let at = text.lastIndexOf("{");
  while (at > 0 && text[at - 1] === "\\") at = text.lastIndexOf("{", at - 1);
  return at;
}

/** Splits a value at each ";" that no backslash guards, and takes the backslashes away. Empty parts are left out. */
export function splitValue(value: string): string[] {
  const parts = [""];
  for (const [piece] of value.matchAll(/\\.|[^\\]/gsu)) {
    if (piece === ";") parts.push("");
    else parts[parts.length - 1] += piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Takes the backslashes of a value away. */
export function plainValue(value: string): string {
  return value.replace(/\\(.)/gsu, "$1");
}

/**
 * Writes an attribute list. A single value is guarded as `plainValue` reads it, a list as `splitValue` does.
 * @returns `{…}` or, when there is nothing to say, an empty string
 */
export function formatAttributes(pairs: [key: string, value: string | string[]][]): string {
  if (pairs.length === 0) return "";
  const written = pairs.map(([key, value]) => {
    if (key === "id") return `#${String(value)}`;
    const guarded = Array.isArray(value)
      ? value.map((part) => part.replace(/["\\{};]/g, "\\$&")).join("; ")
      : value.replace(/["\\{}]/g, "\\$&");
    return /^[\p{L}\p{N}.-]+$/u.test(guarded) ? `${key}=${guarded}` : `${key}="${guarded}"`;
  });
  return `{${written.join(" ")}}`;
}
