import type { Language } from "../../agreement/model.js";
import { type ActorMention, findActors } from "../../language/actors.js";
import { type ForceReading, forceIn } from "../../language/force.js";
import { type DateMention, findDates, type NumberMention, numbersIn } from "../../language/numbers.js";
import { type Qualifier, qualifiersIn } from "../../language/qualifiers.js";
import { languageData } from "../../language/registry.js";
import { type StrengthReading, strengthPhrases } from "../../language/strength.js";
import type { Words } from "../../language/words.js";

/** What the language floor finds in one wording, read once; each detector takes its part. */
export class Reading {
  readonly strengths: StrengthReading[];
  readonly actors: ActorMention[];
  readonly numbers: NumberMention[];
  readonly dates: DateMention[];
  readonly qualifiers: Qualifier[];
  private readonly words: Words;
  private readonly language: Language;
  private verbs: ForceReading[] | undefined;

  constructor(words: Words, language: Language) {
    this.strengths = strengthPhrases(words.text, language);
    this.actors = findActors(words.text, language);
    this.numbers = numbersIn(words, languageData(language));
    this.dates = findDates(words.text, language);
    this.qualifiers = qualifiersIn(words, language);
    this.words = words;
    this.language = language;
  }

  /** The verbs of known force: looked for when asked for, since few edits touch one. */
  get force(): ForceReading[] {
    this.verbs ??= forceIn(this.words, this.language);
    return this.verbs;
  }
}
