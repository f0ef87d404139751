import type { Phrases } from "./language-data.js";
import type { Pattern } from "./pattern.js";

/** A name that somebody has given up. */
export interface OutdatedName {
  /** As it is told to people. */
  readonly name: string;
  /** Every way of writing it, inflected forms too. */
  readonly forms: Phrases;
  /** Beginnings of compounds that hold it ("landstings-"); empty when it makes none. */
  readonly beginnings: Phrases;
  /** First day of the new name, YYYY-MM-DD. */
  readonly since: string;
  readonly now: string;
  /** Forms of the new name; a sentence with one of them tells of the change itself. */
  readonly nowForms: Phrases;
  /** Words before it that make it another name ("Ålands landsting"). */
  readonly notAfter: Phrases;
}

/** One concept that writers name in several ways. */
export interface TermGroup {
  /** What is named, for people: "de som har skrivit under". */
  readonly concept: string;
  /** The ways, each with its forms; the first form is the one shown. */
  readonly terms: readonly Phrases[];
  /** Nouns that must follow; empty when the term stands alone. */
  readonly before: Phrases;
  /** True where the terms may also differ in meaning, so that a mix is only worth a look. */
  readonly mayDiffer: boolean;
}

/** Words that point at a part of the same text by its number. */
export interface ReferenceData {
  readonly section: Phrases;
  readonly principle: Phrases;
  readonly point: Phrases;
  readonly appendix: Phrases;
  /** Words that join several numbers: "avsnitt 3 *och* 5". */
  readonly joiners: Phrases;
  /** Words after the number that lead to another document: "avsnitt 3 *i* handlingsplanen". */
  readonly prepositions: Phrases;
  /** Words right after such a preposition that mean this text after all, one or two. */
  readonly thisText: Phrases;
  /** Endings of words that tell of a law or another document, anywhere in the sentence. */
  readonly otherTexts: Phrases;
}

/** Words for bringing something about that a text may have brought about already. */
export interface CreationData {
  /** Verbs in the infinitive, imperative and s-passive: "skapa", "bilda", "tillsätts". */
  readonly verbs: Phrases;
  /** Words that may stand between the verb and the thing. */
  readonly between: Phrases;
  /** Words after the thing that give it a task of its own: "en arbetsgrupp *för* ungas fritid". */
  readonly tasks: Phrases;
  /** Things that are no bodies but can be there already: plans. */
  readonly plans: Phrases;
}

export interface TermData {
  /** Abbreviations that every reader knows, upper case. */
  readonly knownAbbreviations: Phrases;
  /** What abbreviations of the field are short for, for advice. */
  readonly expansions: Readonly<Record<string, string>>;
  /** Phrases between an abbreviation and what it is short for. */
  readonly explainers: Phrases;
  readonly outdatedNames: readonly OutdatedName[];
  /** Words that show that a writer knows that a name is old: "nuvarande", "dåvarande". */
  readonly nameMarkers: Phrases;
  /** Words that tell of the past and have no past ending. */
  readonly pastWords: Phrases;
  /** Words after which a past ending is an adjective's or a passive's ("a shared office", "is needed"). */
  readonly notPastAfter: Phrases;
  readonly termGroups: readonly TermGroup[];
  readonly references: ReferenceData;
  readonly creation: CreationData;
}

export interface TimeData {
  /** Stands right before a date by which something is to be done; matched against the text before the date. */
  readonly deadline: Pattern;
  /** Beginnings of the words that open the heading of a target: "målbild", "vision". */
  readonly targetBeginnings: Phrases;
  /** How often, in words that can be counted: "varje år", "vart tredje år", also a year. */
  readonly cadence: Pattern;
}

/** Two ways of writing the same word, of which a text should keep to one. */
export interface SpellingPair {
  readonly preferred: string;
  readonly other: string;
}

/** What the advice on language needs to know. Loaded with the rules only. */
export interface AdviceData {
  /** Forms of one verb, old and new: "skall", "ska". */
  readonly oldVerbs: readonly SpellingPair[];
  readonly together: readonly SpellingPair[];
  /** Abbreviations that stand well beside figures and in addresses, as printed. */
  readonly shortAllowed: Phrases;
  /** Words that may rightly stand twice in a row. */
  readonly doublesAllowed: Phrases;
  /** Words that a definite noun cannot follow. */
  readonly indefiniteWords: Phrases;
  /** Endings that only a definite noun has; none where a language has no such. */
  readonly definiteEndings: Phrases;
  /** Words with such an ending that are something else. */
  readonly notDefinite: Phrases;
  /** Endings of adjectives that a definite noun may stand before: "en kommunen *närstående* stiftelse". */
  readonly attributeEndings: Phrases;
  /** Opening and closing quotation mark. */
  readonly quotes: readonly [open: string, close: string];
  /** Heavy words with a plainer way of saying it; made anew at each look, and only then. */
  readonly officialese: readonly { readonly forms: Phrases; readonly plain: string }[];
}
