import type { DiffResult } from "../../diff/result.js";
import { READING } from "../../messages/reading.js";
import { SUMMARY } from "../../messages/reports.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { DiffReportOptions } from "../options.js";
import { sidesText, titleText } from "../sides.js";
import { besideParts, countParts, tally } from "../summary.js";
import { dotted, hang, wrap } from "./layout.js";
import { fit, textWidth } from "./width.js";

/** A line across the page. */
export function rule(o: Pick<DiffReportOptions, "columns" | "paint">): string {
  return o.paint.quiet("─".repeat(Math.max(1, o.columns)));
}

/** Title, the two sides, a rule; and a word of warning when a text is not the adopted one. */
export function headerLines(result: DiffResult, o: DiffReportOptions): string[] {
  const title = escapeTerminal(titleText(result));
  const sides = escapeTerminal(sidesText(result, o));
  const together = title === "" ? sides : `${title} · ${sides}`;
  const lines =
    textWidth(together) <= o.columns
      ? [together]
      : title === ""
        ? wrap(sides, o.columns, 0, o.paint)
        : [fit(title, o.columns), fit(sides, o.columns)];
  const retold = [result.before, result.after].some((agreement) => agreement.meta.wording === "referat");
  const notice = retold ? [o.paint.warning(fit(READING.referat[o.language], o.columns))] : [];
  return [...lines.map(o.paint.heading), rule(o), ...notice];
}

/** The counts, in two lines where one is too narrow: first those that add up, then those beside. */
export function countLines(result: DiffResult, o: DiffReportOptions): string[] {
  const counts = tally(result.changes);
  const noun = SUMMARY.place[counts.total === 1 ? "one" : "many"][o.language];
  const parts = [...countParts(counts, o.language), ...besideParts(counts, o.language)];
  return hang(" ", `${counts.total} ${noun}: ${dotted(parts)}`, o.columns, o.paint, (text) => text);
}
