import type { Change, DiffResult } from "../../diff/result.js";
import { META_HEADING } from "../../messages/meta-names.js";
import { READING, STAT_TOP } from "../../messages/reading.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import { changeLine, changeName, effectPhrases, placeNotes, wordsOf } from "../change-text.js";
import { changeWord } from "../effect-text.js";
import type { DiffReportOptions } from "../options.js";
import { type Part, partsOf } from "../parts.js";
import { headingText } from "../place.js";
import { rankChanges } from "../rank.js";
import { atomsOf } from "./atoms.js";
import { rule } from "./header.js";
import { dotted, layout, leftRight, wrap } from "./layout.js";

const NAME_INDENT = 2;
const TEXT_INDENT = 4;

/** True for what the reading shows: changes in substance and moves; with `all` polish and renumbering too. */
export function isShown(change: Change, all: boolean): boolean {
  if (change.significance === "substantive" || change.moved || change.status === "added" || change.status === "removed")
    return true;
  return all && (change.status === "edited" || change.relabelled);
}

/** What a change does, and its number in the ranked list: " · Svagare · nr 1". */
function tag(change: Change, number: number | undefined, o: DiffReportOptions): string {
  const rank = number === undefined ? "" : ` · ${READING.ranked(number)[o.language]}`;
  return ` · ${changeWord(change, o.language)}${rank}`;
}

/** The heading, with what became of it when its words are the same; a reworded heading is told as a change of its own. */
function partHeading(part: Part, shown: boolean, number: number | undefined, result: DiffResult, o: DiffReportOptions): string[] {
  const change = part.heading;
  const unit = change?.after ?? change?.before;
  if (change === null || unit === null || unit === undefined) {
    return [o.paint.heading((part.kind === "meta" ? META_HEADING : STAT_TOP)[o.language])];
  }
  const name = escapeTerminal(headingText({ label: unit.label, title: unit.text }));
  if (!shown || change.status === "edited") return wrap(name, o.columns, 0, o.paint).map(o.paint.heading);
  const first = leftRight(name + tag(change, number, o), changeLine(change, o), o.columns, o.paint.heading, o.paint.quiet);
  return [first, ...noteLines(change, result, NAME_INDENT, o)];
}

function noteLines(change: Change, result: DiffResult, indent: number, o: DiffReportOptions): string[] {
  return placeNotes(change, result, o.language).flatMap((note) => wrap(note, o.columns, indent, o.paint).map(o.paint.moved));
}

/** One change: what it is called, what it does, the text with its marks, the effects. */
function changeLines(change: Change, number: number | undefined, result: DiffResult, o: DiffReportOptions): string[] {
  const name = `${" ".repeat(NAME_INDENT)}${escapeTerminal(changeName(change, result, o.language))}${tag(change, number, o)}`;
  const first = leftRight(name, changeLine(change, o), o.columns, o.paint.word, o.paint.quiet);
  const text = layout(atomsOf(wordsOf(change, o.language)), o.columns, TEXT_INDENT, o.paint);
  const phrases = effectPhrases(change, o.language);
  const effects = phrases.length === 0 ? [] : wrap(dotted(phrases), o.columns, TEXT_INDENT, o.paint).map(o.paint.quiet);
  return [first, ...noteLines(change, result, TEXT_INDENT, o), ...text, ...effects];
}

/** The comparison clause by clause in the order of the later text, under the headings; numbers are those of the ranked list. */
export function readingLines(selected: readonly Change[], result: DiffResult, o: DiffReportOptions): string[] {
  // A filter asks for its kind by name, polish included.
  const shown = new Set(selected.filter((change) => isShown(change, o.all || o.only !== null)));
  if (shown.size === 0) return [];
  const numbers = new Map<Change, number>();
  for (const { number, change, inside } of rankChanges(selected))
    for (const member of [change, ...inside]) numbers.set(member, number);
  const lines: string[] = ["", o.paint.heading(READING.reading[o.language]), rule(o)];
  for (const part of partsOf(result.changes)) {
    const members = [...(part.heading === null ? [] : [part.heading]), ...part.changes].filter((change) => shown.has(change));
    if (members.length === 0) continue;
    const heading = part.heading !== null && shown.has(part.heading) ? part.heading : null;
    lines.push(...partHeading(part, heading !== null, heading === null ? undefined : numbers.get(heading), result, o));
    const told = members.filter((change) => change !== heading || change.status === "edited");
    for (const change of told) lines.push(...changeLines(change, numbers.get(change), result, o));
    lines.push("");
  }
  const hidden = selected.filter((change) => change.status === "edited" && !shown.has(change)).length;
  if (hidden > 0) lines.push(o.paint.quiet(READING.editorialLeft(hidden)[o.language]));
  return lines;
}
