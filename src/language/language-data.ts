import type { ClauseKind, Language, SectionRole, Strength } from "../agreement/model.js";
import type { FactData } from "./fact-data.js";
import type { ReadyWords } from "./ready-words.js";

/** Phrases of plain words. A phrase is matched word for word, without regard to case and inflection. */
export type Phrases = readonly string[];

/** The words of headings in one language. */
export interface HeadingLists {
  /** Headings by role, in any form: inflection, case and small misspellings are folded away. */
  readonly phrases: Readonly<Partial<Record<SectionRole, Phrases>>>;
  /** Words that may stand before the heading's main word without changing its role ("vår", "gemensam", "sex"). */
  readonly modifiers: Phrases;
  /** Prepositions that may follow the main word: "syfte *med* överenskommelsen". */
  readonly tails: Phrases;
  /** Words that show a subordinate clause or an infinitive when they follow such a preposition; then it is no heading. */
  readonly notAfterTail: Phrases;
  /** Words that join two headings: "uppföljning *och* utvärdering". */
  readonly joiners: Phrases;
  /** Verbs that make a line a sentence, whatever it begins with. */
  readonly verbs: Phrases;
}

/** What else headings look like in one language. */
export interface HeadingData {
  /**
   * Whole headings that only a pattern can catch ("vad är …?"); matched against lower-case text without number and final mark.
   * Each that fits holds one of the pieces, so that a pattern is only built for a heading that may.
   */
  readonly patterns: readonly { readonly role: SectionRole; readonly holds: Phrases; readonly pattern: RegExp }[];
  /** Words that number what follows: "*Princip* 3: Öppenhet". */
  readonly labelWords: Phrases;
}

/** The words of lead-ins of groups inside a principle. */
export interface LeadLists {
  readonly kinds: Readonly<Partial<Record<ClauseKind, Phrases>>>;
  /** Words that only point ("våra", "the") and add nothing to the name of the group. */
  readonly pointers: Phrases;
  /** Adjectives that make all parties the actor ("gemensamma"). */
  readonly joint: Phrases;
  /** Prepositions between a group and its actor: "undertakings *by* government". */
  readonly by: Phrases;
  /** Words that may end a lead-in sentence and lead over to the list: "åtar sig *att*". */
  readonly fillers: Phrases;
}

/** What lead-ins say besides the kind of their group. */
export interface LeadData {
  /** The name of all parties together. */
  readonly jointActor: string;
  /** Words in a verb phrase that make the group one of responsibilities rather than commitments. */
  readonly responsibilityVerbs: Phrases;
}

/** A principle that agreements share, in the words of one language. */
export interface ConceptData {
  readonly name: string;
  readonly words: Phrases;
}

/** A rung of the ladder of strength. */
export type Rung = Exclude<Strength, "none">;

/** A phrase of the strength ladder. `*` stands for up to three words: "har * ansvar". */
export interface StrengthData {
  readonly ladder: Readonly<Record<Rung, Phrases>>;
  /** Phrases that pull a stronger verb down to an aim when they follow it: "ska *sträva efter*". */
  readonly aims: Phrases;
  /** Adverbial hedges that do the same anywhere in the sentence: "i möjligaste mån". */
  readonly hedges: Phrases;
  readonly negations: Phrases;
  /** Words after a negation that make it none: "inte *bara*". */
  readonly notNegatedBefore: Phrases;
  /** Phrases whose negation is a prohibition and binds ("får" → "får inte"). */
  readonly forbidWhenNegated: Phrases;
  /** Phrases whose negation forbids only before a passive ("kan inte villkoras"). */
  readonly forbidWhenNegatedPassive: Phrases;
  /** Phrases that promise nothing at all when negated ("är inte skyldig"). */
  readonly releaseWhenNegated: Phrases;
  /** Phrases that bind only an actor that is their subject: English "will". */
  readonly needsActor: Phrases;
  /** Phrases that name the bearer after themselves: "ligger på de enskilda parterna". */
  readonly bearerAfter: Phrases;
  /** Phrases that count only where one of these words stands earlier in the sentence ("ligger på": "ansvar"). */
  readonly needsWordBefore: Readonly<Record<string, Phrases>>;
  /** Phrases that count only before an infinitive ("får delta", not "får ett svar"). */
  readonly needsInfinitive: Phrases;
}

/** What words of some kind look like: a regular expression, or a `Pattern` where it tells letters. */
export interface Shape {
  test(word: string): boolean;
}

