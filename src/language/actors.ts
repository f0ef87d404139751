import type { Language } from "../agreement/model.js";
import type { Mention } from "./actor-lexicon.js";
import { findMentions, mentionsByRange } from "./actor-mentions.js";
import { type FiniteVerb, finiteVerbs } from "./finite-verbs.js";
import type { LanguageData } from "./language-data.js";
import { languageData } from "./registry.js";
import { type Range, sentenceRanges } from "./sentences.js";
import { borneVerb } from "./subjects.js";
import { verbLexicon } from "./verb-words.js";
import { endOf, sliceOf, startOf, type Words, wordsOf } from "./words.js";

/** An actor named in a text. */
export interface ActorMention {
  /** Normal form in the nominative ("Arbetsgruppen", "Region Exempel"), the same however it is inflected. */
  name: string;
  /** As written. */
  text: string;
  start: number;
  end: number;
  /** `bearer` when it does what a main clause says, as its subject or as "av …" after a passive; else `mentioned`. */
  role: "bearer" | "mentioned";
}

/** A mention with the verb that it is the subject of, when it bears one. */
export interface Bearer {
  readonly mention: Mention;
  readonly verb: Range | null;
}

/**
 * Finds every actor that a text names, in order. Which of them bear something is worked out, sentence by sentence, when
 * somebody asks for a role: most only ask who is named.
 */
export function findActors(text: string, language: Language): ActorMention[] {
  const words = wordsOf(text);
  const data = languageData(language);
  return sentencesWithMentions(words, data).flatMap(({ sentence, inside }) => {
    let bearers: Bearer[] | undefined;
    const bears = (mention: Mention) => {
      bearers ??= bearersOf(words, sentence, inside, finiteVerbs(words, sentence, data), data);
      return (bearers[inside.indexOf(mention)]?.verb ?? null) !== null;
    };
    return inside.map((mention) => new FoundActor(words, mention, bears));
  });
}

/** A class, since the engine makes a slow dictionary of an object that is written with a getter of its own. */
class FoundActor implements ActorMention {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  private readonly mention: Mention;
  private readonly bears: (mention: Mention) => boolean;

  constructor(words: Words, mention: Mention, bears: (mention: Mention) => boolean) {
    this.name = mention.name;
    this.text = sliceOf(words, mention.from, mention.to);
    this.start = startOf(words, mention.from);
    this.end = endOf(words, mention.to);
    this.mention = mention;
    this.bears = bears;
  }

  get role(): "bearer" | "mentioned" {
    return this.bears(this.mention) ? "bearer" : "mentioned";
  }
}

/** The sentences that name somebody, each with its mentions. */
function sentencesWithMentions(words: Words, data: LanguageData): { sentence: Range; inside: Mention[] }[] {
  const mentions = findMentions(words, data);
  if (mentions.length === 0) return [];
  const sentences = sentenceRanges(words, data.language);
  const bySentence = mentionsByRange(mentions, sentences);
  return sentences.map((sentence, i) => ({ sentence, inside: bySentence[i] ?? [] })).filter(({ inside }) => inside.length > 0);
}

/** Pairs each mention of a sentence with its verb. Mentions joined by "och" share one. */
export function bearersOf(
  words: Words,
  sentence: Range,
  mentions: readonly Mention[],
  verbs: readonly FiniteVerb[],
  data: LanguageData,
): Bearer[] {
  const taken = new Set<number>();
  return groupsOf(words, mentions, data).flatMap((group) => {
    const verb = borneVerb(words, sentence, { from: group[0]?.from ?? 0, to: group.at(-1)?.to ?? 0 }, verbs, taken, data);
    if (verb !== null) taken.add(verb.from);
    return group.map((mention) => ({ mention, verb: mention.genitive ? null : verb }));
  });
}

/** Mentions with nothing but "och", commas and articles between them stand together. */
function groupsOf(words: Words, mentions: readonly Mention[], data: LanguageData): Mention[][] {
  const { conjunctions, articles } = verbLexicon(data);
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const gap = previous === undefined ? 0 : mention.from - previous.to;
    const joined =
      gap > 0 &&
      gap <= 3 &&
      words.norms
        .slice(mention.from - gap, mention.from)
        .every((norm) => norm === "," || conjunctions.has(norm) || articles.has(norm));
    if (group !== undefined && joined && previous?.genitive === mention.genitive) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}
