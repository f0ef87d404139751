import type { DiffResult } from "../diff/result.js";
import { READING } from "../messages/reading.js";
import { COUNTS } from "../messages/reports.js";
import type { DiffReportOptions } from "./options.js";
import { selectChanges } from "./select.js";
import { differs, tally } from "./summary.js";
import { countLines, headerLines } from "./terminal/header.js";
import { readingLines } from "./terminal/reading.js";
import { screenLines } from "./terminal/screen.js";
import { statLines } from "./terminal/stat.js";

/**
 * The comparison for a terminal: a first screen that answers what matters, then the reading clause by clause; with
 * `stat` only the counts. All text of the documents is made safe for the terminal.
 * @returns lines ending in a line break; one calm line when nothing differs
 */
export function diffTerminal(result: DiffResult, o: DiffReportOptions): string {
  const counts = tally(result.changes);
  if (!differs(counts)) {
    const places = COUNTS.places(counts.total)[o.language];
    return `${counts.total === 0 ? READING.empty[o.language] : READING.noDifference(places)[o.language]}\n`;
  }
  const selected = selectChanges(result, o);
  const lines = o.stat
    ? [...headerLines(result, o), ...countLines(result, o), "", ...statLines(new Set(selected), result, o)]
    : [...screenLines(selected, result, o), ...readingLines(selected, result, o)];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
