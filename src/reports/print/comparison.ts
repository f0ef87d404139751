import type { DiffResult } from "../../diff/result.js";
import { pageWords } from "../../messages/html.js";
import { META_HEADING } from "../../messages/meta-names.js";
import { PRINT_REPORT } from "../../messages/print-reports.js";
import { READING } from "../../messages/reading.js";
import type { Block, PrintDocument, Run } from "../../writers/print/document.js";
import { runningTitle } from "../../writers/print/running.js";
import { toldPlace, wordsOf } from "../change-text.js";
import { changeWord } from "../effect-text.js";
import { excerpt } from "../html/excerpt.js";
import { effectLine } from "../html/note.js";
import { metaConsequences, metaName, metaValues } from "../meta-text.js";
import type { DiffReportOptions } from "../options.js";
import { type RankedChange, rankChanges } from "../rank.js";
import { selectChanges } from "../select.js";
import { sidesText, titleText } from "../sides.js";
import { countParts, differs, summarySentence, tally } from "../summary.js";
import { markedText } from "./marked-text.js";
import { languagesOf, markedRuns } from "./marks.js";
import { headingBlock, paragraphBlock, tableBlock } from "./pieces.js";

/**
 * The comparison laid out for print: a first page that sums up, the changes that matter in a table, then the text with its marks.
 * @param day of the print, as it is shown
 */
export function printComparison(result: DiffResult, o: DiffReportOptions, day: string): PrintDocument {
  const { language } = o;
  const sides = sidesText(result, o);
  const title = titleText(result) || pageWords(language)("untitled");
  const say = (key: "comparison" | "before" | "after" | "printed") => PRINT_REPORT[key][language];
  return {
    language,
    title,
    subtitle: PRINT_REPORT.between(sides)[language],
    facts: [
      { name: say("before"), value: sideName(result.before.meta.edition, o.beforeName) },
      { name: say("after"), value: sideName(result.after.meta.edition, o.afterName) },
      { name: say("printed"), value: day },
    ],
    mark: null,
    running: { left: runningTitle(`${say("comparison")} · ${title}`), right: sides },
    body: [...summaryBlocks(result, o), ...matterBlocks(result, o), ...detailBlocks(result, o), ...textBlocks(result, o)],
    notes: [],
    consultation: null,
    properties: { authors: [], subject: say("comparison"), keywords: [say("comparison")] },
  };
}

function sideName(edition: string | undefined, file: string): string {
  return edition === undefined || edition === file ? file : `${edition} · ${file}`;
}

function summaryBlocks(result: DiffResult, o: DiffReportOptions): Block[] {
  const { language } = o;
  const counts = tally(result.changes);
  const isRetold = [result.before, result.after].some(({ meta }) => meta.wording === "referat");
  const rows = countParts(counts, language).map((part) => {
    const [, count = "", kind = part] = /^(\d+)\s+(.*)$/u.exec(part) ?? [];
    return [[{ text: kind }], [{ text: count }]];
  });
  return [
    headingBlock(1, PRINT_REPORT.inShort[language]),
    ...(isRetold ? [paragraphBlock([{ text: READING.referat[language] }], "notice")] : []),
    paragraphBlock([{ text: summarySentence(counts, language) }]),
    ...(differs(counts) ? [tableBlock("", [PRINT_REPORT.kind[language], PRINT_REPORT.howMany[language]], [3, 1], rows)] : []),
    ...shownOnly(o),
  ];
}

/** Says so when the report leaves something out. */
function shownOnly({ only, language }: DiffReportOptions): Block[] {
  return only === null ? [] : [paragraphBlock([{ text: `${READING.only[only][language]}.` }], "note")];
}

function matterBlocks(result: DiffResult, o: DiffReportOptions): Block[] {
  const { language } = o;
  const ranked = rankChanges(selectChanges(result, o));
  if (ranked.length === 0) return [headingBlock(1, READING.nothingMatters[language])];
  const say = (key: "number" | "what" | "place" | "words") => PRINT_REPORT[key][language];
  const rows = ranked.map((entry) => rowOf(entry, result, o));
  return [
    headingBlock(1, READING.matters(ranked.length)[language]),
    tableBlock("", [say("number"), say("what"), say("place"), say("words")], [0.5, 2.1, 2, 4.6], rows),
  ];
}

function rowOf({ number, change, inside }: RankedChange, result: DiffResult, o: DiffReportOptions): Run[][] {
  const { language } = o;
  const effects = change.kind === "meta" ? metaConsequences(change, language).join(" · ") : effectLine(change, { language });
  const words = inside
    .filter(({ kind }) => kind !== "section" && kind !== "principle")
    .map((member) => (member.after ?? member.before)?.text ?? "");
  const shown =
    words.length > 0
      ? [{ op: change.after === null ? ("delete" as const) : ("insert" as const), text: words.join(" ") }]
      : wordsOf(change, language);
  return [
    [{ text: String(number) }],
    [{ text: changeWord(change, language), strong: true }, ...(effects === "" ? [] : [{ text: `\n${effects}` }])],
    [{ text: toldPlace({ change, inside }, result, language) }],
    markedRuns(excerpt(shown), languagesOf(result, language)),
  ];
}

function detailBlocks(result: DiffResult, o: DiffReportOptions): Block[] {
  const { language } = o;
  const changes = selectChanges(result, o).filter(({ kind, status }) => kind === "meta" && status !== "unchanged");
  if (changes.length === 0) return [];
  const rows = changes.map((change) => {
    const [before, after] = metaValues(change, language);
    const name = metaName((change.meta?.after ?? change.meta?.before)?.id ?? "", language);
    return [[{ text: name }], [{ text: before ?? "–" }], [{ text: after ?? "–" }]];
  });
  const head = [PRINT_REPORT.detail[language], PRINT_REPORT.before[language], PRINT_REPORT.after[language]];
  return [headingBlock(1, META_HEADING[language]), tableBlock("", head, [1.2, 2, 2], rows)];
}

function textBlocks(result: DiffResult, o: DiffReportOptions): Block[] {
  const changes = selectChanges(result, { ...o, only: null });
  return [
    { kind: "page-break" },
    headingBlock(1, PRINT_REPORT.fullText[o.language]),
    paragraphBlock([{ text: PRINT_REPORT.legend[o.language] }], "note"),
    ...markedText(changes, result, o.language),
  ];
}
