/**
 * Labels that stand at the start of a clause as text. Headings, which are numbered in more ways, have theirs in `src/language`.
 */
export interface LabelledText {
  label: string | null;
  rest: string;
}

/** The most letters that such a label has. */
const LETTERS = 5;

/** Takes a legal number off a paragraph, before a capital: "1.1 The Council will …", but not "1,5 miljoner" or "2008 antogs". */
export function splitParagraphLabel(text: string): LabelledText {
  if (!beginsWithFigure(text) || text.lastIndexOf(".", 3) <= 0) return { label: null, rest: text };
  return split(/^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+(?=[\p{Lu}(”"“])/u, text);
}

/** Takes a letter or a legal number off the text of a bullet: "- a) …", "- 2.1 …". */
export function splitItemLabel(text: string): LabelledText {
  const may = beginsWithFigure(text) || text.lastIndexOf(")", LETTERS) > 0;
  return may ? split(/^(?:(\p{L}|[ivx]{1,5})\)|(\d{1,3}(?:\.\d{1,3}){1,5})\.?)\s+(?=\S)/u, text) : { label: null, rest: text };
}

/**
 * Most texts begin with a word, and are spared the pattern: one that knows all the world's letters takes long to build. So it also
 * stands where it is used, since a constant is built whether used or not.
 */
function beginsWithFigure(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function split(pattern: RegExp, text: string): LabelledText {
  const found = pattern.exec(text);
  if (!found) return { label: null, rest: text };
  return { label: found[1] ?? found[2] ?? null, rest: text.slice(found[0].length) };
}
