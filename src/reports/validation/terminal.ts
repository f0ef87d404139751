import { CHECK, SEVERITY_NAMES, STAGE_NAMES } from "../../messages/validation-report.js";
import type { CheckMessage } from "../../validate/check-message.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import { type Brush, plainPaint } from "../paint.js";
import { rule } from "../terminal/header.js";
import { dotted, hang, leftRight, wrap } from "../terminal/layout.js";
import { fit, padded, textWidth } from "../terminal/width.js";
import { cutExcerpt, excerptOf } from "./excerpt.js";
import { groupByPlace, shownMessages } from "./grouped.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "./options.js";
import { relatedText } from "./places.js";
import { verdictParts } from "./verdict.js";

/** Columns before the message. */
const INDENT = 2;
/** Columns of the gutter with the number of the line. */
const GUTTER = 4;

function brushOf({ severity }: CheckMessage, o: CheckReportOptions): Brush {
  return severity === "error" ? o.paint.error : severity === "warning" ? o.paint.warning : o.paint.word;
}

/** "FEL  Ingen ansvarar för åtgärden.        action-without-responsibility" */
function headLines(found: CheckMessage, o: CheckReportOptions): string[] {
  const lead = `${" ".repeat(INDENT)}${SEVERITY_NAMES[found.severity][o.language]}  `;
  const lines = hang(lead, found.message[o.language], o.columns, o.paint, brushOf(found, o));
  // The brush adds nothing that shows, so the last line is measured as it would be without.
  const last = hang(lead, found.message[o.language], o.columns, plainPaint, plainPaint.word).at(-1) ?? "";
  const room = o.columns - textWidth(last) - textWidth(found.rule);
  if (room < 2) return [...lines, o.paint.quiet(padded(found.rule, o.columns, "left"))];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${" ".repeat(room)}${o.paint.quiet(found.rule)}`];
}

/** The line with a mark under the words meant. */
function excerptLines(found: CheckMessage, source: readonly string[] | null, o: CheckReportOptions): string[] {
  const excerpt = excerptOf(found, source);
  if (excerpt === null) return [];
  const number = excerpt.line === null ? "" : String(excerpt.line);
  const gutter = `${padded(number, GUTTER, "left")} │ `;
  const room = Math.max(16, o.columns - textWidth(gutter));
  const safe = {
    line: excerpt.line,
    before: escapeTerminal(excerpt.before),
    marked: escapeTerminal(excerpt.marked),
    after: escapeTerminal(excerpt.after),
  };
  const { before, marked, after } = cutExcerpt(safe, room, textWidth, fit);
  const mark = `${" ".repeat(textWidth(before))}${"‾".repeat(Math.max(1, textWidth(marked)))}`;
  const empty = `${" ".repeat(GUTTER)} │ `;
  return [o.paint.quiet(gutter) + before + brushOf(found, o)(marked) + after, o.paint.quiet(empty) + brushOf(found, o)(mark)].map(
    (line) => line.trimEnd(),
  );
}

function findingLines(
  found: CheckMessage,
  file: CheckedFile | null,
  source: readonly string[] | null,
  told: Set<string>,
  o: CheckReportOptions,
): string[] {
  const { language } = o;
  const indent = GUTTER + 1;
  const related = relatedText(found, file, language).flatMap((text) => wrap(text, o.columns, indent, o.paint));
  const why = told.has(found.rule) ? [] : wrap(`${CHECK.why[language]} ${found.why[language]}`, o.columns, indent, o.paint);
  told.add(found.rule);
  return [
    ...headLines(found, o),
    ...excerptLines(found, source, o),
    ...wrap(found.advice[language], o.columns, indent, o.paint),
    ...related,
    ...why.map(o.paint.quiet),
  ];
}

function messageLines(
  messages: readonly CheckMessage[],
  file: CheckedFile | null,
  source: readonly string[] | null,
  told: Set<string>,
  o: CheckReportOptions,
): string[] {
  return groupByPlace(messages, file, o).flatMap(({ place, spot, messages: here }) => [
    leftRight(escapeTerminal(place), spot, o.columns, o.paint.heading, o.paint.quiet),
    ...here.flatMap((found) => findingLines(found, file, source, told, o)),
    "",
  ]);
}

function heading(text: string, o: CheckReportOptions): string[] {
  return [o.paint.heading(fit(escapeTerminal(text), o.columns)), rule(o)];
}

/**
 * What was found, clause by clause as a person would find it: the line with a mark under the words, what to do, and why
 * the first time a rule is met; one line of verdict at the end. All text is safe for a terminal.
 */
export function checkTerminal(run: CheckRun, o: CheckReportOptions): string {
  const told = new Set<string>();
  const parts: string[] = [];
  for (const project of run.projects) {
    parts.push(...heading(project.name, o), ...messageLines(project.messages, null, project.source, told, o));
  }
  const many = run.files.length > 1;
  const shown = run.files.filter(({ result }) => !many || shownMessages(result.messages, o.advice).length > 0);
  for (const file of shown) {
    const messages = shownMessages(file.result.messages, o.advice);
    parts.push(...heading(`${file.name} · ${STAGE_NAMES[file.result.stage][o.language]}`, o));
    parts.push(...messageLines(messages, file, file.source, told, o));
  }
  const calm = run.files.length - shown.length;
  const counts = many
    ? [CHECK.files(run.files.length)[o.language], ...(calm > 0 ? [CHECK.calmFiles(calm)[o.language]] : [])]
    : [];
  parts.push(...wrap(dotted([...counts, ...verdictParts(run, o, true)]), o.columns, 0, o.paint).map(o.paint.heading));
  const outlived = run.files.reduce((sum, { result }) => sum + result.outlived, 0);
  if (outlived > 0) parts.push(...wrap(CHECK.outlived(outlived)[o.language], o.columns, 0, o.paint).map(o.paint.quiet));
  return `${parts.join("\n")}\n`;
}
