import type { Change, DiffResult } from "../../diff/result.js";
import type { Localized } from "../../messages/message.js";
import { READING } from "../../messages/reading.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { DiffReportOptions } from "../options.js";
import { type RankedChange, rankChanges } from "../rank.js";
import { namedPlaces } from "../select.js";
import { listOf } from "../summary.js";
import { type Detail, ENTRY_INDENT, entryLines } from "./entry.js";
import { groupLines } from "./groups.js";
import { countLines, headerLines } from "./header.js";
import { dotted, wrap } from "./layout.js";
import { textWidth } from "./width.js";

/** Rows of the smallest terminal in common use: a screen of unknown height is taken to be that. */
const LEAST_SCREEN_ROWS = 24;
/** The line that the shell writes its prompt on. */
const PROMPT_ROWS = 1;
/** However little room is left, the weightiest changes are told. */
const LEAST_RANKED_ROWS = 8;

/** What was asked for, when it was not everything. */
function askedFor(result: DiffResult, o: DiffReportOptions): string[] {
  const names = (kind: "section" | "principle", name: string) => listOf(namedPlaces(result, kind, name), o.language);
  const parts = [
    ...(o.section === null ? [] : [READING.onlySection(names("section", o.section))[o.language]]),
    ...(o.principle === null ? [] : [READING.onlyPrinciple(names("principle", o.principle))[o.language]]),
    ...(o.only === null ? [] : [READING.only[o.only][o.language]]),
  ];
  return parts.length === 0 ? [] : wrap(`${parts.join(" · ")}.`, o.columns, 0, o.paint);
}

/**
 * Shares the rows out: all entries in full when they fit; else all with one line on what they do, the first ones in full
 * with what is left; else the first third of the rows goes to entries of two lines, and the rest are told on one.
 */
function rankedLines(ranked: RankedChange[], result: DiffResult, rows: number, o: DiffReportOptions): string[] {
  const candidates = ranked.slice(0, rows + 1);
  const render = (entries: RankedChange[], detail: Detail) => entries.map((entry) => entryLines(entry, result, detail, o));
  if (ranked.length <= rows) {
    const short = render(candidates, "short");
    if (short.flat().length <= rows) return widened(short, render(candidates, "full"), rows).flat();
  }
  // The last row counts what is left over.
  const long = Math.ceil((rows - 1) / 3);
  const shown = [...render(candidates.slice(0, long), "short"), ...render(candidates.slice(long), "line")];
  while (shown.length > ranked.length || shown.flat().length > (shown.length < ranked.length ? rows - 1 : rows)) shown.pop();
  const left = ranked.length - shown.length;
  const more = left === 0 ? [] : [" ".repeat(ENTRY_INDENT) + o.paint.quiet(READING.more(left)[o.language])];
  return [...shown.flat(), ...more];
}

/** Gives the first entries their longer form as far as the rows reach. */
function widened(entries: string[][], longer: string[][], rows: number): string[][] {
  let left = rows - entries.flat().length;
  let stopped = false;
  return entries.map((lines, i) => {
    const long = longer[i] ?? lines;
    stopped ||= long.length - lines.length > left;
    if (stopped) return lines;
    left -= long.length - lines.length;
    return long;
  });
}

/** One line where it can be: with the whole command when there is room, else the options alone. */
function howToReadOn(o: DiffReportOptions): string[] {
  const rest = [`${READING.forMeeting[o.language]}: --format html`, `${READING.forMinutes[o.language]}: --format markdown`];
  const readAll = (command: string) => (o.all ? rest : [`${READING.readAll[o.language]}: ${command}--all`, ...rest]);
  const long = dotted(readAll(`${escapeTerminal(o.command)} `));
  return wrap(textWidth(long) <= o.columns ? long : dotted(readAll("")), o.columns, 0, o.paint).map(o.paint.quiet);
}

/** A part of the text says nothing of the whole. */
function nothingText(selected: readonly Change[], o: DiffReportOptions): Localized {
  if (o.only === null && o.section === null && o.principle === null) return READING.nothingMatters;
  return selected.every(({ status, moved, relabelled }) => status === "unchanged" && !moved && !relabelled)
    ? READING.nothingShown
    : READING.nothingMattersHere;
}

/**
 * The first screen: what was compared, the counts, the changes that matter, what moved, came and went, how to read on.
 * As many rows as the terminal is high, 24 where that is not known, at 80 columns with titles of common length.
 */
export function screenLines(selected: readonly Change[], result: DiffResult, o: DiffReportOptions): string[] {
  const top = [...headerLines(result, o), ...countLines(result, o), ...askedFor(result, o), ""];
  const ranked = rankChanges(selected);
  const groups = groupLines(selected, result, 1, o);
  const bottom = ["", ...groups, ...howToReadOn(o)];
  if (ranked.length === 0) {
    return [...top, nothingText(selected, o)[o.language], ...bottom];
  }
  const screen = Math.max(LEAST_SCREEN_ROWS, (o.rows ?? 0) - PROMPT_ROWS);
  const rows = Math.max(LEAST_RANKED_ROWS, screen - top.length - bottom.length - 1);
  return [
    ...top,
    o.paint.heading(READING.matters(ranked.length)[o.language]),
    ...rankedLines(ranked, result, rows, o),
    ...bottom,
  ];
}
