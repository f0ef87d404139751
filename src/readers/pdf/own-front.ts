import type { Language } from "../../agreement/model.js";
import type { Message } from "../../messages/message.js";
import { pdfMessages } from "../../messages/pdf.js";
import { FACTS, LEVEL_TITLES, PRINT, STAGE_LINES } from "../../messages/print.js";
import { RETELLING_NOTICE } from "../../messages/schema.js";
import type { Block } from "../structure/block.js";

const LANGUAGES: readonly Language[] = ["sv", "en"];

const inBoth = (texts: readonly Record<Language, string>[]) =>
  texts.flatMap((text) => LANGUAGES.map((language) => text[language]));

/**
 * Takes out what samsyn's own print sets under the title besides the text: the line that says what kind of agreement it is, the facts
 * of the front page, the heading of the contents, and the notice that a text is retold. They are told from the text by the words that the print uses.
 */
export function withoutOwnFront(blocks: readonly Block[]): { blocks: Block[]; messages: Message[] } {
  const title = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 1);
  const first = title + 1;
  if (title < 0) return { blocks: [...blocks], messages: [] };
  let end = first;
  if (isSubtitle(blocks[end])) end += 1;
  while (isFact(blocks[end])) end += 1;
  if (isContentsHeading(blocks[end])) end += 1;
  if (end === first) return { blocks: [...blocks], messages: [] };
  const left = blocks.toSpliced(first, end - first);
  const notices = inBoth([RETELLING_NOTICE]);
  const notice = left.findIndex(({ kind, text }) => kind === "paragraph" && notices.includes(text));
  const kept = notice < 0 ? left : left.toSpliced(notice, 1);
  const position = blocks[first]?.position?.line ?? 1;
  return { blocks: kept, messages: [pdfMessages.ownFront(blocks.length - kept.length, position)] };
}

/** The contents themselves are gone by now. */
function isContentsHeading(block: Block | undefined): boolean {
  return block?.kind === "heading" && inBoth([PRINT.contents]).includes(block.text);
}

function isFact(block: Block | undefined): boolean {
  return block !== undefined && block.label !== null && inBoth(Object.values(FACTS)).includes(block.label);
}

function isSubtitle(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  const editions = LANGUAGES.map((language) => PRINT.edition("")[language]);
  const known = inBoth([...Object.values(LEVEL_TITLES), ...Object.values(STAGE_LINES)]);
  return block.text.split(" · ").some((part) => known.includes(part) || editions.some((edition) => part.startsWith(edition)));
}
