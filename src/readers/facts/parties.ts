import type { Language, Party } from "../../agreement/model.js";
import type { Pattern } from "../../language/pattern.js";
import { languageData } from "../../language/registry.js";
import { sectorOf } from "../../language/sectors.js";

const LONGEST_NAME = 90;
const MOST_PARTIES = 12;

/** The parties that a title names: "Överenskommelse mellan X och Y". Empty when it names fewer than two in a way that can be told apart. */
export function partiesIn(title: string, language: Language): Party[] {
  const { facts } = languageData(language);
  const start = facts.between.exec(title);
  if (!start) return [];
  const rest = title.slice(start.index + start[0].length);
  const end = facts.afterParties.exec(rest)?.index ?? rest.length;
  const names = namesIn(rest.slice(0, end), facts.and, facts.wholeNames).map((name) => named(name, facts.article));
  if (names.length < 2 || names.length > MOST_PARTIES || names.some((name) => name === "" || name.length > LONGEST_NAME))
    return [];
  return names.map((name) => ({ name, sector: sectorOf(name, language) }));
}

/** Parts a list of names, keeping those whole that have the word for "and" inside. */
function namesIn(text: string, and: RegExp, wholeNames: readonly string[]): string[] {
  let guarded = text;
  wholeNames.forEach((name, i) => {
    guarded = guarded.replaceAll(name, `\u0001${i}\u0002`);
  });
  return guarded
    .split(and)
    .map((name) => name.replace(/\u0001(\d+)\u0002/gu, (_, i: string) => wholeNames[Number(i)] ?? "").trim());
}

function named(name: string, article: Pattern): string {
  const bare = name
    .replace(article.for(name), "")
    .replace(/[.,;:]+$/u, "")
    .trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
