import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import type { Change, DiffResult } from "../../diff/result.js";
import { READING } from "../../messages/reading.js";
import type { Block, List, Run } from "../../writers/print/document.js";
import { placeNotes } from "../change-text.js";
import { changeWord, changeWordKey } from "../effect-text.js";
import { effectLine } from "../html/note.js";
import { readingWords } from "../html/words.js";
import { partsOf } from "../parts.js";
import { headingText } from "../place.js";
import { languagesOf, markedRuns, quotedRun } from "./marks.js";
import { itemOf, paragraphBlock } from "./pieces.js";

/** Headings of the agreement stand below the report's own. */
const BELOW = 2;

/** Headings on paper have six levels, the title included. */
const DEEPEST = 5;

/** The text in the order of the later revision, every change with its marks and a line that says what it does. */
export function markedText(changes: readonly Change[], result: DiffResult, language: Language): Block[] {
  return partsOf(changes).flatMap((part) => {
    if (part.kind === "meta") return [];
    const level = Math.min(part.depth + BELOW, DEEPEST);
    const heading = part.heading === null ? [] : headingBlocks(part.heading, level, result, language);
    return [
      ...heading,
      ...clauseBlocks(part.changes, Math.min(level + (part.heading === null ? 0 : 1), DEEPEST), result, language),
    ];
  });
}

function headingBlocks(change: Change, level: number, result: DiffResult, language: Language): Block[] {
  const unit = change.after ?? change.before;
  const label = unit?.label ?? null;
  // The label goes along with the words, since marks stand for the words alone.
  const lead = label === null ? "" : headingText({ label, title: "" }).trimEnd();
  const runs: Run[] = [
    ...(lead === "" ? [] : [{ text: `${lead} ` }]),
    ...markedRuns(readingWords(change, { language }), languagesOf(result, language)),
  ];
  const note = noteOf(change, result, language);
  return [{ kind: "heading", id: null, level, label: null, runs }, ...(note === null ? [] : [note])];
}

function clauseBlocks(changes: readonly Change[], level: number, result: DiffResult, language: Language): Block[] {
  const blocks: Block[] = [];
  const languages = languagesOf(result, language);
  let told: string | null = null;
  for (const change of changes) {
    const unit = change.after ?? change.before;
    if (unit === null || unit.kind === "title") continue;
    const lead = unit.kind === "lead" ? unit.text : unit.lead;
    if (lead !== null && (lead !== told || unit.kind === "lead")) {
      const runs =
        unit.kind === "lead"
          ? markedRuns(readingWords(change, { language }), languages)
          : [quotedRun(lead, languages.after, language)];
      blocks.push({ kind: "heading", id: null, level, label: null, runs });
    }
    told = lead;
    if (unit.kind === "lead") continue;
    add(blocks, unit, markedRuns(readingWords(change, { language }), languages), noteOf(change, result, language));
  }
  return blocks;
}

function add(blocks: Block[], unit: Unit, runs: Run[], note: Block | null): void {
  if (unit.form !== "item") {
    const label = unit.label === null ? [] : [{ text: `${unit.label} ` }];
    blocks.push(paragraphBlock([...label, ...runs]), ...(note === null ? [] : [note]));
    return;
  }
  const item = itemOf(runs, note === null ? [] : [note], unit.label);
  const list = listFor(blocks, unit);
  list.items.push(item);
}

/** The list that an item belongs to: the one just before, or inside its last item, or a new one. */
function listFor(blocks: Block[], { depth, label }: Unit): List {
  let around = blocks;
  for (let level = 0; level < depth; level++) {
    const above = around.at(-1);
    const last = above?.kind === "list" ? above.items.at(-1) : undefined;
    if (last === undefined) break;
    around = last.blocks;
  }
  const last = around.at(-1);
  if (last?.kind === "list" && (last.items[0]?.label === null) === (label === null)) return last;
  const list: List = { kind: "list", numbered: false, start: 1, items: [] };
  around.push(list);
  return list;
}

/** What is told of a change below its words; null for what is the same. */
function noteOf(change: Change, result: DiffResult, language: Language): Block | null {
  const key = changeWordKey(change);
  const places = placeNotes(change, result, language);
  if (key === "unchanged" && places.length === 0) return null;
  const effects = effectLine(change, { language });
  const renumbered =
    change.relabelled && change.before !== null && change.after !== null
      ? [READING.formerly(change.before.label ?? "–")[language]]
      : [];
  const rest = [...(effects === "" ? [] : [effects]), ...places, ...renumbered];
  // That the words are others shows by itself.
  if (key === "wording" && rest.length === 0) return null;
  const word = key === "unchanged" ? [] : [{ text: changeWord(change, language), strong: true as const }];
  const tail = rest.length === 0 ? [] : [{ text: `${word.length > 0 ? " · " : ""}${rest.join(" · ")}` }];
  return paragraphBlock([...word, ...tail], "note");
}
