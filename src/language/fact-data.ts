import type { Level, Stage } from "../agreement/model.js";
import type { County } from "./counties.js";
import type { Pattern } from "./pattern.js";

/** Words by which an agreement tells what it is, between whom, where and for how long. All patterns are for running text as written. */
export interface FactData {
  /** Before the names of the parties in a title: "mellan". */
  readonly between: Pattern;
  /** Between two names. */
  readonly and: RegExp;
  /** Names with the word for "and" in them. */
  readonly wholeNames: readonly string[];
  /** An article before a name. */
  readonly article: Pattern;
  /** What ends the names in a title: "om samverkan", "för åren 2024–2027". */
  readonly afterParties: Pattern;
  /** A sentence about the agreement itself. */
  readonly thisAgreement: Pattern;
  /** A sentence about another one: the national, an earlier. */
  readonly otherAgreement: Pattern;
  /** Says that what follows is the time it holds. */
  readonly holds: Pattern;
  /** Right before the first or the last day. */
  readonly from: Pattern;
  readonly until: Pattern;
  /** Says that what follows is when it is looked over. */
  readonly review: Pattern;
  /** Says that what follows is the last day to answer. */
  readonly reply: Pattern;
  /** "Antagen av regionfullmäktige": the group `body` holds who, when it is told. */
  readonly adopted: Pattern;
  /** The number of a decision: group 0. */
  readonly reference: Pattern;
  /** Group 1 holds the edition. */
  readonly edition: Pattern;
  readonly stages: readonly { readonly stage: Stage; readonly words: Pattern }[];
  readonly levels: readonly { readonly level: Level; readonly words: Pattern }[];
  /** A party that is a municipality. */
  readonly municipality: Pattern;
  readonly counties: readonly County[];
  /** A county by the ending of its name. */
  readonly county: Pattern;
}
