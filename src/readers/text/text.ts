import { emptyAgreement } from "../../agreement/model.js";
import { detectLanguage } from "../../language/detect.js";
import { ownPrintMessages } from "../../messages/own-print.js";
import { readerMessages } from "../../messages/readers.js";
import { textMessages } from "../../messages/text.js";
import { decodeText } from "../decode.js";
import { Doubts } from "../layout/doubts.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import { withoutOwnPrint } from "../structure/own-print.js";
import { structure } from "../structure/structure.js";
import { assemble } from "./assemble.js";
import { loneNumbers, withoutFurniture } from "./furniture.js";
import { splitFused } from "./fused.js";
import { splitLines } from "./lines.js";
import { withoutPrintedFront } from "./printed-front.js";
import { withUnderlines } from "./rules.js";

/** Lines with content that are put together: some twenty times the longest agreement, and done in seconds. */
const MOST_LINES = 200_000;

/** How much of a text is read to tell its language, in characters. */
const SAMPLE = 20_000;

/** Reads plain text: pasted from a page, or pulled out of a PDF with its line breaks, page numbers and odd bullets. */
export const textReader: Reader = {
  name: "text",
  extensions: [".txt", ".text"],
  sniff: () => false,
  read: (input) => Promise.resolve(readText(input)),
};

function readText({ bytes, language }: ReadInput): ReadResult {
  const { text, messages } = decodeText(bytes);
  if (text === null) return { agreement: emptyAgreement(language ?? "sv"), messages, reader: "text" };
  const doubts = new Doubts();
  const { lines: all, cleaning } = splitLines(text);
  const { lines: kept, furniture } = withoutFurniture(all);
  for (const { kind, line } of furniture) doubts.furniture(kind, line.number, line.text);
  for (const line of loneNumbers(kept)) doubts.furniture("lone-number", line.number, line.text);
  const { lines, fused } = splitFused(kept);
  if (lines.length > MOST_LINES) {
    const refused = readerMessages.tooManyLines(lines.length, MOST_LINES);
    return { agreement: emptyAgreement(language ?? "sv"), messages: [...messages, refused], reader: "text" };
  }
  for (const line of fused) doubts.fusedBullet(line.number);
  const front = withoutPrintedFront(withUnderlines(lines));
  if (front.taken > 0) messages.push(ownPrintMessages.front(front.taken, front.first?.number ?? 1));
  const own = withoutOwnPrint(assemble(front.lines, doubts));
  const { blocks } = own;
  const found = structure(blocks, { language: language ?? detectLanguage(text.slice(0, SAMPLE)) });
  if (own.retold) found.agreement.meta.wording = "referat";
  if (cleaning.controls > 0) messages.push(textMessages.controls(cleaning.controls, cleaning.firstControl));
  const bare = blocks.length > 0 && blocks.every((block) => block.kind !== "heading");
  if (bare) messages.push(textMessages.noStructure());
  return {
    agreement: found.agreement,
    messages: [...messages, ...own.messages, ...doubts.messages(), ...found.messages],
    reader: "text",
  };
}
