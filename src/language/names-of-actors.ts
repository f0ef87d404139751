import type { Language } from "../agreement/model.js";
import { foldCase } from "./normalise.js";
import { Pattern } from "./pattern.js";

interface NameWords {
  /** Names of bodies that an agreement sets up itself, by their endings. */
  bodies: Pattern;
  /** Names for many at once, for anybody in a role, and for a whole side: nobody enters an agreement under such a name. */
  collective: Pattern;
  /** Names of what a public body consists of: it acts for the whole. */
  organs: Pattern;
  /** Short names with the kind of full name that they stand for. */
  short: readonly { short: string; full: Pattern }[];
}

const WORDS: Readonly<Record<Language, NameWords>> = {
  sv: {
    bodies: new Pattern(
      String.raw`(?:grupp|gruppen|råd|rådet|kansli|kansliet|utskott|utskottet|kommitté|kommittén|nätverket|forumet|presidiet|sekretariatet)$`,
    ),
    collective: new Pattern(
      String.raw`^(?:vi|de)(?!\p{L})|(?<!\p{L})(?:parter|parterna|part|organisation(?:er|erna|en)?|förening(?:ar|arna|en)?|aktör(?:er|erna)?|myndighet(?:er|erna)?|kommuner(?:na)?|regioner(?:na)?|medlem(?:mar|marna)?|ledam\p{L}*|representanter(?:na)?|kontaktperson\p{L}*|ordföranden|vice|processled\p{L}*|sammankallande|sektorn|civilsamhället|föreningslivet|ekonomin|som)(?!\p{L})`,
    ),
    organs: new Pattern(String.raw`(?:nämnden|(?<!läns)styrelsen|fullmäktige|förvaltningen|kontoret|avdelningen|enheten)$`),
    short: [
      { short: "regionen", full: new Pattern(String.raw`^region\s`) },
      { short: "kommunen", full: new Pattern(String.raw`\skommun$`) },
      { short: "staden", full: new Pattern(String.raw`\sstad$`) },
      { short: "länsstyrelsen", full: new Pattern(String.raw`^länsstyrelsen\s`) },
      { short: "landstinget", full: new Pattern(String.raw`(?:^landstinget\s|\slandsting$)`) },
      { short: "stiftet", full: new Pattern(String.raw`(?<!\p{L})stift(?:et)?(?!\p{L})`) },
      { short: "universitetet", full: new Pattern(String.raw`universitet(?!\p{L})`) },
      { short: "högskolan", full: new Pattern(String.raw`högskola(?!\p{L})`) },
    ],
  },
  en: {
    bodies: new Pattern(
      String.raw`(?:group|committee|(?:partnership|programme|project|steering|advisory|joint) board|secretariat|panel|forum|cooperation council)$`,
    ),
    collective: new Pattern(
      String.raw`^we$|(?<!\p{L})(?:part(?:y|ies)|signator(?:y|ies)|organi[sz]ations?|bodies|members?|partners?|authorit(?:y|ies)|municipalities|sector|society|groups|chair|contact person|process leader|that|which|who)(?!\p{L})`,
    ),
    organs: new Pattern(String.raw`(?:cabinet|directorate|department)$`),
    short: [
      { short: "the council", full: new Pattern(String.raw`\scouncil$`) },
      { short: "the region", full: new Pattern(String.raw`^region\s`) },
      { short: "the municipality", full: new Pattern(String.raw`\smunicipality$`) },
      { short: "the university", full: new Pattern(String.raw`university`) },
    ],
  },
};

/** True for the name of a body that the agreement itself must set up: a working group, a council, a secretariat. */
export function isBodyName(name: string, language: Language): boolean {
  return WORDS[language].bodies.test(foldCase(name));
}

/** True for a name that stands for many, for a role or for a whole side, and so names no single actor. */
export function isCollectiveName(name: string, language: Language): boolean {
  return WORDS[language].collective.test(foldCase(name));
}

/** True for the name of a board, an assembly or a department of some public body. */
export function isPublicOrgan(name: string, language: Language): boolean {
  return WORDS[language].organs.test(foldCase(name));
}

/** True when the first name is the usual short one for the second: "Regionen" for "Region Exempel". */
export function isShortNameOf(short: string, full: string, language: Language): boolean {
  const [a, b] = [foldCase(short), foldCase(full)];
  return a !== b && WORDS[language].short.some((pair) => pair.short === a && pair.full.test(b));
}
