import type { Agreement } from "../../agreement/model.js";
import type { DiffResult } from "../../diff/result.js";
import { wordWriter } from "../../messages/word-writer.js";
import type { Hand } from "../../writers/docx/book.js";
import { writeStory } from "../../writers/docx/docx.js";
import { storyOf } from "../../writers/docx/flatten.js";
import { frontStory } from "../../writers/docx/front.js";
import { type StoryBlock, storyParagraph } from "../../writers/docx/story.js";
import { printAgreement } from "../../writers/print/agreement.js";
import type { PrintDocument } from "../../writers/print/document.js";
import { PLAIN_THEME } from "../../writers/print/layout.js";
import { joinLists } from "./lists.js";
import { markMoves, settleMoves } from "./moves.js";
import { editedWords, remarksOn } from "./remarks.js";
import { NoteMarks } from "./run-text.js";
import { pairStories, type Sides } from "./sides.js";
import { type Woven, weave } from "./weave.js";

/**
 * Writes the earlier text as a Word file with tracked changes: all accepted, it is the later text; all rejected, the earlier. Every
 * change of substance has a comment that says what it does.
 */
export async function writeRedline(result: DiffResult, hand: Hand): Promise<Uint8Array> {
  const [before, after] = [await printed(result.before, hand.made), await printed(result.after, hand.made)];
  const notes = [...before.notes, ...after.notes];
  const marks = new NoteMarks(notes.map((runs) => runs.map(({ text }) => text).join("")));
  const sides = pairStories(wholeStory(before, 0), wholeStory(after, before.notes.length), result);
  joinLists(sides);
  const woven = weave(sides, marks, result.after.meta.language);
  settleMoves(woven, sides);
  markMoves(woven, sides.before.partner);
  putRemarks(woven, sides, result);
  const layout = { paper: "a4" as const, theme: PLAIN_THEME, logo: null, contents: false, lineNumbers: false, made: hand.made };
  return writeStory(finished(woven), { ...after, notes }, layout, hand);
}

async function printed(agreement: Agreement, day: Date): Promise<PrintDocument> {
  const title = agreement.title || agreement.meta.title || wordWriter.untitled[agreement.meta.language];
  const options = { numbering: false, draftMark: false, signatures: null, consultation: false };
  return printAgreement({ ...agreement, title }, { ...options, day: day.toISOString().slice(0, 10) });
}

/** Everything that a file with one text alone would show. @param notes how many footnotes the other text has before it */
function wholeStory(document: PrintDocument, notes: number): StoryBlock[] {
  const story = [...frontStory(document, null), ...storyOf(document)];
  for (const block of story) {
    if (block.kind === "piece") continue;
    const runs = block.kind === "table" ? block.rows.flatMap(({ cells }) => cells.flat()) : block.runs;
    for (const run of runs) if (run.note !== undefined) run.note += notes;
  }
  return story;
}

function putRemarks(woven: readonly Woven[], { before, after }: Sides, result: DiffResult): void {
  const [partsBefore, partsAfter] = [new Map<string, Woven>(), new Map<string, Woven>()];
  for (const each of woven) {
    const [was, is] = [before.parts[each.before]?.id, after.parts[each.after]?.id];
    if (typeof was === "string" && !partsBefore.has(was)) partsBefore.set(was, each);
    if (typeof is === "string" && !partsAfter.has(is)) partsAfter.set(is, each);
  }
  const texts = new Map<Woven, string[]>();
  for (const remark of remarksOn(result)) {
    const shown =
      (remark.after === null ? undefined : partsAfter.get(remark.after)) ??
      (remark.before === null ? undefined : partsBefore.get(remark.before)) ??
      woven[0];
    if (shown !== undefined) texts.set(shown, [...(texts.get(shown) ?? []), remark.text]);
  }
  for (const each of woven) {
    const edited = each.untold ? editedWords(each.words, result.after.meta.language) : "";
    const text = [...(texts.get(each) ?? []), ...(edited === "" ? [] : [edited])].join("\n");
    if (text !== "") each.part.anchors.push({ kind: "comment", text });
  }
}

/** Word runs tables that touch into one, and the end of the last paragraph can neither come nor go. */
function finished(woven: readonly Woven[]): StoryBlock[] {
  const story: StoryBlock[] = [];
  for (const { part } of woven) {
    if (part.kind === "table" && story.at(-1)?.kind === "table") story.push(storyParagraph("AfterTable", []));
    story.push(part);
  }
  const last = story.at(-1);
  if (last?.kind !== "paragraph" || last.ending !== null) story.push(storyParagraph("BodyText", []));
  return story;
}
