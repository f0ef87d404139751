const LEAST_STEM = 3;
/** No word of a real text is longer; a longer one is left as it is. */
const LONGEST_WORD = 60;
/** Stems kept in memory, by the endings of their language: the same few words head every section. */
const MOST_KEPT = 20_000;
const stems = new WeakMap<RegExp, Map<string, string>>();

/**
 * Folds the inflected forms of a word together by cutting endings for as long as one fits: "principerna" and "princip" give the same.
 * Rough on purpose: good for comparing forms of one word, never to be shown. The result is always a beginning of the word.
 * @param word in lower case
 * @param endings matches one ending at the end of a word
 */
export function stem(word: string, endings: RegExp): string {
  if (word.length > LONGEST_WORD) return word;
  let known = stems.get(endings);
  if (known === undefined || known.size >= MOST_KEPT) {
    known = new Map();
    stems.set(endings, known);
  }
  let found = known.get(word);
  if (found === undefined) {
    found = cutEndings(word, endings);
    known.set(word, found);
  }
  return found;
}

function cutEndings(word: string, endings: RegExp): string {
  let rest = word;
  for (;;) {
    const at = rest.search(endings);
    if (at < LEAST_STEM) return rest;
    rest = rest.slice(0, at);
  }
}
