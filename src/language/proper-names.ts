import { actorLexicon, type Search } from "./actor-lexicon.js";
import type { LanguageData } from "./language-data.js";
import { startsUpper } from "./pattern.js";
import { phraseAt } from "./phrases.js";
import { isConjunction } from "./small-words.js";
import { sliceOf, type Words } from "./words.js";

const LONGEST_PROPER_NAME = 5;

/** "Region Exempel", "Länsstyrelsen i Exempels län". */
export const properFirst: Search = (words, at, data) => {
  const { properFirst: first, properLast: last, properLastPlain, properInside } = actorLexicon(data);
  if (!first.has(words.norms[at] ?? "") || !isCapital(words, at)) return null;
  let to = at + 1;
  for (let next = to; next < words.norms.length && next - at <= LONGEST_PROPER_NAME; next++) {
    if (isConjunction(words.norms[next] ?? "", data.language) && beginsName(words, next + 1, data)) break;
    if (isCapital(words, next) && adjoins(words, next)) to = next + 1;
    else if (!properInside.has(words.norms[next] ?? "")) break;
    else if (next === to && last.has(words.norms[next] ?? "")) to = next + 1;
  }
  if (to === at + 1) return null;
  const written = sliceOf(words, at, to);
  const lastIsCapital = isCapital(words, to - 1);
  const genitive = lastIsCapital ? written.endsWith(data.actors.genitiveEnding) : !properLastPlain.has(words.norms[to - 1] ?? "");
  return { name: genitive ? written.slice(0, -data.actors.genitiveEnding.length) : written, from: at, to, genitive };
};

/** "Exempelby kommun", "Exempelstads kommun". */
export const properLast: Search = (words, at, data) => {
  const { properLast: last, properLastPlain, articles, participles, quantifiers } = actorLexicon(data);
  const first = words.norms[at] ?? "";
  if (!isCapital(words, at) || articles.has(first) || participles.has(first) || phraseAt(quantifiers, words.norms, at) !== null)
    return null;
  if (data.stopWords.includes(first)) return null;
  let next = at + 1;
  while (next - at < 4 && isCapital(words, next) && !last.has(words.norms[next] ?? "")) next += 1;
  const end = words.norms[next] ?? "";
  if (!last.has(end)) return null;
  const genitive = !properLastPlain.has(end);
  const written = sliceOf(words, at, next + 1);
  return { name: genitive ? written.slice(0, -data.actors.genitiveEnding.length) : written, from: at, to: next + 1, genitive };
};

/** True where a name of its own begins, so that an "och" before it joins two actors: "Region Exempel och Exempelby kommun". */
function beginsName(words: Words, at: number, data: LanguageData): boolean {
  const { properFirst: first, properInside } = actorLexicon(data);
  if (!isCapital(words, at)) return false;
  if (first.has(words.norms[at] ?? "")) return true;
  const found = properLast(words, at, data);
  return found !== null && !properInside.has(words.norms[found.to - 1] ?? "");
}

function isCapital(words: Words, at: number): boolean {
  return startsUpper(words.tokens[at]?.text ?? "");
}

/** Nothing but a space between this word and the one before. */
function adjoins(words: Words, at: number): boolean {
  return (words.tokens[at]?.start ?? 0) - (words.tokens[at - 1]?.end ?? 0) <= 1;
}
