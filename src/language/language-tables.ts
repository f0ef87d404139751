import type { LanguageData } from "./language-data.js";

/** What is made when somebody first asks for it: a text in one language never needs it of the other, and few runs need the facts. */
type Made = "grammar" | "strength" | "actors" | "qualifiers" | "facts";

/** The word data of one language. Of the rest, headings for one, every text is held against those of each language. */
export class LanguageTables implements LanguageData {
  readonly language: LanguageData["language"];
  readonly headings: LanguageData["headings"];
  readonly leads: LanguageData["leads"];
  readonly concepts: LanguageData["concepts"];
  readonly numbers: LanguageData["numbers"];
  readonly abbreviations: LanguageData["abbreviations"];
  readonly stopWords: LanguageData["stopWords"];
  readonly endings: LanguageData["endings"];
  private readonly make: { readonly [Table in Made]: () => LanguageData[Table] };
  private readonly made: { -readonly [Table in Made]: LanguageData[Table] | null };

  constructor(ready: Omit<LanguageData, Made>, make: LanguageTables["make"]) {
    this.language = ready.language;
    this.headings = ready.headings;
    this.leads = ready.leads;
    this.concepts = ready.concepts;
    this.numbers = ready.numbers;
    this.abbreviations = ready.abbreviations;
    this.stopWords = ready.stopWords;
    this.endings = ready.endings;
    this.make = make;
    this.made = { grammar: null, strength: null, actors: null, qualifiers: null, facts: null };
  }

  get grammar(): LanguageData["grammar"] {
    return (this.made.grammar ??= this.make.grammar());
  }

  get strength(): LanguageData["strength"] {
    return (this.made.strength ??= this.make.strength());
  }

  get actors(): LanguageData["actors"] {
    return (this.made.actors ??= this.make.actors());
  }

  get qualifiers(): LanguageData["qualifiers"] {
    return (this.made.qualifiers ??= this.make.qualifiers());
  }

  get facts(): LanguageData["facts"] {
    return (this.made.facts ??= this.make.facts());
  }
}
