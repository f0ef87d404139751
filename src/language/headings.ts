import type { SectionRole } from "../agreement/model.js";
import { type HeadingWords, headingWords } from "./heading-words.js";
import { keptAnswers } from "./kept-answers.js";
import type { LanguageData } from "./language-data.js";
import { valuesByPhrase } from "./phrases.js";
import { LANGUAGES, perLanguage } from "./registry.js";
import { misspelt } from "./spelling-distance.js";
import { stem } from "./stem.js";

export { splitLabel } from "./labels.js";
export { isOwnLead, leadKind } from "./leads.js";

/** No heading that we know of has more words; a longer line is read as a sentence. */
const MOST_WORDS = 10;
/** The words that may follow the main word: "Samverkan och mål *för partnerskapet mellan kommunen och föreningslivet*". */
const LONGEST_TAIL = 6;

const lexicon = perLanguage(({ ready }: LanguageData) => {
  const { stems, beginnings, spellings, modifiers, tails, notAfterTail, joiners, verbs } = ready.headings();
  return {
    byStems: valuesByPhrase(stems),
    beginnings: new Set(beginnings),
    spellings: new Map(spellings),
    modifiers: new Set(modifiers),
    tails: new Set(tails),
    notAfterTail: new Set(notAfterTail),
    joiners: new Set(joiners),
    verbs: new Set(verbs),
  };
});

/**
 * Tells what part of an agreement a heading opens, in any language that samsyn knows. Blind to case, numbering, final ":" or
 * ".", inflection, words such as "vår" or "kommunens" before the main word, and a slip or two in a long word.
 * @returns the role, or null for a heading it does not know and for every sentence, also one that begins with a heading's word
 */
export const headingRole = keptAnswers((text: string): SectionRole | null => {
  const heading = headingWords(text);
  if (heading === null || heading.words.length > MOST_WORDS) return null;
  if (heading.startsLower && heading.endsWithPoint) return null;
  for (const find of [wholeRole, partRole, misspeltRole]) {
    for (const data of LANGUAGES) {
      const role = find(heading, data);
      if (role !== null) return role;
    }
  }
  return null;
});

function lookUp(words: readonly string[], data: LanguageData): SectionRole | null {
  const { byStems, beginnings } = lexicon(data);
  if (!beginnings.has(stem(words[0] ?? "", data.endings))) return null;
  return byStems.get(words.map((word) => stem(word, data.endings)).join(" ")) ?? null;
}

/** The whole heading is known, or fits a pattern. */
function wholeRole({ text, words, startsLower, endsWithColon }: HeadingWords, data: LanguageData): SectionRole | null {
  const known = lookUp(words, data);
  if (known !== null) return known;
  if (startsLower && !endsWithColon) return null;
  return (
    data.headings.patterns.find(({ holds, pattern }) => holds.some((piece) => text.includes(piece)) && pattern.test(text))
      ?.role ?? null
  );
}

/** The main word of the heading is known: "Våra gemensamma *principer* för samverkan", "*Uppföljning* och lärande". */
function partRole(heading: HeadingWords, data: LanguageData): SectionRole | null {
  if (readsAsSentence(heading, data)) return null;
  const { tails, notAfterTail, joiners } = lexicon(data);
  const { words } = heading;
  const cut = words.findIndex((word, i) => i > 0 && (tails.has(word) || joiners.has(word)));
  const head = cut === -1 ? words : words.slice(0, cut);
  if (cut !== -1) {
    const rest = words.slice(cut + 1);
    const next = rest[0];
    const last = rest.at(-1);
    if (next === undefined || last === undefined || rest.length > LONGEST_TAIL) return null;
    if (notAfterTail.has(next) || tails.has(last) || joiners.has(last)) return null;
  }
  return mainRole(head, data);
}

/** Looks up a head, passing over modifiers and a genitive before it. */
function mainRole(head: readonly string[], data: LanguageData): SectionRole | null {
  const { modifiers } = lexicon(data);
  for (let from = 0; from < head.length; from++) {
    const passed = head.slice(0, from);
    const last = passed.at(-1);
    if (last !== undefined && !passed.every((word) => modifiers.has(word)) && !data.grammar.genitive.test(last)) continue;
    const role = lookUp(head.slice(from), data);
    if (role !== null) return role;
  }
  return null;
}

/** One long word, perhaps after modifiers, is spelt nearly like a known heading. */
function misspeltRole(heading: HeadingWords, data: LanguageData): SectionRole | null {
  if (readsAsSentence(heading, data)) return null;
  const { byStems, modifiers, spellings } = lexicon(data);
  const from = heading.words.findIndex((word) => !modifiers.has(word));
  if (from === -1 || heading.words.length - from > 3) return null;
  const rest = heading.words
    .slice(from)
    .map((word) => stem(word, data.endings))
    .join(" ");
  return byStems.get(misspelt(spellings, rest) ?? "") ?? null;
}

function readsAsSentence({ words, startsLower, endsWithColon, endsWithPoint }: HeadingWords, data: LanguageData): boolean {
  if (startsLower && !endsWithColon) return true;
  if (endsWithPoint && words.length > 4) return true;
  return words.some((word) => lexicon(data).verbs.has(word));
}
