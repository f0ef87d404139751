import type { Root } from "mdast";
import { emptyAgreement, type Language } from "../../agreement/model.js";
import { detectLanguage } from "../../language/detect.js";
import { type Message, message } from "../../messages/message.js";
import { RETELLING_NOTICE, schemaMessages } from "../../messages/schema.js";
import { decodeText } from "../decode.js";
import { completeMeta, type FrontMatter, readFrontMatter } from "../front-matter.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import type { Block } from "../structure/block.js";
import { structure } from "../structure/structure.js";
import { BlockList } from "./blocks.js";
import { readByLine } from "./by-line.js";
import { chunksOf } from "./chunks.js";
import { limitNesting } from "./nesting.js";
import { parsePlain } from "./plain.js";
import { codeBlock } from "./raw.js";
import { Slices } from "./slices.js";

/**
 * Parsing takes one to three seconds for each megabyte, or for 20,000 short lines; beyond these bounds a simpler reading is
 * used that takes a fiftieth of that. An agreement of 10,000 clauses stays well below them.
 */
const PARSED = { characters: 2_000_000, lines: 60_000, line: 100_000 };

/** How much text the language is guessed from. */
const SAMPLE = 20_000;

/** Reads Markdown of any kind, canonical or loose, with or without front matter. */
export const markdownReader: Reader = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  sniff: (bytes) => /^\uFEFF?(?:---\s*\n|#{1,6} )/.test(new TextDecoder().decode(bytes.subarray(0, 1024))),
  read: readMarkdown,
};

async function readMarkdown(input: ReadInput): Promise<ReadResult> {
  const { text, messages } = decodeText(input.bytes);
  if (text === null) return { agreement: emptyAgreement(input.language ?? "sv"), messages, reader: markdownReader.name };
  const front = await readFrontMatter(text);
  const body = await readBody(front);
  const blocks = front.meta.known.wording === "referat" ? withoutNotice(body.blocks) : body.blocks;
  const language = input.language ?? front.meta.known.language ?? guessLanguage(blocks);
  const read = structure(blocks, { language, meta: completeMeta(front.meta, language) });
  return {
    agreement: read.agreement,
    messages: [...messages, ...front.meta.messages, ...body.messages, ...read.messages],
    reader: markdownReader.name,
    ...(front.raw !== undefined && { frontMatter: front.raw }),
  };
}

/** Brings Markdown without front matter to blocks. */
async function readBody({ body, bodyLine, broken }: FrontMatter): Promise<{ blocks: Block[]; messages: Message[] }> {
  const blocks: Block[] = [];
  const messages: Message[] = [];
  if (broken !== undefined) {
    const position = { line: 2, column: 1, endLine: bodyLine, endColumn: 1 };
    blocks.push({ kind: "raw", level: 0, depth: 0, label: null, text: codeBlock(broken, "yaml"), position });
  }
  if (isLong(body)) {
    messages.push(message("F015", "large-markdown", "warning", schemaMessages.largeMarkdown(), { line: bodyLine + 1 }));
    return { blocks: [...blocks, ...readByLine(body, bodyLine)], messages };
  }
  const add = (root: Root, text: string, lineOffset: number) => {
    const list = new BlockList(new Slices(text, lineOffset));
    list.add(root);
    for (const block of list.blocks) blocks.push(block);
    for (const found of list.messages) messages.push(found);
  };
  const plain = parsePlain(body);
  if (plain !== null) {
    add(plain, body, bodyLine);
    return { blocks, messages };
  }
  const limited = limitNesting(body);
  const [first] = limited.lines;
  if (first !== undefined) {
    messages.push(
      message("F016", "nesting", "warning", schemaMessages.nesting(limited.lines.length), { line: first + bodyLine }),
    );
  }
  const { parseBlocks } = await import("./parse.js");
  for (const { text, lineOffset } of chunksOf(limited.text)) add(parseBlocks(text), text, bodyLine + lineOffset);
  return { blocks, messages };
}

function isLong(text: string): boolean {
  if (text.length > PARSED.characters) return true;
  const lines = text.split("\n");
  return lines.length > PARSED.lines || lines.some((line) => line.length > PARSED.line);
}

/** The writer sets the notice; it is no part of the agreement. */
function withoutNotice(blocks: Block[]): Block[] {
  const notices = Object.values(RETELLING_NOTICE).map((notice) => `> ${notice}`);
  const at = blocks.findIndex(({ kind, text }) => kind === "raw" && notices.includes(text));
  return at < 0 ? blocks : blocks.toSpliced(at, 1);
}

function guessLanguage(blocks: readonly Block[]): Language {
  let sample = "";
  for (const { text } of blocks) {
    if (sample.length > SAMPLE) break;
    sample += `${text}\n`;
  }
  return detectLanguage(sample.slice(0, SAMPLE));
}
