import type { Language } from "../../agreement/model.js";
import type { DiffResult, WordRun } from "../../diff/result.js";
import type { Run } from "../../writers/print/document.js";

/** The languages of a report: its own, and those of the two texts. */
interface Languages {
  report: Language;
  before: Language;
  after: Language;
}

/** The languages of a report on a comparison. */
export function languagesOf({ before, after }: DiffResult, report: Language): Languages {
  return { report, before: before.meta.language, after: after.meta.language };
}

/** A text that is quoted, told to be in its own language where the report is in another. */
export function quotedRun(text: string, own: Language, report: Language): Run {
  return own === report ? { text } : { text, language: own };
}

/**
 * Words with their marks as runs. The spaces around changed words stay outside the marks, and new words that would stand right against the
 * old ones get a space between.
 */
export function markedRuns(words: readonly WordRun[], { report, before, after }: Languages): Run[] {
  return words.flatMap(({ op, text }, i): Run[] => {
    const own = quotedRun(text, op === "delete" ? before : after, report);
    if (op === "equal") return text === "" ? [] : [own];
    const inner = text.trim();
    if (inner === "") return text === "" ? [] : [{ ...own, change: op }];
    const lead = text.slice(0, text.indexOf(inner));
    const next = words[i + 1];
    const touches = op === "delete" && next?.op === "insert" && !/^\s/u.test(next.text);
    const tail = text.slice(lead.length + inner.length) || (touches ? " " : "");
    return [{ text: lead }, { ...own, text: inner, change: op }, { text: tail }].filter((run) => run.text !== "");
  });
}
