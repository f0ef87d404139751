import { actorLexicon, capitalise, type Mention, type Search } from "./actor-lexicon.js";
import type { LanguageData } from "./language-data.js";
import { Pattern, startsUpper } from "./pattern.js";
import { phraseAt } from "./phrases.js";
import { properFirst, properLast } from "./proper-names.js";
import { perLanguage } from "./registry.js";
import type { Words } from "./words.js";

/** Finds every actor that a text names, in order, none overlapping another. */
export function findMentions(words: Words, data: LanguageData): readonly Mention[] {
  const mentions = lately(data);
  const found = mentions.get(words) ?? readMentions(words, data);
  mentions.set(words, found);
  return found;
}

/** The mentions in words that were asked for lately, by language. */
const lately = perLanguage(() => new WeakMap<Words, Mention[]>());

function readMentions(words: Words, data: LanguageData): Mention[] {
  const { beginnings } = actorLexicon(data);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.norms.length) {
    const token = words.tokens[at];
    const norm = words.norms[at] ?? "";
    // Most words begin no name, and are spared all the searches.
    const mayBegin = token?.kind === "word" && (beginnings.has(norm) || startsUpper(token.text) || endsAsBody(norm, data));
    const mention = mayBegin ? mentionAt(words, at, data) : null;
    if (mention === null) {
      at += 1;
    } else {
      mentions.push(mention);
      at = mention.to;
    }
  }
  return mentions;
}

function mentionAt(words: Words, at: number, data: LanguageData): Mention | null {
  for (const search of SEARCHES) {
    const found = search(words, at, data);
    if (found !== null) return found;
  }
  return null;
}

/** The mentions that begin in each of several stretches, which follow each other without gaps. */
export function mentionsByRange(mentions: readonly Mention[], ranges: readonly { readonly to: number }[]): Mention[][] {
  let next = 0;
  return ranges.map(({ to }) => {
    const first = next;
    while ((mentions[next]?.from ?? to) < to) next += 1;
    return mentions.slice(first, next);
  });
}

/** "varje signerande organisation", "de enskilda parterna": named as written, without article and definite ending. */
const circle: Search = (words, at, data) => {
  const { norms } = words;
  const { quantifiers, participles, articles, nouns } = actorLexicon(data);
  const parts: string[] = [];
  let next = at;
  const quantifier = phraseAt(quantifiers, norms, next);
  if (quantifier !== null) {
    next += quantifier.length;
    parts.push(
      norms
        .slice(at, next)
        .filter((word) => !articles.has(word))
        .join(" "),
    );
  }
  if (articles.has(norms[next] ?? "") && quantifier !== null) next += 1;
  while (participles.has(norms[next] ?? "") && next - at < 6) {
    parts.push(norms[next] ?? "");
    next += 1;
  }
  const noun = nouns.get(norms[next] ?? "");
  if (next === at && articles.has(norms[at] ?? "")) return circle(words, at + 1, data);
  if (noun === undefined || parts.length === 0) return null;
  return { name: capitalise([...parts, noun.name].join(" ")), from: at, to: next + 1, genitive: noun.genitive };
};

const SMALL_WORD = new Pattern(String.raw`^\p{Ll}{3,}$`);

/** "organisationer som har undertecknat": members of the circle told by what they do; the helping verb is left out of the name. */
const relative: Search = ({ norms }, at, data) => {
  const { nouns, relatives, relativeHelpers, relativeDropped } = actorLexicon(data);
  const noun = nouns.get(norms[at] ?? "");
  if (noun === undefined || noun.genitive || !relatives.has(norms[at + 1] ?? "")) return null;
  let last = at + 2;
  while (relativeHelpers.has(norms[last] ?? "") && last - at < 5) last += 1;
  if (!SMALL_WORD.test(norms[last] ?? "")) return null;
  const parts = norms.slice(at + 1, last + 1).filter((norm) => !relativeDropped.has(norm));
  return { name: capitalise([noun.name, ...parts].join(" ")), from: at, to: last + 1, genitive: false };
};

/** "arbetsgruppen", "idéburen sektor", "SKR": in the word data. */
const known: Search = ({ norms }, at, data) => {
  const match = phraseAt(actorLexicon(data).phrases, norms, at);
  if (match === null) return null;
  const { name, genitive } = match.value;
  return { name, from: at, to: at + match.length, genitive };
};

/** True for a word that ends as names of bodies do. Most are told by their last two letters. */
function endsAsBody(norm: string, data: LanguageData): boolean {
  const endings = actorLexicon(data).bodyEndings.get(norm.slice(-2));
  return endings !== undefined && endings.some((ending) => norm.endsWith(ending));
}

/** "programgruppen", "samverkansrådets": a compound that ends as names of bodies do. */
const body: Search = (words, at, data) => {
  const { bodies, notBodies } = actorLexicon(data);
  const norm = words.norms[at] ?? "";
  if (!endsAsBody(norm, data)) return null;
  for (const { ending, definite } of bodies) {
    const genitive = norm.endsWith(ending + data.actors.genitiveEnding);
    if (!genitive && !norm.endsWith(ending)) continue;
    const nominative = genitive ? norm.slice(0, -data.actors.genitiveEnding.length) : norm;
    const front = nominative.slice(0, -ending.length);
    if (front.length < 3 || notBodies.has(nominative) || notBodies.has(front + definite)) return null;
    return { name: capitalise(front + definite), from: at, to: at + 1, genitive };
  }
  return null;
};

/** The first adjective of "offentlig och idéburen sektor"; the second is found on its own. */
const sharedNoun: Search = ({ norms }, at, data) => {
  const { conjunctions, sharing } = actorLexicon(data);
  if (!sharing.has(norms[at] ?? "")) return null;
  for (const { adjectives, nouns } of data.actors.shared) {
    const name = adjectives[norms[at] ?? ""];
    if (name === undefined || !conjunctions.has(norms[at + 1] ?? "") || adjectives[norms[at + 2] ?? ""] === undefined) continue;
    const noun = norms[at + 3] ?? "";
    if (!nouns.includes(noun)) continue;
    const ending = data.actors.genitiveEnding;
    const genitive = noun.endsWith(ending) && nouns.includes(noun.slice(0, -ending.length));
    return { name, from: at, to: at + 1, genitive };
  }
  return null;
};

const SEARCHES: readonly Search[] = [sharedNoun, circle, relative, properFirst, known, properLast, body];
