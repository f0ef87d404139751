import { MOST_SIGNS_IN_ALL, SIGNS, signsIn } from "../../agreement/inline.js";
import type { Step, Unit } from "../../agreement/walk.js";
import type { Change, DiffResult } from "../../diff/result.js";
import { plainText, plainWords } from "./words.js";

/** The comparison as people read it: texts, headings and words without the signs of Markdown. What lies in blocks stays as typed. */
export function plainResult(result: DiffResult): DiffResult {
  const units = new Map<Unit, Unit>();
  const steps = new Map<Step, Step>();
  let left = MOST_SIGNS_IN_ALL;
  const text = (typed: string) => {
    if (!SIGNS.test(typed)) return typed;
    left -= signsIn(typed);
    return left < 0 ? typed : plainText(typed);
  };
  const step = (typed: Step): Step => {
    const title = text(typed.title);
    return title === typed.title ? typed : { ...typed, title };
  };
  const unit = (typed: Unit | null): Unit | null => {
    if (typed === null || typed.kind === "block") return typed;
    const known = units.get(typed);
    if (known !== undefined) return known;
    const above = typed.steps.map((each) => kept(steps, each, step));
    const plain = { ...typed, text: text(typed.text), lead: typed.lead === null ? null : text(typed.lead), steps: above };
    units.set(typed, plain);
    return plain;
  };
  const change = (typed: Change): Change => {
    if (typed.kind === "block") return { ...typed, before: unit(typed.before), after: unit(typed.after) };
    const words = left < 0 ? typed.words : plainWords(typed.words);
    const effects = typed.effects.map((each) => ({
      ...each,
      before: phrase(text(each.before)),
      after: phrase(text(each.after)),
    }));
    return { ...typed, before: unit(typed.before), after: unit(typed.after), words, effects };
  };
  const titled = (agreement: DiffResult["before"]) => ({ ...agreement, title: text(agreement.title) });
  return { ...result, before: titled(result.before), after: titled(result.after), changes: result.changes.map(change) };
}

function kept<T>(known: Map<T, T>, typed: T, plain: (typed: T) => T): T {
  let found = known.get(typed);
  if (found === undefined) known.set(typed, (found = plain(typed)));
  return found;
}

/** Words out of a text, which may hold only one end of what is emphasised or linked. */
function phrase(words: string): string {
  return words.replaceAll("](", " (").replace(/\*+|~~/gu, "");
}
