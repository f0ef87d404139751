/** Sweden's counties: full name, and the region or landscape name by which a title tells the same. */
const COUNTIES: readonly [name: string, region: string, also?: string][] = [
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

/** Each county with a pattern for its full name and for its region's. */
export const swedishCounties = () =>
  COUNTIES.map(([name, region, also]) => ({
    name,
    words: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[name, region, ...(also === undefined ? [] : [also])].join("|")})s?(?![\\p{L}\\p{N}])`,
      "u",
    ),
  }));
