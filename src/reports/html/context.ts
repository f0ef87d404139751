import type { Language } from "../../agreement/model.js";
import type { Change, DiffResult } from "../../diff/result.js";
import { pageWords, type Say } from "../../messages/html.js";
import type { DiffReportOptions } from "../options.js";
import { type Anchors, nameAnchors } from "./anchors.js";

/** What every piece of the page needs to know. */
export interface PageContext {
  result: DiffResult;
  /** The changes on the page: all of them, or those of the section or principle asked for. */
  changes: readonly Change[];
  options: DiffReportOptions;
  /** Language of the page's own words. */
  language: Language;
  beforeLanguage: Language;
  afterLanguage: Language;
  say: Say;
  anchors: Anchors;
  /** Short names of the two revisions: their editions, else their files. */
  beforeName: string;
  afterName: string;
  /** The changes that hold the units with which a change shares a split or merged text. */
  partnersOf(change: Change): Change[];
}

/** The language that a change's words are in: the later text's where it still stands, else the earlier one's. */
export function languageOf(change: Change, context: PageContext): Language {
  if (change.kind === "meta") return context.language;
  return change.after === null ? context.beforeLanguage : context.afterLanguage;
}

function names(result: DiffResult, options: DiffReportOptions): { beforeName: string; afterName: string } {
  const before = result.before.meta.edition;
  const after = result.after.meta.edition;
  const told = before !== undefined && after !== undefined && before !== after;
  return told ? { beforeName: before, afterName: after } : { beforeName: options.beforeName, afterName: options.afterName };
}

/** Gathers what the page is built from. */
export function pageContext(result: DiffResult, changes: readonly Change[], options: DiffReportOptions): PageContext {
  const byBefore = new Map(changes.flatMap((change) => (change.before === null ? [] : [[change.before.id, change] as const])));
  const byAfter = new Map(changes.flatMap((change) => (change.after === null ? [] : [[change.after.id, change] as const])));
  return {
    result,
    changes,
    options,
    language: options.language,
    beforeLanguage: result.before.meta.language,
    afterLanguage: result.after.meta.language,
    say: pageWords(options.language),
    anchors: nameAnchors(changes),
    ...names(result, options),
    partnersOf: (change) => {
      const { partners } = change;
      if (partners === null) return [];
      // The whole of a split points at its later parts, a part back at the whole; a merge the other way round.
      const whole = change.before !== null && change.after !== null;
      const later = (partners.kind === "split") === whole;
      return partners.ids.flatMap((id) => (later ? byAfter : byBefore).get(id) ?? []).filter((partner) => partner !== change);
    },
  };
}
