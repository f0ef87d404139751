import type { WordRun } from "../../diff/result.js";

/** How much of the words that stay is shown beside a change, and how long a run or a whole excerpt gets, in characters. */
const AROUND = 48;
const LONGEST_RUN = 220;
const LONGEST = 420;

/** Cuts after a whole word where one ends near. */
function head(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return space > length / 2 ? cut.slice(0, space) : cut.replace(/\p{Cs}$/u, "");
}

/** The same from the other end. */
function tail(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(-length);
  const space = cut.indexOf(" ");
  return space >= 0 && space < length / 2 ? cut.slice(space + 1) : cut.replace(/^\p{Cs}/u, "");
}

/** A text of at most so many characters and "…", whole words kept. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${head(text, length)} …` : text;
}

function shortEqual(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * AROUND) return text;
  const end = last ? "" : ` ${tail(text, AROUND)}`;
  const start = first ? "" : `${head(text, AROUND)} `;
  return `${start}…${end}`;
}

/** Keeps the space at the end, which parts it from what stands next. */
function shortChange(text: string): string {
  const kept = text.trimEnd();
  return shortened(kept, LONGEST_RUN) + text.slice(kept.length);
}

/**
 * The part of a change that shows what it does: its marks with a few words around them, gaps as "…".
 * @param runs all words of the change
 * @returns runs of at most some 400 characters in all; a longest single run is cut too
 */
export function excerpt(runs: readonly WordRun[]): WordRun[] {
  const shown: WordRun[] = [];
  let length = 0;
  for (const [i, run] of runs.entries()) {
    const text = run.op === "equal" ? shortEqual(run.text, i === 0, i === runs.length - 1) : shortChange(run.text);
    shown.push({ op: run.op, text });
    length += text.length;
    // A deletion is never shown without the insertion that stands in its place.
    if (length > LONGEST && i < runs.length - 1 && runs[i + 1]?.op !== "insert") {
      shown.push({ op: "equal", text: " …" });
      break;
    }
  }
  return shown;
}
