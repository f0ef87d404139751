import type { Language } from "../../agreement/model.js";
import { checkWords } from "../../language/check-words.js";
import { indexPhrases, type PhraseIndex, phraseAt } from "../../language/phrases.js";
import { languageData } from "../../language/registry.js";
import { isStopWord } from "../../language/tokens.js";
import type { Words } from "../../language/words.js";

/** How many words a spelled-out name may have: the longest that we know have eight. */
const LONGEST_NAME = 10;
const MARKS = new Set(["(", ",", "-", ":", "=", '"', "'", "*", "_"]);
const ENDS = new Set([".", ";", "!", "?"]);

const explainers = new Map<Language, PhraseIndex<true>>();

function explainersOf(language: Language): PhraseIndex<true> {
  const known = explainers.get(language) ?? indexPhrases([[true, checkWords(language).terms.explainers] as const]);
  explainers.set(language, known);
  return known;
}

/**
 * Tells whether an abbreviation is spelled out right where it stands: "Long Name (LN)", "LN (Long Name)", "LN står för …".
 * In parentheses after words it counts as explained by them even when the letters are other than theirs (a foreign name).
 */
export function explanationAround(words: Words, at: number, name: string, language: Language): boolean {
  return isExplainedBefore(words, at, name, language) || isExplainedAfter(words, at, name, language);
}

function isExplainedBefore({ norms, tokens }: Words, at: number, name: string, language: Language): boolean {
  let to = at;
  for (;;) {
    const back = stepBack(norms, to, language);
    if (back === to) break;
    to = back;
  }
  if (to === at) return false;
  if (to === 0 || ENDS.has(norms[to - 1] ?? "")) return false;
  if (norms[at - 1] === "(" && norms[at + 1] === ")" && tokens[at - 2]?.kind === "word") return true;
  const before: string[] = [];
  for (let from = to - 1; from >= 0 && before.length < LONGEST_NAME && !ENDS.has(norms[from] ?? ""); from--) {
    before.unshift(norms[from] ?? "");
  }
  return before.some((_, from) => spells(before.slice(from), name, true));
}

/** Over one mark or one phrase such as "nedan kallat" before a word. */
function stepBack(norms: readonly string[], to: number, language: Language): number {
  if (MARKS.has(norms[to - 1] ?? "")) return to - 1;
  for (let length = 4; length >= 1; length--) {
    if (to - length >= 0 && phraseAt(explainersOf(language), norms, to - length)?.length === length) return to - length;
  }
  return to;
}

function isExplainedAfter({ norms }: Words, at: number, name: string, language: Language): boolean {
  const { articles } = languageData(language).actors;
  let from = at + 1;
  for (;;) {
    const phrase = phraseAt(explainersOf(language), norms, from)?.length ?? 0;
    const step = MARKS.has(norms[from] ?? "") ? 1 : phrase;
    if (step === 0) break;
    from += step;
  }
  if (from === at + 1) return false;
  if (articles.includes(norms[from] ?? "")) from += 1;
  if (isStopWord(norms[from] ?? "", language)) return false;
  const after: string[] = [];
  for (let to = from; to < norms.length && after.length < LONGEST_NAME; to++) {
    const norm = norms[to] ?? "";
    if (ENDS.has(norm) || norm === ")" || norm === ",") break;
    after.push(norm);
  }
  return spells(after, name, false);
}

/**
 * True when the letters of an abbreviation stand in these words in their order, the first at the very beginning.
 * @param whole the last letter must stand in the last word, so that the name ends there
 */
function spells(words: readonly string[], name: string, whole: boolean): boolean {
  const letters = name.toLowerCase();
  const text = words.join(" ");
  if (text[0] !== letters[0]) return false;
  const lastWord = text.length - (words.at(-1)?.length ?? 0);
  let at = -1;
  for (const letter of letters.slice(0, -1)) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return text.indexOf(letters.at(-1) ?? "", Math.max(at + 1, whole ? lastWord : 0)) >= 0;
}
