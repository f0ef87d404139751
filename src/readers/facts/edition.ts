import type { Language, Stage } from "../../agreement/model.js";
import { findDates } from "../../language/numbers.js";
import { languageData } from "../../language/registry.js";
import type { Said } from "./said.js";

/** Sentences at the top in which an edition or a stage may be told. */
const FIRST = 6;

/** A line such as "Remissversion 2027-02-01" is no longer, in characters. */
const SHORT = 80;

/** "Utgåva 2" near the top, else the one year or span of years in the title. */
export function editionIn(
  said: readonly Said[],
  title: string,
  language: Language,
): { edition: string; said: Said | null } | null {
  const { edition } = languageData(language).facts;
  for (const each of top(said)) {
    const found = edition.exec(each.text)?.[1];
    if (found !== undefined) return { edition: found, said: each };
  }
  const years = findDates(title, language).filter(({ from }) => /^\d{4}$/u.test(from));
  const [only] = years;
  return only && years.length === 1 ? { edition: only.text, said: null } : null;
}

/** A draft or a consultation, when the title or a short line near the top says so. */
export function stageIn(said: readonly Said[], language: Language): { stage: Stage; said: Said } | null {
  const { stages } = languageData(language).facts;
  for (const each of top(said)) {
    if (each.path !== null && each.text.length > SHORT) continue;
    const found = stages.find(({ words }) => words.test(each.text));
    if (found) return { stage: found.stage, said: each };
  }
  return null;
}

function top(said: readonly Said[]): Said[] {
  return said.filter((each) => each.top).slice(0, FIRST);
}
