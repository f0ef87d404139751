import type { ClauseKind, Language, Level, Strength, TemplateAnswer } from "../agreement/model.js";
import type { Localized } from "../messages/message.js";

/** What drafting works on: templates, the bank of clauses and the places, as plain data. `schema.ts` checks the same shapes. */

/** What kind of answer a question takes. */
export type QuestionType = "text" | "number" | "choice" | "choices" | "yesno" | "date" | "place" | "list" | "party";

/** One answer of a question that offers some. */
export interface Choice {
  value: string;
  label: Localized;
  about?: Localized;
}

/** What an answer may be: text (also a date, a place, a party, one choice), a number, yes or no, or several texts. */
export type Answer = TemplateAnswer;

/** Settled answers by question key. */
export type Answers = Readonly<Record<string, Answer>>;

/** A question that a template asks. Its key is the name that the template uses for the answer: `body.name`. */
export interface Question {
  key: string;
  type: QuestionType;
  ask: Localized;
  help?: Localized;
  /** Text may hold liquid over what was answered before. */
  default?: Answer;
  choices?: Choice[];
  /** Liquid condition over what was answered before; the question is asked only when it holds. */
  when?: string;
  /** Smallest and largest number, or fewest and most of several. */
  min?: number;
  max?: number;
  /** Regular expression that the whole text must match. */
  pattern?: string;
  /** An answer may be left out when false. Without it, a question that has no default must be answered. */
  required?: boolean;
}

/** The shape of the agreement that a template makes; `document` is another document of the process. */
export type Shape = "actions" | "commitments" | "plan" | "partnership" | "document";

/** What a template says of itself. */
export interface TemplateHead {
  samsyn: "template/1";
  name: string;
  version: string;
  title: Localized;
  about: Localized;
  language: Language;
  level: Level;
  shape: Shape;
  questions: Question[];
  /** The front matter of what it makes; every text is liquid. */
  meta?: Record<string, unknown>;
}

/** One file of a template. */
export interface TemplatePart {
  /** Path of the file, for messages. */
  file: string;
  /** Liquid, with its whole lines marked (`whole-lines.ts`). */
  text: string;
  /** How many lines of the file come before the text. */
  lineOffset: number;
}

/** A template, read. */
export interface Template {
  head: TemplateHead;
  body: TemplatePart;
  /** The other files of the folder by the name that `include` uses. */
  parts: Readonly<Record<string, TemplatePart>>;
  /** Finds a place in the head by the keys that lead to it; for templates that were read from a user's folder. */
  placeOf?: (path: Issue["path"]) => { line: number; column: number } | null;
}

/** How a statement may speak. */
export const TONES = ["plain", "warm", "brief"] as const;
export type Tone = (typeof TONES)[number];

/** Who may bear a clause, as the slots of a template name it. */
export const BANK_ACTORS = ["public", "civil", "parties", "body", "signatory"] as const;
export type BankActor = (typeof BANK_ACTORS)[number];

/** Whose tasks a clause is about: those that the law gives a region, or a municipality. */
export const TASKS = ["region", "municipality"] as const;
export type Tasks = (typeof TASKS)[number];

/** A clause of the bank as drafting needs it. */
export interface BankClause {
  id: string;
  kind: ClauseKind;
  tone?: Tone;
  /** Variants of one undertaking share it. */
  ladder?: string;
  strength?: Strength;
  /** Swedish when left out. */
  language?: Language;
  /** Who bears it; nobody when left out. */
  actors?: BankActor[];
  /** Only for who has these tasks; for everybody when left out. */
  tasks?: Tasks;
  /** Inline Markdown with liquid. */
  text: string;
}

/** A clause of the bank with what a person needs to choose it. */
export interface BankEntry extends BankClause {
  commits: string;
  fits: string;
}

/** The clauses of one principle or of one kind of section. */
export interface BankPart<C extends BankClause = BankClause> {
  /** Concept id of the principle or role of the section. */
  key: string;
  of: "principle" | "role";
  title: Localized;
  about: Localized;
  clauses: C[];
}

/** The bank, part by part. */
export type Bank<C extends BankClause = BankClause> = readonly BankPart<C>[];

/** A county or municipality, with what the rules of grammar do not give. */
export interface PlaceEntry {
  name: string;
  code: string;
  /** A municipality's name as it signs. */
  official?: string;
  /** A municipality: code of its county. A county: its name in law. */
  county: string;
  region?: string;
  countyBoard?: string;
  genitive?: string;
  preposition?: string;
  in?: string;
  short?: string;
  assembly?: string;
  board?: string;
  /** Where one public body has the tasks of both a region and a municipality. */
  tasks?: "both";
}

/** All places. */
export interface Places {
  counties: readonly PlaceEntry[];
  municipalities: readonly PlaceEntry[];
}

/** Something that stands in the way, with the place in the data that it is about. */
export interface Issue {
  /** Keys and numbers that lead to the place. */
  path: (string | number)[];
  /** What is the matter and what to do. */
  text: Localized;
}
