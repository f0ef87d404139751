import type { LanguageData } from "./language-data.js";

/** What is made when somebody first asks for it: a text in one language never needs it of the other, and few runs need the facts. */
type Made = "concepts" | "grammar" | "strength" | "actors" | "qualifiers" | "facts";

/** The word data of one language. Of the rest, headings for one, every text is held against those of each language. */
export class LanguageTables implements LanguageData {
  readonly language: LanguageData["language"];
  readonly headings: LanguageData["headings"];
  readonly leads: LanguageData["leads"];
  readonly numbers: LanguageData["numbers"];
  readonly abbreviations: LanguageData["abbreviations"];
  readonly stopWords: LanguageData["stopWords"];
  readonly endings: LanguageData["endings"];
  readonly ready: LanguageData["ready"];
  private readonly make: { readonly [Table in Made]: () => LanguageData[Table] };
  private readonly made: { -readonly [Table in Made]: LanguageData[Table] | null };

  constructor(data: Omit<LanguageData, Made>, make: LanguageTables["make"]) {
    this.language = data.language;
    this.headings = data.headings;
    this.leads = data.leads;
    this.numbers = data.numbers;
    this.abbreviations = data.abbreviations;
    this.stopWords = data.stopWords;
    this.endings = data.endings;
    this.ready = data.ready;
    this.make = make;
    this.made = { concepts: null, grammar: null, strength: null, actors: null, qualifiers: null, facts: null };
  }

  get concepts(): LanguageData["concepts"] {
    return (this.made.concepts ??= this.make.concepts());
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
