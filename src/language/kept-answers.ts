/** Answers kept in memory, each of a line or less: what all the headings of the longest agreements ask for. */
const MOST_KEPT = 20_000;
/** No heading is longer, in characters; about a longer text it is asked anew each time. */
const LONGEST_KEPT = 200;

/** Makes a question about a short text answer it once: reading asks the same of each heading, step after step. */
export function keptAnswers<T>(ask: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return ask(text);
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    if (kept.size >= MOST_KEPT) kept.clear();
    const answer = ask(text);
    kept.set(text, answer);
    return answer;
  };
}
