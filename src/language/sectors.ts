import type { Language, Sector } from "../agreement/model.js";
import type { Shape } from "./language-data.js";
import { foldCase } from "./normalise.js";
import { Pattern } from "./pattern.js";
import { languageData, perLanguage } from "./registry.js";

interface SectorWords {
  /** Parts of names that tell the side. */
  sides: readonly { sector: Sector; parts: readonly string[] }[];
  /** Names of a whole side or of all parties together: wider than any one name on that side. */
  wholes: readonly { sector: Sector | "all"; words: Shape }[];
  /** Names for all parties together, however quantified, and pronouns for them. */
  allParties: RegExp;
  pronouns: RegExp;
  /** A relative clause behind a name. */
  relative: RegExp;
  /** What a seat is called: the noun after its number. */
  seats: RegExp;
  /** Words between a seat and the side that fills it. */
  fills: readonly string[];
  /** Words that take somebody into a body without a seat of their own. */
  coOpted: RegExp;
}

const WORDS: Record<Language, SectorWords> = {
  sv: {
    sides: [
      {
        sector: "civil",
        parts: [
          "idébur",
          "ideell",
          "civilsamhäll",
          "civila samhäll",
          "förening",
          "frivillig",
          "social ekonomi",
          "studieförbund",
          "samfund",
          "folkrörelse",
          "idrottsförbund",
        ],
      },
      {
        sector: "public",
        parts: ["region", "kommun", "länsstyrelse", "landsting", "offentlig", "myndighet", "regering", "staten", "nämnd"],
      },
    ],
    wholes: [
      {
        sector: "public",
        words: new Pattern(String.raw`offentlig\p{L}* (?:sektor|organisation|aktör|part)|det offentliga|myndigheter`),
      },
      {
        sector: "civil",
        words: new Pattern(String.raw`idébur\p{L}* (?:sektor|organisationer)|civilsamhället|civila samhället|föreningslivet`),
      },
      {
        sector: "all",
        words: /(?:^|alla |samtliga |undertecknande |undertecknade |signerande )part(?:er|erna)$|organisationer$/u,
      },
    ],
    allParties:
      /^(?:(?:alla|samtliga|varje|var och en av|de|respektive|enskilda) )*(?:part(?:er|erna|en)?|(?:(?:undertecknande|undertecknade|signerande|anslutna|samverkande) )+(?:part(?:er|erna)?|organisation(?:er|erna)?))$/u,
    pronouns: /^vi$/u,
    relative: / som .*$/u,
    seats: /^(?:representant|ledam|tjänsteperson|tjänstem|person|plats|politiker|företrädare|deltagare|medlem)/u,
    fills: ["från", "för", "av", "ur"],
    coOpted: /adjunger/u,
  },
  en: {
    sides: [
      {
        sector: "civil",
        parts: ["civil society", "voluntary", "third sector", "association", "charit", "community", "non-profit"],
      },
      { sector: "public", parts: ["region", "council", "municipal", "county", "public", "authorit", "government", "agency"] },
    ],
    wholes: [
      { sector: "public", words: /public (?:sector|bodies|organisations|authorities)/u },
      { sector: "civil", words: /civil society|voluntary sector|third sector/u },
      { sector: "all", words: /(?:^|all |the )(?:parties|signatories)$/u },
    ],
    allParties: /^(?:(?:all|each|every|the) )*(?:(?:signatory|signing) )*(?:part(?:y|ies)|signator(?:y|ies))$/u,
    pronouns: /^we$/u,
    relative: / (?:that|which|who) .*$/u,
    seats: /^(?:representative|member|officer|official|person|people|seat|delegate)/u,
    fills: ["from", "for", "by"],
    coOpted: /co-?opt/u,
  },
};

/** The side that an actor belongs to, read from its name; `other` when the name does not tell. */
export function sectorOf(name: string, language: Language): Sector {
  const lower = name.toLowerCase();
  return WORDS[language].sides.find(({ parts }) => parts.some((part) => lower.includes(part)))?.sector ?? "other";
}

/** True when `wide` names a whole side, or all parties, and `narrow` a single actor among them. */
export function containsActor(wide: string, narrow: string, language: Language): boolean {
  const { wholes } = WORDS[language];
  const whole = wholes.find(({ words }) => words.test(wide.toLowerCase()));
  if (whole === undefined || wholes.some(({ words }) => words.test(narrow.toLowerCase()))) return false;
  return whole.sector === "all" || whole.sector === sectorOf(narrow, language);
}

/** True for a word that a seat in a body is called by; in lower case. */
export function isSeatWord(word: string, language: Language): boolean {
  return WORDS[language].seats.test(word);
}

/** True for a word that may stand between a seat and the side that fills it: "två ledamöter *från* kommunen". */
export function fillsSeat(word: string, language: Language): boolean {
  return WORDS[language].fills.includes(word);
}

/** True when a sentence takes somebody in without a seat of their own ("adjungeras"). */
export function coOpts(sentence: string, language: Language): boolean {
  return WORDS[language].coOpted.test(sentence.toLowerCase());
}

/**
 * What two names of one actor share: all parties together are the same however they are counted up ("alla undertecknande
 * parter", "varje undertecknande organisation", "vi"); who counts them up is read as scope. What a relative clause says of
 * an actor is no part of its name.
 */
export function actorKey(name: string, language: Language): string {
  const known = keys(languageData(language));
  let key = known.get(name);
  if (key === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    key = keyOf(name, language);
    known.set(name, key);
  }
  return key;
}

/** Names whose keys are kept: the few actors of an agreement are asked for again and again. */
const MOST_KEPT = 5_000;
const keys = perLanguage(() => new Map<string, string>());

function keyOf(name: string, language: Language): string {
  const lower = foldCase(name).replace(WORDS[language].relative, "");
  return WORDS[language].allParties.test(lower) || isPronoun(name, language) ? "*" : lower;
}

/** True for a pronoun that stands for the parties. */
export function isPronoun(name: string, language: Language): boolean {
  return WORDS[language].pronouns.test(name.toLowerCase());
}

/** True for a name told by a relative clause ("organisationer som har undertecknat"): another clause may be another actor. */
export function hasRelativeClause(name: string, language: Language): boolean {
  return WORDS[language].relative.test(name);
}
