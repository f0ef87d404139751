import { CHECK, SEVERITY_NAMES, STAGE_NAMES } from "../../messages/validation-report.js";
import type { CheckMessage } from "../../validate/check-message.js";
import { lastPart } from "../file-name.js";
import { escapeLine, escapeMarkdown } from "../markdown/escape.js";
import { cutExcerpt, excerptOf } from "./excerpt.js";
import { groupByPlace, shownMessages } from "./grouped.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "./options.js";
import { relatedText } from "./places.js";
import { verdictParts } from "./verdict.js";

/** Characters of a quoted line; a longer one is cut around the words meant. */
const QUOTE = 240;

function item(
  found: CheckMessage,
  file: CheckedFile | null,
  source: readonly string[] | null,
  told: Set<string>,
  o: CheckReportOptions,
): string[] {
  const { language } = o;
  const lines = [
    `- **${SEVERITY_NAMES[found.severity][language]}** ${escapeMarkdown(found.message[language])} (${escapeMarkdown(found.rule)})`,
    "",
  ];
  const excerpt = excerptOf(found, source);
  if (excerpt !== null) {
    const length = (text: string) => text.length;
    const fit = (text: string, room: number) => (text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1))}…`);
    const { before, marked, after } = cutExcerpt(excerpt, QUOTE, length, fit);
    // Marks must touch the words, so the space around them stays outside.
    const [, space = "", words = "", end = ""] = /^(\s*)([^]*?)(\s*)$/u.exec(marked) ?? [];
    const quoted =
      `${escapeLine(before.trimStart())}${space}**${escapeMarkdown(words)}**${end}${escapeMarkdown(after)}`.trimEnd();
    lines.push(`  > ${words === "" ? escapeLine(before + marked + after) : quoted}`, "");
  }
  lines.push(`  ${escapeLine(found.advice[language])}`, "");
  for (const text of relatedText(found, file, language)) lines.push(`  ${escapeMarkdown(text)}`, "");
  if (!told.has(found.rule)) lines.push(`  *${CHECK.why[language]} ${escapeMarkdown(found.why[language])}*`, "");
  told.add(found.rule);
  return lines;
}

function groups(
  messages: readonly CheckMessage[],
  file: CheckedFile | null,
  source: readonly string[] | null,
  told: Set<string>,
  o: CheckReportOptions,
): string[] {
  return groupByPlace(messages, file, o).flatMap(({ place, spot, messages: here }) => [
    `### ${escapeMarkdown(place)}${spot === "" ? "" : ` (${spot})`}`,
    "",
    ...here.flatMap((found) => item(found, file, source, told, o)),
  ]);
}

/** The check to paste into minutes or a message: the verdict first, then place by place. Text of the documents is escaped. */
export function checkMarkdown(run: CheckRun, o: CheckReportOptions): string {
  const told = new Set<string>();
  const lines = [`## ${CHECK.title[o.language]}`, "", `**${escapeMarkdown(verdictParts(run, o, false).join(" · "))}**`, ""];
  for (const { name, messages, source } of run.projects) {
    lines.push(`## ${escapeMarkdown(name)}`, "", ...groups(messages, null, source, told, o));
  }
  for (const file of run.files) {
    const { name, result, source } = file;
    const messages = shownMessages(result.messages, o.advice);
    if (messages.length === 0 && run.files.length > 1) continue;
    lines.push(`## ${escapeMarkdown(lastPart(name))} · ${STAGE_NAMES[result.stage][o.language]}`, "");
    lines.push(...groups(messages, file, source, told, o));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
