import type { Language } from "../../agreement/model.js";
import type { Severity } from "../../messages/message.js";
import { type CheckCounts, type CheckMessage, isLanguageAdvice } from "../../validate/check-message.js";
import type { CheckStage, Fix } from "../../validate/rule.js";
import { excerptOf } from "./excerpt.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "./options.js";
import { placeOfFinding } from "./places.js";
import { totalCounts } from "./verdict.js";

/** A finding as data, its texts in one language. */
export interface CheckMessageData {
  code: string;
  rule: string;
  severity: Severity;
  message: string;
  advice: string;
  /** Where it applies, as a person would say. */
  place: string;
  /** Id of the clause or heading, or key of the front matter; null for the whole agreement. */
  path: string | null;
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  /** The words meant; null for the whole clause. */
  words: string | null;
  related: { message: string; line: number | null; path: string | null }[];
  fix?: Fix;
}

export interface CheckFileData {
  file: string;
  stage: CheckStage;
  /** What `line` counts. */
  placeUnit: "line" | "paragraph";
  messages: CheckMessageData[];
  /** How many pieces of language advice are not among the messages, since they were not asked for. */
  adviceLeftOut: number;
  excepted: number;
  known: number;
}

/** A check as data, version "validate/1". */
export interface CheckData {
  samsyn: "validate/1";
  /** The stage, where it is the same for every file; else null. */
  stage: CheckStage | null;
  files: CheckFileData[];
  /** What is wrong with project files. */
  projects: { file: string; messages: CheckMessageData[] }[];
  summary: CheckCounts;
}

function messageData(
  found: CheckMessage,
  file: CheckedFile | null,
  source: readonly string[] | null,
  language: Language,
): CheckMessageData {
  const { code, rule, severity, path, line, column, endLine, endColumn, fix } = found;
  return {
    code,
    rule,
    severity,
    message: found.message[language],
    advice: found.advice[language],
    place: placeOfFinding(found, file, language),
    path,
    line,
    column,
    endLine,
    endColumn,
    words: found.words === null ? null : (excerptOf(found, source)?.marked ?? null),
    related: found.related.map(({ message, line: at, path: id }) => ({ message: message[language], line: at, path: id })),
    ...(fix !== null && { fix }),
  };
}

/** The check as data for programs. Language advice is among the messages only when it was asked for. */
export function checkJson(run: CheckRun, o: CheckReportOptions): CheckData {
  const stages = new Set(run.files.map(({ result }) => result.stage));
  const [stage = null] = stages.size === 1 ? stages : [];
  return {
    samsyn: "validate/1",
    stage,
    files: run.files.map((file) => {
      const { result, source, placeUnit, name } = file;
      const shown = o.advice ? result.messages : result.messages.filter((found) => !isLanguageAdvice(found));
      return {
        file: name,
        stage: result.stage,
        placeUnit,
        messages: shown.map((found) => messageData(found, file, source, o.language)),
        adviceLeftOut: result.messages.length - shown.length,
        excepted: result.excepted,
        known: result.known.length,
      };
    }),
    projects: run.projects.map(({ name, messages, source }) => ({
      file: name,
      messages: messages.map((found) => messageData(found, null, source, o.language)),
    })),
    summary: totalCounts(run),
  };
}
