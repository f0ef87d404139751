import type { Level, Stage } from "../agreement/model.js";

/** Words by which an agreement tells what it is, between whom, where and for how long. All patterns are for running text as written. */
export interface FactData {
  /** Before the names of the parties in a title: "mellan". */
  readonly between: RegExp;
  /** Between two names. */
  readonly and: RegExp;
  /** Names with the word for "and" in them. */
  readonly wholeNames: readonly string[];
  /** An article before a name. */
  readonly article: RegExp;
  /** What ends the names in a title: "om samverkan", "för åren 2024–2027". */
  readonly afterParties: RegExp;
  /** A sentence about the agreement itself. */
  readonly thisAgreement: RegExp;
  /** A sentence about another one: the national, an earlier. */
  readonly otherAgreement: RegExp;
  /** Says that what follows is the time it holds. */
  readonly holds: RegExp;
  /** Right before the first or the last day. */
  readonly from: RegExp;
  readonly until: RegExp;
  /** Says that what follows is when it is looked over. */
  readonly review: RegExp;
  /** Says that what follows is the last day to answer. */
  readonly reply: RegExp;
  /** "Antagen av regionfullmäktige": the group `body` holds who, when it is told. */
  readonly adopted: RegExp;
  /** The number of a decision: group 0. */
  readonly reference: RegExp;
  /** Group 1 holds the edition. */
  readonly edition: RegExp;
  readonly stages: readonly { readonly stage: Stage; readonly words: RegExp }[];
  readonly levels: readonly { readonly level: Level; readonly words: RegExp }[];
  /** A party that is a municipality. */
  readonly municipality: RegExp;
  /** Names of counties in full, each with what else stands for it and nothing else. */
  readonly counties: readonly { readonly name: string; readonly words: RegExp }[];
  /** A county by the ending of its name. */
  readonly county: RegExp;
}
