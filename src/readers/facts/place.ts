import type { Language, Level, Party } from "../../agreement/model.js";
import { languageData } from "../../language/registry.js";
import type { Said } from "./said.js";

/** The county that the title and what stands before the first section speak of; null when they name none, or several. */
export function countyIn(said: readonly Said[], language: Language): { county: string; said: Said } | null {
  const { facts } = languageData(language);
  const found = new Map<string, Said>();
  for (const each of said.filter(({ top }) => top)) {
    for (const known of facts.counties) if (!found.has(known.name) && known.isNamedIn(each.text)) found.set(known.name, each);
    const county = facts.county.exec(each.text)?.[0];
    if (county !== undefined && !facts.counties.some((known) => known.isNamedIn(county)) && !found.has(county))
      found.set(county, each);
  }
  const [only] = found;
  return only && found.size === 1 ? { county: only[0], said: only[1] } : null;
}

/** The level of government that the title tells; null when it tells none, or several. */
export function levelIn(title: string, language: Language): Level | null {
  const levels = languageData(language).facts.levels.filter(({ words }) => words.test(title));
  const [only] = levels;
  return only && levels.length === 1 ? only.level : null;
}

/** The one party that is a municipality. */
export function municipalityIn(parties: readonly Party[], language: Language): string | null {
  const { municipality } = languageData(language).facts;
  const found = parties.filter(({ name }) => municipality.test(name));
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}
