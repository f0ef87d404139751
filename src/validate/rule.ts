import type { Language, Position } from "../agreement/model.js";
import type { Unit } from "../agreement/walk.js";
import type { Localized, Severity } from "../messages/message.js";
import type { AgreementIndex } from "./agreement-index.js";

/** Where the document is on its way: each rule is as strict as the stage asks for. */
export type CheckStage = "draft" | "consultation" | "adoption";

export const CHECK_STAGES: readonly CheckStage[] = ["draft", "consultation", "adoption"];

export type RuleGroup =
  | "schema"
  | "structure"
  | "actors"
  | "obligation"
  | "terms"
  | "dates"
  | "language"
  | "stage"
  | "exceptions";

export type RuleSeverity = Severity | "off";

/** A safe replacement in one unit: of a stretch of its text, in UTF-16 offsets, or of its number. */
export type Fix = { unit: string; start: number; end: number; replacement: string } | { unit: string; label: string | null };

/** One thing that a rule has found. */
export interface Finding {
  /** The unit that it is about; null when it concerns the whole agreement or the front matter. */
  unit: Unit | null;
  /** The words meant, as UTF-16 offsets of the unit's text; the whole unit when left out. */
  start?: number;
  end?: number;
  /** Key path in the front matter ("dates.to", "parties[1].name"), when it is about that. */
  key?: string;
  /** Where it stands in the file, when the reader has told; else it is worked out from the unit, the words and the key. */
  at?: Position;
  /** What is the matter, one sentence. */
  message: Localized;
  /** What to do about it, one sentence, with an example where that helps. */
  advice: Localized;
  /** Other units that explain it. */
  related?: { unit: Unit; message: Localized }[];
  /** Only where the replacement can change no meaning; wording is advice, never a fix. */
  fix?: Fix;
  /** Lowers the rule's severity for this finding (a commitment that another document settles, say). */
  severity?: RuleSeverity;
}

/** An example that is run as a test: a whole small document or a fragment of canonical Markdown. */
export interface RuleExample {
  bad: string;
  good: string;
  /** Stage to run it at; "consultation" when left out. */
  stage?: CheckStage;
  /** Date to run it at, YYYY-MM-DD. */
  asOf?: string;
}

/** What there is to know about a rule without running it. */
export interface RuleMeta {
  /** Stable, letter of the group and three digits: S schema, T structure, A actors, O obligation, R terms and references, D dates, L language, P stage, X exceptions. */
  code: string;
  /** Stable, kebab case, says what is wrong: "action-without-responsibility". */
  name: string;
  group: RuleGroup;
  severity: Record<CheckStage, RuleSeverity>;
  /** A heading for lists, a few words. */
  title: Localized;
  /** Why it matters, for a person who has never heard of it; one to three sentences. */
  why: Localized;
  examples: RuleExample[];
}

/** One rule. A file exports one; rules/registry.ts lists it. */
export interface Rule extends RuleMeta {
  /** Pure; looks at the index only. */
  check(index: AgreementIndex): Finding[];
}

/** A rule whose check is loaded only when it is to run. */
export interface LateRule extends RuleMeta {
  /** @param language of the text that it is for; without it, for texts in every language */
  load(language?: Language): Promise<Rule["check"]>;
}
