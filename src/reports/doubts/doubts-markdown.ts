import type { Language } from "../../agreement/model.js";
import { DOUBT_GROUPS, DOUBTS } from "../../messages/doubts.js";
import type { Localized } from "../../messages/message.js";
import { confidenceOf } from "../../readers/doubts.js";
import type { ReadResult } from "../../readers/reader.js";
import { escapeMarkdown } from "../markdown/escape.js";
import { doubtGroups } from "./groups.js";

/** One file of an import: what was read, or why it was not. */
export type Imported =
  | { name: string; read: ReadResult; written: string | null }
  | { name: string; trouble: readonly Localized[] };

/** The report of an import as Markdown: a table of the files, then for each what to check, by group, with boxes to tick. */
export function doubtsMarkdown(files: readonly Imported[], language: Language): string {
  const { file, certainty, doubts } = DOUBTS.table;
  const table = [
    `| ${file[language]} | ${certainty[language]} | ${doubts[language]} |`,
    "| --- | --- | --- |",
    ...files.map((each) => `| ${escapeMarkdown(each.name)} | ${row(each, language)} |`),
  ];
  const parts = files.map((each) => filePart(each, language));
  return `${[`# ${DOUBTS.reportTitle[language]}`, table.join("\n"), ...parts].join("\n\n")}\n`;
}

function row(each: Imported, language: Language): string {
  if (!("read" in each)) return `${DOUBTS.failed[language]} | –`;
  const confidence = confidenceOf(each.read);
  return `${DOUBTS.certainty(confidence.certainty, confidence.doubts, confidence.places)[language]} | ${confidence.doubts}`;
}

function filePart(each: Imported, language: Language): string {
  const heading = `## ${escapeMarkdown(each.name)}`;
  if (!("read" in each)) {
    const lines = each.trouble.map((text) => `- ${escapeMarkdown(text[language])}`);
    return [heading, `**${DOUBTS.failed[language]}**`, lines.join("\n")].join("\n\n");
  }
  const { reader, messages } = each.read;
  const facts = [DOUBTS.reading(reader)[language], ...(each.written === null ? [] : [DOUBTS.writtenTo(each.written)[language]])];
  const groups = doubtGroups(messages, each.read, language).map(({ kind, count, lines: of }) => {
    const { heading: title, advice } = DOUBT_GROUPS[kind];
    const box = kind === "note" ? "-" : "- [ ]";
    const lines = of.map(({ places, text }) => `${box} ${places === "" ? "" : `**${places}**: `}${escapeMarkdown(text)}`);
    return [`### ${title[language]} (${count})`, advice[language], lines.join("\n")].join("\n\n");
  });
  return [
    heading,
    `${facts.map(escapeMarkdown).join(". ")}.`,
    ...(groups.length === 0 ? [DOUBTS.nothing[language]] : groups),
  ].join("\n\n");
}
