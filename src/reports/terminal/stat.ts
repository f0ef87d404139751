import type { Change, DiffResult } from "../../diff/result.js";
import { STAT_COLUMNS, STAT_TOTAL } from "../../messages/reading.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { DiffReportOptions } from "../options.js";
import { STAT_KEYS, statRows } from "../stat-rows.js";
import type { Tally } from "../summary.js";
import { rule } from "./header.js";
import { fit, padded } from "./width.js";

const COLUMN = 8;
const LEAST_NAME = 16;
const MOST_NAME = 60;

/** The table of `--stat`: counts per section and principle, zero as a dot, and the sum. */
export function statLines(selected: ReadonlySet<Change>, result: DiffResult, o: DiffReportOptions): string[] {
  const width = Math.max(LEAST_NAME, Math.min(MOST_NAME, o.columns - STAT_KEYS.length * COLUMN));
  const row = (name: string, cells: string[]) =>
    padded(fit(name, width - 1), width) + cells.map((cell) => padded(cell, COLUMN, "left")).join("");
  const cells = (counts: Tally) => STAT_KEYS.map((key) => (counts[key] === 0 ? "·" : String(counts[key])));
  const { rows, total } = statRows(selected, result, o.language);
  const head = row(
    "",
    STAT_KEYS.map((key) => STAT_COLUMNS[key][o.language]),
  );
  return [
    o.paint.quiet(head),
    ...rows.map(({ name, depth, counts }) => row("  ".repeat(depth) + escapeTerminal(name), cells(counts))),
    rule({ ...o, columns: width + STAT_KEYS.length * COLUMN }),
    row(STAT_TOTAL[o.language], cells(total)),
  ];
}
