import { PRINT_REPORT } from "../../messages/print-reports.js";
import { CHECK, SEVERITY_NAMES, STAGE_NAMES } from "../../messages/validation-report.js";
import type { CheckMessage } from "../../validate/check-message.js";
import type { Block, Item, PrintDocument, Run } from "../../writers/print/document.js";
import { runningTitle } from "../../writers/print/running.js";
import { lastPart } from "../file-name.js";
import { excerptOf } from "../validation/excerpt.js";
import { groupByPlace, shownMessages } from "../validation/grouped.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "../validation/options.js";
import { relatedText } from "../validation/places.js";
import { verdictParts } from "../validation/verdict.js";
import { headingBlock, itemOf, paragraphBlock } from "./pieces.js";

/** Where the findings of one file come from. */
interface Chapter {
  file: CheckedFile | null;
  source: readonly string[] | null;
  /** Rules whose reason has been told. */
  told: Set<string>;
  options: CheckReportOptions;
}

/**
 * The check laid out for the meeting: the verdict first, then place by place what is the matter and what to do.
 * @param day of the print, as it is shown
 */
export function printValidation(run: CheckRun, o: CheckReportOptions, day: string): PrintDocument {
  const { language } = o;
  const [only] = run.files;
  const one = run.files.length === 1 && only ? only : null;
  const title = CHECK.title[language];
  const about =
    one === null ? CHECK.files(run.files.length)[language] : one.agreement.title || (one.agreement.meta.title ?? one.name);
  const stage = one === null ? [] : [{ name: PRINT_REPORT.stage[language], value: STAGE_NAMES[one.result.stage][language] }];
  return {
    language,
    title: `${title}: ${about}`,
    subtitle: "",
    facts: [
      ...(one === null ? [] : [{ name: PRINT_REPORT.file[language], value: lastPart(one.name) }]),
      ...stage,
      { name: PRINT_REPORT.result[language], value: verdictParts(run, o, false).join(" · ") },
      { name: PRINT_REPORT.printed[language], value: day },
    ],
    mark: null,
    running: { left: runningTitle(`${title}: ${about}`), right: "" },
    body: bodyOf(run, o),
    notes: [],
    consultation: null,
    properties: { authors: [], subject: title, keywords: [title] },
  };
}

function bodyOf(run: CheckRun, options: CheckReportOptions): Block[] {
  const told = new Set<string>();
  const projects = run.projects.flatMap(({ name, messages, source }) => [
    headingBlock(1, name),
    ...placeBlocks(messages, { file: null, source, told, options }),
  ]);
  const files = run.files.flatMap((file) => {
    const messages = shownMessages(file.result.messages, options.advice);
    if (messages.length === 0) return [];
    const name =
      run.files.length === 1
        ? CHECK.remarks[options.language]
        : `${lastPart(file.name)} · ${STAGE_NAMES[file.result.stage][options.language]}`;
    return [headingBlock(1, name), ...placeBlocks(messages, { file, source: file.source, told, options })];
  });
  const body = [...projects, ...files];
  return body.length > 0 ? body : [paragraphBlock([{ text: verdictParts(run, options, false).join(" · ") }], "notice")];
}

function placeBlocks(messages: readonly CheckMessage[], chapter: Chapter): Block[] {
  return groupByPlace(messages, chapter.file, chapter.options).flatMap(({ place, spot, messages: here }): Block[] => [
    headingBlock(2, spot === "" ? place : `${place} (${spot})`),
    { kind: "list", numbered: false, start: 1, items: here.map((found) => remarkOf(found, chapter)) },
  ]);
}

/** What Markdown begins a line with; on paper it says nothing. */
const MARKER = /^\s*(?:(?:[-*+]|#{1,6}|\d{1,9}[.)])\s+)?/u;

function remarkOf(found: CheckMessage, { file, source, told, options: { language } }: Chapter): Item {
  const runs: Run[] = [{ text: SEVERITY_NAMES[found.severity][language], strong: true }, { text: ` ${found.message[language]}` }];
  const excerpt = excerptOf(found, source);
  const blocks: Block[] = [];
  if (excerpt !== null) {
    const { before, marked, after } = excerpt;
    const quoted: Run[] = [{ text: before.replace(MARKER, "") }, { text: marked, strong: true as const }, { text: after }].filter(
      ({ text }) => text !== "",
    );
    blocks.push({ kind: "quote", id: null, number: null, blocks: [paragraphBlock(quoted)] });
  }
  blocks.push(paragraphBlock([{ text: found.advice[language] }]));
  for (const text of relatedText(found, file, language)) blocks.push(paragraphBlock([{ text }], "note"));
  const why = told.has(found.rule)
    ? []
    : [{ text: `${CHECK.why[language]} `, emphasis: true as const }, { text: found.why[language] }, { text: " " }];
  blocks.push(paragraphBlock([...why, { text: `(${found.rule})` }], "note"));
  told.add(found.rule);
  return itemOf(runs, blocks);
}
