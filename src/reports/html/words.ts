import type { Change, WordRun } from "../../diff/result.js";
import { type Content, html, langAttribute, type Markup } from "../../writers/html/markup.js";
import { wordsOf } from "../change-text.js";
import type { PageContext } from "./context.js";

/** Words that only a screen reader tells. */
export function hiddenWords(text: string, lang: Content = null): Markup {
  return html`<span class="hidden-words"${lang}>${text}</span>`;
}

/**
 * Text marked as deleted or inserted, its beginning and end told to those who listen.
 * @param around language of what stands around it; of the text too, unless `own` says otherwise
 */
export function marked(op: "delete" | "insert", text: string, context: PageContext, around: string, own = around): Markup {
  const { say, language } = context;
  const told = (word: string) => hiddenWords(word, langAttribute(language, own));
  const lang = langAttribute(own, around);
  return op === "delete"
    ? html`<del${lang}>${told(say("deletedStart"))}${text}${told(say("deletedEnd"))}</del>`
    : html`<ins${lang}>${told(say("insertedStart"))}${text}${told(say("insertedEnd"))}</ins>`;
}

/** One run of words; white space stays outside the marks. */
function markedRun(run: WordRun, context: PageContext, around: string): [lead: string, words: Content, tail: string] {
  const inner = run.text.trim();
  if (run.op === "equal" || inner === "") return ["", run.text, ""];
  const lead = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const tail = run.text.slice(run.text.trimEnd().length);
  const own = run.op === "delete" ? context.beforeLanguage : context.afterLanguage;
  return [lead, marked(run.op, inner, context, around, own), tail];
}

/**
 * Runs of words with their marks.
 * @param around language of the element that they stand in
 */
export function markedWords(runs: readonly WordRun[], context: PageContext, around: string): Content {
  return runs.map((run, i) => {
    const [lead, words, tail] = markedRun(run, context, around);
    const next = runs[i + 1];
    // The new words may stand right against the old ones: the style gives them air, and a line may break between them.
    const touches = run.op === "delete" && next?.op === "insert" && tail === "" && !/^\s/u.test(next.text);
    return [lead, touches ? html`<span class="close">${words}</span><wbr>` : words, tail];
  });
}

const LEFT_OUT: WordRun = { op: "equal", text: " … " };

/**
 * The words of a unit for the one who reads the later text from beginning to end: what a merge brought here stands here,
 * unmarked; what a split took away is left out, since it stands in its own place.
 */
export function readingWords(change: Change, context: Pick<PageContext, "language">): readonly WordRun[] {
  if (change.status !== "edited") return wordsOf(change, context.language);
  const unmarked = (run: WordRun): WordRun => (run.op === "insert" ? { op: "equal", text: run.text } : LEFT_OUT);
  return change.words.map((run) => (run.elsewhere === undefined ? run : unmarked(run)));
}

/** The whole text of one side, the earlier or the later, with its own marks. */
export function wordsOfSide(change: Change, side: "delete" | "insert"): WordRun[] {
  const own = change.words.filter((run) => run.op === "equal" || run.op === side);
  return own.map((run) => (run.elsewhere === undefined ? run : { op: "equal", text: run.text }));
}
