import type { ClauseKind, SectionRole } from "../agreement/model.js";
import type { ConceptData, GrammarData, HeadingLists, LeadLists, Phrases, StrengthData } from "./language-data.js";
import { foldAccents } from "./normalise.js";
import { firstWord, type PhraseGroups } from "./phrases.js";
import type { ReadyActors, ReadyQualifiers } from "./ready-names.js";
import { type SpellingEntries, spellingEntries } from "./spelling-distance.js";
import { stem } from "./stem.js";

/** Names of some kind as the stems of their words. */
interface Stems<K> {
  /** None of them twice. */
  readonly stems: PhraseGroups<K>;
  /** What they begin with, so that nothing else need be put together and looked up. */
  readonly beginnings: Phrases;
  readonly spellings: SpellingEntries;
}

/** The lists of headings, folded; the headings themselves as stems. */
export interface ReadyHeadings extends Omit<HeadingLists, "phrases">, Stems<SectionRole> {}

/** The lists of lead-ins, folded; the names of groups as stems. */
export interface ReadyLeads extends Omit<LeadLists, "kinds">, Stems<ClauseKind> {
  readonly notAfter: Phrases;
  readonly joiners: Phrases;
}

/** The words for known principles as stems, with the ids of those principles. */
export interface ReadyConcepts extends Omit<Stems<string>, "beginnings"> {
  readonly phrases: PhraseGroups<string>;
}

/** The forms of known verbs, and lists of words that are looked up with them. */
export interface ReadyVerbs {
  readonly infinitives: Phrases;
  readonly present: Phrases;
  readonly passive: Phrases;
  /** Certainly finite: verbs of state, and where it is told from the infinitive the present of a known verb. */
  readonly finite: Phrases;
  readonly notPresent: Phrases;
  readonly prepositionWords: Phrases;
}

/**
 * The words of one language in the forms in which they are looked up. Each language has them in a file of its own, `ready.ts`, of
 * functions that take nothing and answer plain data: the build calls them and puts in what they answer, so that no run has to.
 */
export interface ReadyWords {
  readonly headings: () => ReadyHeadings;
  readonly leads: () => ReadyLeads;
  readonly concepts: () => ReadyConcepts;
  readonly verbs: () => ReadyVerbs;
  readonly actors: () => ReadyActors;
  readonly qualifiers: () => ReadyQualifiers;
}

function stems(phrase: string, endings: RegExp): string {
  return foldAccents(phrase)
    .split(" ")
    .map((word) => stem(word, endings))
    .join(" ");
}

/** Every phrase of a table as stems; of those that come twice the first counts. */
function stemTable<K extends string>(table: Readonly<Partial<Record<K, Phrases>>>, endings: RegExp): Stems<K> {
  const seen = new Set<string>();
  const groups = (Object.entries(table) as [K, Phrases][]).map(([key, phrases]) => {
    const fresh = once(phrases.map((phrase) => stems(phrase, endings))).filter((phrase) => !seen.has(phrase));
    for (const phrase of fresh) seen.add(phrase);
    return [key, fresh] as const;
  });
  return { stems: groups, beginnings: once(Array.from(seen, firstWord)), spellings: spellingEntries(seen) };
}

/** Headings, folded and stemmed. @param endings of the language */
export function readyHeadings({ phrases, ...lists }: HeadingLists, endings: RegExp): ReadyHeadings {
  return {
    ...stemTable(phrases, endings),
    modifiers: lists.modifiers.map(foldAccents),
    tails: lists.tails.map(foldAccents),
    notAfterTail: lists.notAfterTail.map(foldAccents),
    joiners: lists.joiners.map(foldAccents),
    verbs: lists.verbs.map(foldAccents),
  };
}

/** Lead-ins, folded and stemmed; the words that may end one hold those of aims too. @param endings of the language */
export function readyLeads(
  { kinds, ...lists }: LeadLists,
  { notAfterTail, joiners }: HeadingLists,
  { aims }: StrengthData,
  endings: RegExp,
): ReadyLeads {
  return {
    ...stemTable(kinds, endings),
    pointers: lists.pointers.map(foldAccents),
    joint: lists.joint.map(foldAccents),
    by: lists.by.map(foldAccents),
    fillers: [...lists.fillers, ...aims.flatMap((phrase) => phrase.split(" "))].map(foldAccents),
    notAfter: notAfterTail.map(foldAccents),
    joiners,
  };
}

/** The words for principles, stemmed. @param endings of the language */
export function readyConcepts(concepts: Readonly<Record<string, ConceptData>>, endings: RegExp): ReadyConcepts {
  const phrases = Object.entries(concepts).map(([id, { words }]) => [id, words.map((word) => stems(word, endings))] as const);
  const single = Object.entries(concepts).map(([id, { words }]) => [id, words.filter((word) => !word.includes(" "))] as const);
  const { stems: ids, spellings } = stemTable(Object.fromEntries(single), endings);
  return { phrases, stems: ids, spellings };
}

/** Every form of the known verbs that is looked for. @param stopWords of the language */
export function readyVerbs(grammar: GrammarData, { aims }: StrengthData, stopWords: Phrases): ReadyVerbs {
  const present = new Set(grammar.actionVerbs.flatMap((infinitive) => grammar.presentForms(infinitive)));
  const passive = new Set<string>();
  if (grammar.passiveVerb !== null) {
    for (const form of [...present, ...grammar.actionVerbs]) passive.add(`${form.endsWith("r") ? form.slice(0, -1) : form}s`);
    // "genomför" keeps its r: "genomförs".
    for (const form of present) {
      if (form.endsWith("år") || form.endsWith("är") || form.endsWith("ör")) passive.add(`${form}s`);
    }
  }
  for (const verb of grammar.deponents) passive.delete(verb);
  const distinct = grammar.presentIsDistinct ? [...present, ...passive, ...grammar.deponents] : [];
  return {
    infinitives: once([...grammar.actionVerbs, ...aims.map((phrase) => phrase.split(" ")[0] ?? "")]),
    present: [...present],
    passive: [...passive],
    finite: once([...grammar.stativeVerbs, ...grammar.happeningVerbs, ...distinct]),
    notPresent: once([...grammar.notPresentVerb, ...grammar.prepositions, ...grammar.adverbs, ...stopWords]),
    prepositionWords: once(grammar.prepositions.map((phrase) => phrase.split(" ").at(-1) ?? "")),
  };
}

function once(words: Phrases): string[] {
  return [...new Set(words)];
}