/** Grammar enough to find the main clause and its subject. */
export interface GrammarData {
  readonly subordinators: Phrases;
  /** Subordinators that are prepositions too ("om") and open a clause only at the beginning or after a comma. */
  readonly alsoPrepositions: Phrases;
  /** Subordinators that compare too ("som") and open a clause only before a verb or its subject. */
  readonly alsoComparisons: Phrases;
  readonly pronouns: Phrases;
  /** Behind one word they begin a sentence without being its subject ("Varje höst bjuder …"). */
  readonly timeNouns: Phrases;
  /** Nouns that end as a present tense does; null where the ending tells nothing. */
  readonly pluralNoun: Shape | null;
  /** The mark of an infinitive that is also a subordinator, or null: "att", "to". */
  readonly infinitiveMark: string | null;
  /** What an infinitive looks like; null where its form does not tell it from other words. */
  readonly infinitive: Shape | null;
  /** Words that look like an infinitive and are none ("alla", "olika"). */
  readonly notInfinitive: Phrases;
  /** Verbs common in such texts, in the infinitive. */
  readonly actionVerbs: Phrases;
  /** The present tense of an infinitive, every form that it may take. */
  readonly presentForms: (infinitive: string) => string[];
  /** What a present tense looks like; asked only right after a subject. */
  readonly presentVerb: Shape | null;
  /** Words that look like a present tense and are none. */
  readonly notPresentVerb: Phrases;
  readonly passiveVerb: Shape | null;
  /** Verbs that look passive and are active ("enas", "finns"). */
  readonly deponents: Phrases;
  /** Helping verbs of a passive in two words: "is", "are". */
  readonly passiveHelpers: Phrases;
  readonly participle: Shape | null;
  /** A verb form that may stand for a finite verb after a relative: "som *undertecknat*". */
  readonly supine: Shape | null;
  /** Finite verbs that tell a state, not a deed ("är", "består"). */
  readonly stativeVerbs: Phrases;
  /** Past tense endings or words that tell history. */
  readonly pastVerb: Shape | null;
  readonly adverbs: Phrases;
  readonly adverbEnding: Shape;
  readonly prepositions: Phrases;
  readonly conjunctions: Phrases;
  /** Prepositions that name who does it after a passive: "av", "by". */
  readonly agentPrepositions: Phrases;
  /** Verbs like "sker", after which an agent may be named too. */
  readonly happeningVerbs: Phrases;
  readonly genitive: Shape;
  /** The present tense has a form of its own, so that a known one is a finite verb wherever it stands. */
  readonly presentIsDistinct: boolean;
}

/** Someone an agreement names by what it is: "arbetsgruppen", "alla undertecknande parter". */
export interface GenericActor {
  /** In the nominative, as it is shown. */
  readonly name: string;
  /** Ways of writing it, without genitive ending. */
  readonly forms: Phrases;
}

export interface ActorData {
  readonly generic: readonly GenericActor[];
  /** Quantifiers and participles that may stand before a group noun: "varje signerande organisation". */
  readonly quantifiers: Phrases;
  readonly participles: Phrases;
  /** Nouns for members of the circle, the form that names them first. */
  readonly groupNouns: readonly { readonly singular: Phrases; readonly plural: Phrases }[];
  /** Words that tie a clause to such a noun ("organisationer *som* undertecknat"), helping verbs in it, and those left out of the name. */
  readonly relatives: Phrases;
  readonly relativeHelpers: Phrases;
  readonly relativeDropped: Phrases;
  /** Articles before an actor that belong to it but not to its name. */
  readonly articles: Phrases;
  /** Words that begin a proper body: "Region Exempel", "Länsstyrelsen i Exempels län". */
  readonly properFirst: Phrases;
  /** Words that end one: "Exempelby kommun". */
  readonly properLast: Phrases;
  /** Words in lower case that may stand inside a proper name. */
  readonly properInside: Phrases;
  /** Endings of words that name bodies ("-gruppen", "-rådet") with the form that the name takes. */
  readonly bodyEndings: readonly { readonly ending: string; readonly definite: string }[];
  readonly notBodies: Phrases;
  /** Organisations known by name: full name and short forms. */
  readonly named: readonly GenericActor[];
  readonly genitiveEnding: string;
  /** Names that take no ending in the genitive. */
  readonly bareGenitive: RegExp;
  /** Adjectives that may share one noun ("*offentlig* och idéburen sektor"), with the name that each gives. */
  readonly shared: readonly { readonly adjectives: Readonly<Record<string, string>>; readonly nouns: Phrases }[];
}

export interface NumberData {
  readonly words: Readonly<Record<string, number>>;
  /** Words that may stand between number and noun and are no noun ("stycken"). */
  readonly fillers: Phrases;
  readonly adjective: RegExp;
  /** Number words that are usually articles or pronouns, and count as no number. */
  readonly articles: Phrases;
  readonly percent: Phrases;
  readonly months: Phrases;
}

export interface QualifierData {
  readonly scope: Phrases;
  readonly condition: Phrases;
  readonly negation: Phrases;
  readonly hedge: Phrases;
  readonly frequency: Phrases;
  /** Words that begin a condition which runs to the next comma or full stop ("om parterna är överens"). */
  readonly conditionalOpeners: Phrases;
  /** Words right after such an opener that show it is something else ("om *vilka*"). */
  readonly notConditional: Phrases;
}

export interface Abbreviation {
  /** As printed with points: "t.ex." */
  readonly short: string;
  /** Spelled out: "till exempel". */
  readonly long: string;
  /** True when it often ends a sentence, so that a capital after it begins a new one. */
  readonly mayEnd?: boolean;
}

/** Everything that samsyn knows of one language. A further language is one more of these and a line in `registry.ts`. */
export interface LanguageData {
  readonly language: Language;
  readonly headings: HeadingData;
  readonly leads: LeadData;
  readonly concepts: Readonly<Record<string, ConceptData>>;
  readonly strength: StrengthData;
  readonly grammar: GrammarData;
  readonly actors: ActorData;
  readonly numbers: NumberData;
  readonly qualifiers: QualifierData;
  readonly abbreviations: readonly Abbreviation[];
  readonly stopWords: Phrases;
  readonly facts: FactData;
  /** Matches an inflectional ending at the end of a word, for folding the forms of one word together. */
  readonly endings: RegExp;
  /** Words of these lists in the forms in which they are looked up. */
  readonly ready: ReadyWords;
}
