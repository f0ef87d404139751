import type { Language } from "../agreement/model.js";
import type { Change, DiffResult } from "../diff/result.js";
import { PRINT_REPORT } from "../messages/print-reports.js";
import { changePlace, effectPhrases, placeNotes } from "./change-text.js";
import { changeWord, changeWordKey } from "./effect-text.js";
import { metaValues } from "./meta-text.js";
import type { DiffReportOptions } from "./options.js";
import { selectChanges } from "./select.js";

/** Spreadsheets part columns by the sign that the language leaves free: Swedish has the comma in its numbers. */
const SEPARATORS: Record<Language, string> = { sv: ";", en: "," };

/** Without it Excel takes a file in UTF-8 for one in Windows' own letters, and å, ä and ö break. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Signs that make a spreadsheet take a text for a formula (OWASP, "CSV injection"), also after spaces, and their wide forms. What
 * begins so gets an apostrophe first, which says that it is text.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * The changes as a table for a spreadsheet, one a line, in the order of reading; with `all` also what is the same.
 * @returns CSV (RFC 4180) with a byte order mark; parted by semicolons in Swedish, by commas in English
 */
export function diffCsv(result: DiffResult, o: DiffReportOptions): string {
  const { language } = o;
  const changes = selectChanges(result, o).filter((change) => o.all || changeWordKey(change) !== "unchanged");
  const keys = ["number", "what", "place", "line", "significance", "before", "after", "effect"] as const;
  const head = keys.map((key) => PRINT_REPORT[key][language]);
  const rows = changes.map((change, i) => rowOf(change, i + 1, result, language));
  const lines = [head, ...rows].map((row) => row.map(cell).join(SEPARATORS[language]));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function rowOf(change: Change, number: number, result: DiffResult, language: Language): string[] {
  const [before, after] =
    change.kind === "meta" ? metaValues(change, language) : [change.before?.text ?? null, change.after?.text ?? null];
  const line = (change.after ?? change.before)?.position?.line ?? null;
  const effects = [...effectPhrases(change, language), ...placeNotes(change, result, language)];
  return [
    String(number),
    changeWord(change, language),
    changePlace(change, result, language),
    line === null ? "" : String(line),
    PRINT_REPORT[change.significance][language],
    before ?? "",
    after ?? "",
    effects.join(" · "),
  ];
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
