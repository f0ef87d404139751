import { guardHeading, guardStart, settleText } from "../agreement/inline.js";

/** What has a meaning inside a line of Markdown, and what marks a gap or a slot. */
const MARKS = /[\\*_`[\]<>~{}|]|&(?=#?\w{1,32};)/g;

/** An answer as text that means itself in Markdown, on one line. A plain "_" inside a word means nothing, and is left. */
export function escapeMarkdown(value: unknown): string {
  const text = settleText(textOf(value));
  const plain = text.replace(MARKS, (mark, at: number) => (mark === "_" && isInside(text, at) ? mark : `\\${mark}`));
  // Where it opens a line, "1. " or "# " would open a list or a heading; where it ends a heading, "#" would fall away.
  return guardStart(guardHeading(plain));
}

/** Takes the backslashes of `escapeMarkdown` away, for where a text is no Markdown. */
export function plainMarkdown(text: string): string {
  return text.replace(/\\([\\*_`[\]<>~{}|#&])/gu, "$1");
}

function isInside(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
}

/** A value as a template writes it: several one after the other, nothing for nothing. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
