import type { ClauseKind, SectionRole } from "../agreement/model.js";
import type { ConceptData, GrammarData, HeadingLists, LeadLists, Phrases, StrengthData } from "./language-data.js";
import { foldAccents } from "./normalise.js";
import { stem } from "./stem.js";

/** The lists of headings, folded; the headings themselves as the stems of their words. */
export interface ReadyHeadings extends Omit<HeadingLists, "phrases"> {
  readonly stems: readonly (readonly [SectionRole, Phrases])[];
}

/** The lists of lead-ins, folded; their kinds as the stems of their words. */
export interface ReadyLeads extends Omit<LeadLists, "kinds"> {
  readonly stems: readonly (readonly [ClauseKind, Phrases])[];
  readonly notAfter: Phrases;
  readonly joiners: Phrases;
}

/** The words of each known principle as stems, by its id. */
export type ReadyConcepts = readonly (readonly [id: string, Phrases])[];

/** The forms of known verbs, and lists that are looked at as one. */
export interface ReadyVerbs {
  readonly infinitives: Phrases;
  readonly present: Phrases;
  readonly passive: Phrases;
  /** Certainly finite: verbs of state, and where it is told from the infinitive the present of a known verb. */
  readonly finite: Phrases;
  readonly notPresent: Phrases;
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
}

function stems(phrase: string, endings: RegExp): string {
  return foldAccents(phrase)
    .split(" ")
    .map((word) => stem(word, endings))
    .join(" ");
}

/** For each key of a table the stems of its phrases, in the order of the table. */
function stemTable<K extends string>(table: Readonly<Partial<Record<K, Phrases>>>, endings: RegExp): [K, string[]][] {
  const entries = Object.entries(table) as [K, Phrases][];
  return entries.map(([key, phrases]) => [key, phrases.map((phrase) => stems(phrase, endings))]);
}

/** Headings, folded and stemmed. @param endings of the language */
export function readyHeadings({ phrases, ...lists }: HeadingLists, endings: RegExp): ReadyHeadings {
  return {
    stems: stemTable(phrases, endings),
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
    stems: stemTable(kinds, endings),
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
  return Object.entries(concepts).map(([id, { words }]) => [id, words.map((word) => stems(word, endings))] as const);
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
  };
}

function once(words: Phrases): string[] {
  return [...new Set(words)];
}
