import type { ClauseKind } from "../agreement/model.js";
import { capitalise } from "./actor-lexicon.js";
import { findMentions } from "./actor-mentions.js";
import { type HeadingWords, headingWords } from "./heading-words.js";
import { keptAnswers } from "./kept-answers.js";
import type { LanguageData } from "./language-data.js";
import { foldAccents } from "./normalise.js";
import { phraseAt, valuesByPhrase } from "./phrases.js";
import { LANGUAGES, perLanguage } from "./registry.js";
import { misspelt } from "./spelling-distance.js";
import { stem } from "./stem.js";
import { strengthLadder } from "./verb-words.js";
import { wordsOf } from "./words.js";

/** What a lead-in says of the clauses under it. */
export interface Lead {
  readonly kind: ClauseKind;
  /** True when it says no more than the name of the group ("Åtgärder"); false when it names somebody or something too. */
  readonly standard: boolean;
  /** Who the clauses under it bind, in the nominative. */
  readonly actors: readonly string[];
}

/** A lead-in with more words than this is a paragraph. */
const MOST_WORDS = 14;

const lexicon = perLanguage(({ leads, ready }: LanguageData) => {
  const { stems, beginnings, spellings, pointers, joint, by, fillers, notAfter, joiners } = ready.leads();
  return {
    kinds: valuesByPhrase(stems),
    beginnings: new Set(beginnings),
    spellings: new Map(spellings),
    pointers: new Set(pointers),
    joint: new Set(joint),
    by: new Set(by),
    fillers: new Set(fillers),
    responsibility: new Set(leads.responsibilityVerbs),
    notAfter: new Set(notAfter),
    joiners: new Set(joiners),
  };
});

/**
 * Reads a lead-in, the line over a group of clauses: "Åtgärder:" gives action and standard, "Kommunen åtar sig att" gives
 * commitment with the actor "Kommunen", "Undertakings by government" likewise. An actor alone counts only with a colon
 * ("Regionen:").
 * @returns null for a line that leads nothing in, and for whole sentences
 */
export const leadKind = keptAnswers((text: string): Lead | null => {
  const line = headingWords(text);
  if (line === null || line.words.length > MOST_WORDS) return null;
  if (line.startsLower && line.endsWithPoint) return null;
  for (const read of [groupLead, sentenceLead, actorLead, misspeltLead]) {
    for (const data of LANGUAGES) {
      const lead = read(line, data, text);
      if (lead !== null) return lead;
    }
  }
  return null;
});

/** True for a lead-in that carries more than the name of its group, and so has a text of its own to compare. */
export function isOwnLead(lead: string): boolean {
  return leadKind(lead)?.standard !== true;
}

/** "Åtgärder", "Våra åtaganden", "Kommunens åtaganden", "Undertakings by government". */
function groupLead(line: HeadingWords, data: LanguageData, text: string): Lead | null {
  const { joint, by, pointers, notAfter, beginnings } = lexicon(data);
  const cut = line.words.findIndex((word, i) => i > 0 && by.has(word));
  const head = cut === -1 ? line.words : line.words.slice(0, cut);
  const rest = cut === -1 ? [] : line.words.slice(cut + 1);
  if (cut !== -1 && (rest.length === 0 || rest.length > 6 || notAfter.has(rest[0] ?? ""))) return null;
  if (line.endsWithPoint && line.words.length > 4) return null;
  const stems = head.map((word) => stem(word, data.endings));
  for (let from = 0; from < head.length; from++) {
    if (!beginnings.has(stems[from] ?? "")) continue;
    const kind = kindOf(head.slice(from), stems.slice(from), data);
    if (kind === null) continue;
    const before = head.slice(0, from).filter((word) => !pointers.has(word));
    if (before.length === 0 && rest.length === 0) return { kind, standard: !line.dated, actors: [] };
    const isJoint = before.length > 0 && before.every((word) => joint.has(word));
    if (before.length > 0 && !isJoint && !data.grammar.genitive.test(before.at(-1) ?? "")) return null;
    const named = isJoint ? [data.leads.jointActor] : namesIn(cutWords(text, before.length > 0 ? before : rest), data);
    return { kind, standard: false, actors: named };
  }
  return null;
}

/** The group that words name, also as the first of two ("Åtgärder och ansvar"). @param stems of the words */
function kindOf(words: readonly string[], stems: readonly string[], data: LanguageData): ClauseKind | null {
  const { kinds, joiners } = lexicon(data);
  const whole = kinds.get(stems.join(" "));
  if (whole !== undefined) return whole;
  const joint = words.findIndex((word) => joiners.has(word));
  if (joint < 1 || kinds.get(stems.slice(joint + 1).join(" ")) === undefined) return null;
  return kinds.get(stems.slice(0, joint).join(" ")) ?? null;
}

/** "Kommunen åtar sig att", "Arbetsgruppen ska:", "The council will": a subject and a promising verb with nothing after. */
function sentenceLead(line: HeadingWords, data: LanguageData, text: string): Lead | null {
  const { fillers, responsibility } = lexicon(data);
  const ladder = strengthLadder(data);
  for (let at = 1; at < line.words.length; at++) {
    const verb = phraseAt(ladder, line.words, at);
    if (verb === null) continue;
    const after = line.words.slice(at + verb.length);
    if (!after.every((word) => fillers.has(word))) continue;
    const subject = line.words.slice(0, at);
    const spelt = cutWords(text, subject);
    const actors = namesIn(spelt, data);
    const open = after.length > 0 || line.endsWithColon || line.words.length <= 6;
    if (!open || line.endsWithPoint) return null;
    const kind = line.words.slice(at, at + verb.length).some((word) => responsibility.has(word))
      ? "responsibility"
      : "commitment";
    return { kind, standard: false, actors: actors.length > 0 ? actors : [capitalise(spelt)] };
  }
  return null;
}

/** "Regionen:" */
function actorLead(line: HeadingWords, data: LanguageData, text: string): Lead | null {
  if (!line.endsWithColon || line.words.length > 6) return null;
  const words = wordsOf(cutWords(text, line.words));
  const mentions = findMentions(words, data);
  const covered = mentions.reduce((sum, mention) => sum + mention.to - mention.from, 0);
  const glue = words.norms.filter(
    (norm) => data.actors.articles.includes(norm) || data.grammar.conjunctions.includes(norm),
  ).length;
  if (mentions.length === 0 || covered + glue < words.norms.length || mentions.some((mention) => mention.genitive)) return null;
  return { kind: "commitment", standard: false, actors: mentions.map((mention) => mention.name) };
}

function misspeltLead(line: HeadingWords, data: LanguageData): Lead | null {
  if (line.words.length > 2) return null;
  const spelt = line.words.map((word) => stem(word, data.endings)).join(" ");
  const { kinds, spellings } = lexicon(data);
  const kind = kinds.get(misspelt(spellings, spelt) ?? "");
  return kind === undefined ? null : { kind, standard: true, actors: [] };
}

/** The names that words stand for; when none is known, nothing is guessed. */
function namesIn(text: string, data: LanguageData): string[] {
  return [...new Set(findMentions(wordsOf(text), data).map((mention) => mention.name))];
}

/** The part of a line, as written, that folded words were taken from. */
function cutWords(text: string, folded: readonly string[]): string {
  const { tokens, norms } = wordsOf(text);
  const plain = norms.map(foldAccents);
  const from = plain.indexOf(folded[0] ?? "");
  const to = plain.lastIndexOf(folded.at(-1) ?? "", from === -1 ? -1 : from + folded.length + 3);
  if (from === -1 || to < from) return folded.join(" ");
  return text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? text.length);
}
