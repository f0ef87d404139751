import type { WordRun } from "../../diff/result.js";
import { type Address, type Shown, shownOf } from "./shown.js";

/** A text without the signs of Markdown: "**Samråd:** ett samtal" reads "Samråd: ett samtal". */
export function plainText(text: string): string {
  return shownOf(text)?.characters.join("") ?? text;
}

/**
 * Runs of words without the signs of Markdown. Where a link leads is told only where that is what changed, and the signs
 * stand as typed where they alone differ.
 */
export function plainWords(words: WordRun[]): WordRun[] {
  const [before, after] = (["insert", "delete"] as const).map((other) =>
    shownOf(
      words
        .filter(({ op }) => op !== other)
        .map(({ text }) => text)
        .join(""),
    ),
  ) as [Shown | null, Shown | null];
  if (before === null && after === null) return words;
  const sides = [new Side(before), new Side(after)] as const;
  for (const { op, text } of words) {
    if (op !== "insert") sides[0].pass(text.length, op !== "equal");
    if (op !== "delete") sides[1].pass(text.length, op !== "equal");
  }
  for (const side of sides) side.begin();
  const runs = words.map((run): WordRun => {
    const [was, is] = sides;
    // What both have is shown as the later text has it.
    if (run.op === "equal") was.take(run.text);
    return { ...run, text: (run.op === "delete" ? was : is).take(run.text) };
  });
  const plain = settled(runs);
  return plain.every(({ op }) => op === "equal") && words.some(({ op }) => op !== "equal") ? words : plain;
}

/** One of two texts, gone through run by run. */
class Side {
  private readonly shown: Shown | null;
  private readonly told = new Set<Address>();
  private at = 0;

  constructor(shown: Shown | null) {
    this.shown = shown;
  }

  /** Goes past a run; an address that it changes is to be seen, in the first run that holds some of it. */
  pass(length: number, changed: boolean): void {
    const end = this.at + length;
    if (changed && this.shown !== null) {
      const { characters, addresses } = this.shown;
      for (const address of addresses) {
        if (this.told.has(address) || address.from >= end || address.to <= this.at) continue;
        this.told.add(address);
        characters[Math.max(address.from, this.at)] = address.text;
      }
    }
    this.at = end;
  }

  begin(): void {
    this.at = 0;
  }

  take(text: string): string {
    const from = this.at;
    this.at += text.length;
    return this.shown === null ? text : this.shown.characters.slice(from, this.at).join("");
  }
}

/** Without empty runs, and with what is now the same on both sides as one run. */
function settled(runs: readonly WordRun[]): WordRun[] {
  const out: WordRun[] = [];
  const add = (run: WordRun) => {
    const last = out.at(-1);
    if (run.text === "") return;
    if (last !== undefined && last.op === run.op && last.elsewhere === run.elsewhere)
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  };
  for (let i = 0; i < runs.length; i++) {
    const [run, next] = [runs[i], runs[i + 1]];
    if (run === undefined) continue;
    const same = run.op === "delete" && next?.op === "insert" && run.text === next.text;
    if (same && run.elsewhere === undefined && next.elsewhere === undefined) {
      add({ op: "equal", text: run.text });
      i += 1;
    } else add(run);
  }
  return out;
}
