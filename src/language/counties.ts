import { Pattern } from "./pattern.js";

/** Sweden's counties: full name, and the names of region and landscape by which a title tells the same. */
const COUNTIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ["Blekinge län", "Region Blekinge"],
  ["Dalarnas län", "Region Dalarna"],
  ["Gotlands län", "Region Gotland"],
  ["Gävleborgs län", "Region Gävleborg"],
  ["Hallands län", "Region Halland"],
  ["Jämtlands län", "Region Jämtland Härjedalen"],
  ["Jönköpings län", "Region Jönköpings län"],
  ["Kalmar län", "Region Kalmar län"],
  ["Kronobergs län", "Region Kronoberg"],
  ["Norrbottens län", "Region Norrbotten"],
  ["Skåne län", "Region Skåne"],
  ["Stockholms län", "Region Stockholm"],
  ["Södermanlands län", "Region Sörmland", "Sörmland"],
  ["Uppsala län", "Region Uppsala"],
  ["Värmlands län", "Region Värmland"],
  ["Västerbottens län", "Region Västerbotten"],
  ["Västernorrlands län", "Region Västernorrland"],
  ["Västmanlands län", "Region Västmanland"],
  ["Västra Götalands län", "Region Västra Götaland", "Västra Götalandsregionen"],
  ["Örebro län", "Region Örebro län"],
  ["Östergötlands län", "Region Östergötland"],
];

/** A county by its full name. */
export interface County {
  readonly name: string;
  /** Whether a text says its name, or another that stands for it and nothing else. */
  isNamedIn(text: string): boolean;
}

export const swedishCounties = (): County[] => COUNTIES.map(([name, ...others]) => county(name, [name, ...others]));

function county(name: string, names: readonly string[]): County {
  const words = new Pattern(String.raw`(?<![\p{L}\p{N}])(?:${names.join("|")})s?(?![\p{L}\p{N}])`);
  // Nearly every text names one county, if any: the letters are looked for before the pattern is built.
  return { name, isNamedIn: (text) => names.some((each) => text.includes(each)) && words.test(text) };
}
