import type { DiffResult } from "../../diff/result.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import { changeLine, effectPhrases, placeNotes, toldEffects, toldPlace, wordsOf } from "../change-text.js";
import { changeWord } from "../effect-text.js";
import type { DiffReportOptions } from "../options.js";
import type { RankedChange } from "../rank.js";
import { atomsOf } from "./atoms.js";
import { excerpt } from "./excerpt.js";
import { layout, leftRight } from "./layout.js";
import { fit, padded, textWidth } from "./width.js";

type Options = Pick<DiffReportOptions, "language" | "columns" | "paint" | "places">;

const NUMBER_COLUMNS = 3;
const WORD_COLUMNS = 10;
/** An effect that must be cut shorter than this tells nothing. */
const LEAST_PHRASE = 28;
/** Where the text of an entry starts. */
export const ENTRY_INDENT = NUMBER_COLUMNS + 1;

/** What stands before the place: the number in the list and the word for the change. */
function leadOf({ change, number }: RankedChange, o: Options): string {
  return `${padded(String(number), NUMBER_COLUMNS - 1, "left")}  ${padded(changeWord(change, o.language), WORD_COLUMNS)}`;
}

function head(entry: RankedChange, result: DiffResult, o: Options): string {
  const lead = leadOf(entry, o);
  const place = escapeTerminal(toldPlace(entry, result, o.language));
  const room = o.columns - textWidth(lead);
  return o.paint.word(lead) + leftRight(place, changeLine(entry.change, o), room, o.paint.heading, o.paint.quiet);
}

/** The gravest effect that says more than the word before the place does already; its name is left out where it is that word. */
function gravestPhrase({ change }: RankedChange, o: Options): string | undefined {
  const word = changeWord(change, o.language).toLowerCase();
  return effectPhrases(change, o.language)
    .map((phrase) => (phrase.toLowerCase().startsWith(`${word}: `) ? phrase.slice(word.length + 2) : phrase))
    .find((phrase) => phrase.toLowerCase() !== word);
}

/** Place and gravest effect on one line; the effect is left out where less than a few words of it would show. */
function oneLine(entry: RankedChange, result: DiffResult, o: Options): string {
  const lead = leadOf(entry, o);
  const place = escapeTerminal(toldPlace(entry, result, o.language));
  const line = changeLine(entry.change, o);
  const phrase = gravestPhrase(entry, o);
  const room = o.columns - textWidth(lead);
  const left = room - textWidth(place) - textWidth(line) - 5;
  const told =
    phrase === undefined || left < Math.min(LEAST_PHRASE, textWidth(phrase)) ? place : `${place} · ${escapeTerminal(phrase)}`;
  return o.paint.word(lead) + leftRight(told, line, room, undefined, o.paint.quiet);
}

function effectLine(entry: RankedChange, result: DiffResult, o: Options): string[] {
  const phrases = [...effectPhrases(entry.change, o.language), ...placeNotes(entry.change, result, o.language)];
  if (phrases.length === 0) return [];
  const text = fit(escapeTerminal(phrases.join(" · ")), o.columns - ENTRY_INDENT);
  return [`${" ".repeat(ENTRY_INDENT)}${o.paint.quiet(text)}`];
}

function excerptLines(entry: RankedChange, rows: number, o: Options): string[] {
  const { change, inside } = entry;
  // A heading says little by itself: the heaviest clause under it shows what came or went.
  const shown = inside.reduce((heaviest, other) => (other.weight > heaviest.weight ? other : heaviest), inside[0] ?? change);
  // Wrapping leaves a part of each line empty; a tenth less than the full room keeps to the rows.
  const room = Math.floor((o.columns - ENTRY_INDENT) * rows * (rows > 1 ? 0.9 : 1));
  const atoms = excerpt(atomsOf(wordsOf(shown, o.language)), toldEffects(shown)[0], room);
  return layout(atoms, o.columns, ENTRY_INDENT, o.paint).slice(0, rows + 1);
}

/** How much of an entry is shown: one line in all, the place and one line of what it does, or excerpt and effects. */
export type Detail = "line" | "short" | "full";

/** One entry of the ranked list. */
export function entryLines(entry: RankedChange, result: DiffResult, detail: Detail, o: Options): string[] {
  if (detail === "line") return [oneLine(entry, result, o)];
  const first = head(entry, result, o);
  const effects = effectLine(entry, result, o);
  if (detail === "full") return [first, ...excerptLines(entry, 2, o), ...effects];
  const telling =
    entry.change.partners !== null || toldEffects(entry.change).some((effect) => effect.before + effect.after !== "");
  return [first, ...(telling && effects.length > 0 ? effects : excerptLines(entry, 1, o).slice(0, 1))];
}
