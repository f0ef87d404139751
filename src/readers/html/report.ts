import type { Message } from "../../messages/message.js";
import { webpageMessages } from "../../messages/webpage.js";
import type { Left, LeftOut } from "./main-content.js";
import { countWords } from "./nodes.js";
import type { Remark } from "./remark.js";

/** Left out parts of one kind that are listed one by one. */
const LISTED_PARTS = 6;

/** Remarks of one kind that are listed one by one. */
const LISTED = 25;

/** So much of a text is enough to know it again, in characters. */
const EXCERPT = 60;

/** Tells what was left out, by kind, with how much it was and how it begins. Code and films without text are counted together. */
export function leftMessages(left: readonly LeftOut[]): Message[] {
  const kinds = new Map<Left, LeftOut[]>();
  for (const each of left) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), each]);
  return [...kinds].flatMap(([kind, all]) => {
    const silent = kind === "code";
    const told = silent ? [] : all.filter(({ text }) => text !== "").sort((a, b) => b.text.length - a.text.length);
    const listed = told.slice(0, LISTED_PARTS).map(({ text }) => webpageMessages.left(kind, countWords(text), excerpt(text)));
    const rest = all.length - listed.length;
    const words = told.slice(LISTED_PARTS).reduce((sum, { text }) => sum + countWords(text), 0);
    if (rest === 0 || (!silent && words === 0 && listed.length > 0)) return listed;
    return [...listed, listed.length === 0 ? webpageMessages.left(kind, 0, "") : webpageMessages.leftMore(kind, rest, words)];
  });
}

/** Remarks on places in the text, the first of each kind one by one. */
export function remarkMessages(remarks: readonly Remark[]): Message[] {
  const kinds = new Map<Remark["kind"], Message[]>();
  for (const remark of remarks) kinds.set(remark.kind, [...(kinds.get(remark.kind) ?? []), remarkMessage(remark)]);
  return [...kinds.values()].flatMap((all) => {
    const listed = all.slice(0, LISTED);
    const last = all.at(LISTED);
    return last ? [...listed, webpageMessages.more(last, all.length - LISTED)] : listed;
  });
}

function remarkMessage({ kind, block, text }: Remark): Message {
  const words = excerpt(text);
  switch (kind) {
    case "folded":
      return webpageMessages.folded(words, block);
    case "line-breaks":
      return webpageMessages.lineBreaks(words, block);
    case "glyph-item":
      return webpageMessages.glyphItem(words, block);
    case "bold-heading":
      return webpageMessages.boldHeading(words, block);
    case "hidden":
      return webpageMessages.hiddenText(words, block);
  }
}

/** The first words of a text. */
function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT);
  const space = cut.lastIndexOf(" ");
  return `${space > EXCERPT / 2 ? cut.slice(0, space) : cut} …`;
}
