import type { Language } from "../../agreement/model.js";
import { factMessages } from "../../messages/facts.js";
import type { Message } from "../../messages/message.js";
import { ownPrintMessages } from "../../messages/own-print.js";
import { FACTS, LEVEL_TITLES, PRINT, STAGE_LINES } from "../../messages/print.js";
import { RETELLING_NOTICE } from "../../messages/schema.js";
import type { Block } from "./block.js";
import { withoutRunningNumbers } from "./running-numbers.js";
import { withoutWriteOnRows } from "./write-on-rows.js";

/** What a file says beside its agreement, when samsyn or somebody else printed it. */
export interface OwnPrint {
  /** The agreement's own blocks. */
  blocks: Block[];
  /** The file says that its text is retold. */
  retold: boolean;
  messages: Message[];
}

/**
 * Takes out what a print has besides the text: the line under the title that says what kind of agreement it is, the facts of the front
 * page, the heading of the contents, the notice that a text is retold, numbers that count the clauses through the whole text, and the
 * rows to write on in a form. The first four are told from the text by the words that samsyn's own print uses.
 */
export function withoutOwnPrint(blocks: readonly Block[]): OwnPrint {
  const front = withoutFront(blocks);
  const told = withoutNotice(front.blocks);
  const numbered = withoutRunningNumbers(told.blocks);
  const form = withoutWriteOnRows(numbered.blocks);
  const messages = [...front.messages, ...told.messages, ...numbered.messages, ...form.messages];
  return { blocks: form.blocks, retold: told.messages.length > 0, messages };
}

const LANGUAGES: readonly Language[] = ["sv", "en"];

const inBoth = (texts: readonly Record<Language, string>[]) =>
  texts.flatMap((text) => LANGUAGES.map((language) => text[language]));

function withoutFront(blocks: readonly Block[]): { blocks: readonly Block[]; messages: Message[] } {
  const title = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 1);
  const first = title + 1;
  if (title < 0) return { blocks, messages: [] };
  let end = first;
  const subtitle = blocks[end];
  const isOwn = subtitle?.kind === "paragraph" && isPrintedSubtitle(subtitle.text);
  if (isOwn) end += 1;
  while (isFact(blocks[end], isOwn)) end += 1;
  if (isContentsHeading(blocks[end])) end += 1;
  if (end === first) return { blocks, messages: [] };
  const position = blocks[first]?.position?.line ?? 1;
  return { blocks: blocks.toSpliced(first, end - first), messages: [ownPrintMessages.front(end - first, position)] };
}

/** The contents themselves are gone by now. */
function isContentsHeading(block: Block | undefined): boolean {
  return block?.kind === "heading" && inBoth([PRINT.contents]).includes(block.text);
}

/** @param isOwn what stands above is samsyn's own, so that a fact may have run together with its name, as in a page without tags */
function isFact(block: Block | undefined, isOwn: boolean): boolean {
  if (block === undefined) return false;
  const names = inBoth(Object.values(FACTS));
  if (block.label !== null) return names.includes(block.label);
  return isOwn && block.kind === "paragraph" && names.some((name) => block.text.startsWith(`${name} `));
}

/** Whether a line of plain text is one of the facts under the title: "Parter: Region Halland och …". */
export function isPrintedFact(line: string): boolean {
  return inBoth(Object.values(FACTS)).some((name) => line.startsWith(`${name}: `));
}

/** Whether a line says what kind of agreement it is, as a print does under the title. */
export function isPrintedSubtitle(line: string): boolean {
  const editions = LANGUAGES.map((language) => PRINT.edition("")[language]);
  const known = inBoth([...Object.values(LEVEL_TITLES), ...Object.values(STAGE_LINES)]);
  return line.split(" · ").some((part) => known.includes(part) || editions.some((edition) => part.startsWith(edition)));
}

/** Whether a line marks a print as a draft: "UTKAST 29 november 2026". */
export function isPrintedMark(line: string): boolean {
  const words = inBoth([PRINT.draft, PRINT.consultation]).map((word) => word.toUpperCase());
  return words.some((word) => line.startsWith(`${word} `) && /^\d{1,2} \p{L}+ \d{4}$/u.test(line.slice(word.length + 1)));
}

/** Whether a paragraph is the notice that the text is retold. */
export function isRetellingNotice(text: string): boolean {
  return NOTICES.has(text);
}

const NOTICES: ReadonlySet<string> = new Set(Object.values(RETELLING_NOTICE));

function withoutNotice(blocks: readonly Block[]): { blocks: readonly Block[]; messages: Message[] } {
  const at = blocks.findIndex(({ kind, text }) => kind === "paragraph" && isRetellingNotice(text));
  if (at < 0) return { blocks, messages: [] };
  const line = blocks[at]?.position?.line ?? null;
  return { blocks: blocks.toSpliced(at, 1), messages: [factMessages.found("wording", "referat", { path: null, line })] };
}
