import type { Dates, Language } from "../../agreement/model.js";
import type { FactData } from "../../language/fact-data.js";
import { type DateMention, findDates } from "../../language/numbers.js";
import type { Pattern } from "../../language/pattern.js";
import { languageData } from "../../language/registry.js";
import type { Said } from "./said.js";

/** A date that the text gives, under its key in the front matter. */
export interface FoundDate {
  key: keyof Dates;
  value: string;
  said: Said;
}

/** How far behind "gäller" its first date may stand, in characters. */
const NEAR = 60;

/** How much before a date is looked at for "från" or "till", in characters. */
const BEFORE = 30;

/** The time it holds, when it is looked over, and the last day to answer. What is said in two ways is not taken. */
export function datesIn(said: readonly Said[], language: Language): FoundDate[] {
  const { facts } = languageData(language);
  const found = said.flatMap((each) => [
    ...validity(each, facts, language),
    ...after(each, facts.review, "review", facts, language),
    ...after(each, facts.reply, "reply", facts, language),
  ]);
  const keys = [...new Set(found.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const all = found.filter((each) => each.key === key);
    const [first] = all;
    return first && all.every(({ value }) => value === first.value) ? [first] : [];
  });
}

function isAbout({ text, role, top }: Said, facts: FactData): boolean {
  if (facts.otherAgreement.test(text)) return false;
  return role === "validity" || ((top || role !== null) && facts.thisAgreement.test(text));
}

function validity(said: Said, facts: FactData, language: Language): FoundDate[] {
  const { text } = said;
  const holds = facts.holds.exec(text);
  if (!holds || !isAbout(said, facts)) return [];
  const from = holds.index + holds[0].length;
  const dates = findDates(text, language).filter(({ from: day, start }) => day !== "" && start >= from - holds[0].length);
  const [first, second] = dates;
  if (!first || first.start - from > NEAR) return [];
  if (first.to !== first.from) return pair(first.from, first.to, said);
  if (second && second.start - first.end <= NEAR && facts.until.test(before(text, second)))
    return pair(first.from, second.to, said);
  if (facts.until.test(before(text, first))) return [{ key: "to", value: first.to, said }];
  if (facts.from.test(before(text, first)) || facts.from.test(text.slice(holds.index, first.start)))
    return [{ key: "from", value: first.from, said }];
  return [];
}

function pair(from: string, to: string, said: Said): FoundDate[] {
  if (from > to) return [];
  return [
    { key: "from", value: from, said },
    { key: "to", value: to, said },
  ];
}

/** The one date that stands behind a word. */
function after(said: Said, word: Pattern, key: "review" | "reply", facts: FactData, language: Language): FoundDate[] {
  const found = word.exec(said.text);
  if (!found || (key === "review" && !isAbout(said, facts))) return [];
  const from = found.index + found[0].length;
  const dates = findDates(said.text, language).filter(({ start }) => start >= from && start - from <= NEAR);
  const [only] = dates;
  return only && dates.length === 1 && only.from !== "" && only.from === only.to ? [{ key, value: only.to, said }] : [];
}

function before(text: string, { start }: DateMention): string {
  return text.slice(Math.max(0, start - BEFORE), start);
}
