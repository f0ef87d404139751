import { isComment } from "../../agreement/comments.js";
import { assignIds } from "../../agreement/ids.js";
import type { Agreement, Language, Meta } from "../../agreement/model.js";
import { understand } from "../../language/understand.js";
import type { Message } from "../../messages/message.js";
import { structureMessages } from "../../messages/structure.js";
import type { Block } from "./block.js";
import { Builder } from "./build.js";
import { type HeadingFacts, headingFacts } from "./facts.js";
import { Placer } from "./place.js";
import { promotedHeading } from "./promote.js";
import { strongerThanWords } from "./told-strength.js";

/**
 * Finds the agreement in a list of blocks: title, preamble, sections by role, principles with their groups, every clause with its
 * kind, id, actors and strength. Every reader ends here, so that a text means the same whatever file it came in.
 * Takes time in proportion to the number of blocks; nothing in them is dropped.
 * @param blocks in the order of reading; headings with level 0 get their place from their words and their order
 * @param options.meta what the format tells about the agreement; its title is not moved into the text
 */
export function structure(
  blocks: readonly Block[],
  options: { language: Language; meta?: Meta },
): { agreement: Agreement; messages: Message[] } {
  const promoted = promotedHeadings(blocks);
  const outline = blocks.map((block, i) => promoted[i] ?? block);
  const facts = new Map<number, HeadingFacts>();
  outline.forEach((block, i) => {
    if (block.kind === "heading") facts.set(i, headingFacts(block, i, promoted[i] !== null));
  });
  const placer = new Placer([...facts.values()], outline);
  const builder = new Builder(options.language);
  outline.forEach((block, i) => {
    const heading = facts.get(i);
    const placement = heading && placer.place(heading);
    if (heading && placement && placement.as !== "paragraph") builder.heading(block, heading, placement);
    else builder.content(block.kind === "heading" ? asParagraph(blocks[i] ?? block) : block);
  });
  builder.close();
  const { agreement } = builder;
  if (options.meta) agreement.meta = options.meta;
  const ids = assignIds(agreement, builder.ids);
  const marked = strongerThanWords(agreement, builder.explicit);
  const found = [...placer.messages, ...builder.messages, ...headingJumps(blocks), ...marked];
  const messages = shortened(found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return { agreement: understand(agreement, builder.explicit), messages: [...messages, ...ids] };
}

/** For each block, the heading that it stands for. A comment between a line and its list is not seen. */
function promotedHeadings(blocks: readonly Block[]): (Block | null)[] {
  const promoted: (Block | null)[] = [];
  let next: Block | undefined;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    promoted[i] = promotedHeading(block, next);
    if (block.kind !== "raw" || !isComment(block.text)) next = block;
  }
  return promoted;
}

/** Headings that skip a level of those that the format gives; the model keeps no levels, so this is the place to see it. */
function headingJumps(blocks: readonly Block[]): Message[] {
  let before = 0;
  return blocks.flatMap(({ kind, level, text, position }) => {
    if (kind !== "heading" || level === 0) return [];
    const from = before;
    before = level;
    return from === 0 || level <= from + 1 ? [] : [structureMessages.headingJump(text, from, level, position?.line ?? null)];
  });
}

function asParagraph(block: Block): Block {
  return { ...block, kind: "paragraph", level: 0 };
}

/** Doubts of one kind that are listed one by one; more would hide the others. */
const LISTED = 25;

function shortened(messages: readonly Message[]): Message[] {
  const counts = new Map<string, number>();
  const kept: Message[] = [];
  const left = new Map<string, Message>();
  for (const each of messages) {
    const count = (counts.get(each.code) ?? 0) + 1;
    counts.set(each.code, count);
    if (count <= LISTED) kept.push(each);
    else left.set(each.code, each);
  }
  for (const [code, like] of left) kept.push(structureMessages.more(like, (counts.get(code) ?? 0) - LISTED));
  return kept;
}
