import type { Unit } from "../agreement/walk.js";
import type { Localized, Message } from "../messages/message.js";
import type { Fix, RuleGroup } from "./rule.js";

/** A finding, settled: how severe it is here, and where it stands in the file. */
export interface CheckMessage extends Message {
  group: RuleGroup;
  /** What to do about it. */
  advice: Localized;
  /** Why the rule is there. */
  why: Localized;
  /** What it is about; null for the whole agreement and the front matter. */
  unit: Unit | null;
  /** The words meant, as UTF-16 offsets of the unit's text; null for all of it. */
  words: { start: number; end: number } | null;
  /** Key path in the front matter. */
  key: string | null;
  fix: Fix | null;
}

/** Advice on language is counted, and shown only when asked for, unless somebody has made it more than advice. */
export function isLanguageAdvice({ group, severity }: Pick<CheckMessage, "group" | "severity">): boolean {
  return group === "language" && severity === "info";
}

/** How many there are of each; language advice is counted apart. */
export interface CheckCounts {
  errors: number;
  warnings: number;
  infos: number;
  advice: number;
}

/** Counts messages by severity. */
export function countMessages(messages: readonly Pick<CheckMessage, "group" | "severity">[]): CheckCounts {
  const counts: CheckCounts = { errors: 0, warnings: 0, infos: 0, advice: 0 };
  for (const found of messages) {
    if (isLanguageAdvice(found)) counts.advice += 1;
    else if (found.severity === "error") counts.errors += 1;
    else if (found.severity === "warning") counts.warnings += 1;
    else counts.infos += 1;
  }
  return counts;
}
