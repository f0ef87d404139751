import type { DiffResult } from "../diff/result.js";
import type { DiffReportOptions } from "./options.js";

/** "2022 → 2027" when both agreements name their edition and these differ, else the file names. Not yet made safe. */
export function sidesText(result: DiffResult, o: Pick<DiffReportOptions, "beforeName" | "afterName">): string {
  const [before, after] = [result.before.meta.edition, result.after.meta.edition];
  const named = before !== undefined && after !== undefined && before !== after;
  return named ? `${before} → ${after}` : `${o.beforeName} → ${o.afterName}`;
}

/** The title of the later text, or of the earlier when the later has none; empty when neither has one. Not yet made safe. */
export function titleText(result: DiffResult): string {
  const { before, after } = result;
  return (
    [after.title, after.meta.title, before.title, before.meta.title].find((title) => title !== undefined && title !== "") ?? ""
  );
}
