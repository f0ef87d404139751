import type { StrengthData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

export const makeStrength = (): StrengthData => ({
  ladder: {
    binding: phraseList(`
      åtar sig, åtar oss, åtar er, åtager sig, har åtagit sig, förbinder sig, förbinder oss, förpliktar sig,
      förpliktigar sig, lovar, garanterar, ansvarar för, ansvarar, svarar för, har ansvar, har * ansvar för,
      har * ansvaret för, har * ansvar att, bär ansvar, bär * ansvaret för, tar ansvar för, är ansvarig för,
      är ansvariga för, är ytterst ansvarig för, ska, skall, måste, är skyldig, är skyldiga, är förpliktad, är förpliktade,
      är bunden, är bundna, åligger, åvilar, ligger på, ligger hos, vilar på, ankommer på, har som uppgift att,
      har till uppgift att, har i uppgift att, har i uppdrag att, har som uppdrag att, har skyldighet, ser till att,
      krävs att, står för kostnaden, står för kostnaderna, står för * kostnad, står för * kostnader, bär kostnaden,
      bär kostnaderna, bär * kostnad, bär * kostnader, delar på kostnaden, delar på kostnaderna, delar på * kostnader,
      delar på ansvaret, delar ansvaret, delar kostnaden, delar kostnaderna, delar * på kostnaden, delar * på kostnaderna, bekostar
    `),
    should: ["bör", "borde", "rekommenderas", "uppmanas", "förväntas"],
    may: phraseList(`
      kan, får, har rätt, har möjlighet, ges möjlighet, kunde, har * rätt att, har * möjlighet att, är fria att, är fri att
    `),
    intent: phraseList(`
      vill, avser, har för avsikt, har som avsikt, har ambitionen, har som ambition, planerar, kommer att,
      är överens om att, är beredd att, är beredda att
    `),
    aim: phraseList(`
      strävar, eftersträvar, strävar efter, strävar mot, verkar för, arbetar för, främjar, bidrar till, medverkar till,
      underlättar, försöker, syftar till, har som mål, har målet, har som målsättning, siktar på, uppmuntrar, värnar
    `),
  },
  aims: phraseList(`
    sträva, eftersträva, sträva efter, sträva mot, verka för, arbeta för, främja, bidra till, medverka till, underlätta,
    försöka, uppmuntra, uppmuntra till, ha som mål, ha som målsättning, söka, värna
  `),
  hedges: phraseList(`
    i möjligaste mån, i den mån det är möjligt, så långt det är möjligt, så långt möjligt, så långt som möjligt,
    där så är möjligt, om möjligt, när det är möjligt, i görligaste mån, efter förmåga, helst
  `),
  negations: ["inte", "ej", "icke", "aldrig", "inga", "ingen", "inget"],
  notNegatedBefore: ["bara", "enbart", "endast"],
  forbidWhenNegated: ["får"],
  forbidWhenNegatedPassive: ["kan"],
  releaseWhenNegated: phraseList(`
    är skyldig, är skyldiga, måste, är bunden, är bundna, är förpliktad, är förpliktade, åtar sig, åtar oss, förbinder sig,
    ansvarar för, ansvarar, svarar för, kan, garanterar, har ansvar, krävs att
  `),
  needsActor: [],
  bearerAfter: ["ligger på", "ligger hos", "vilar på", "åligger", "åvilar", "ankommer på"],
  needsWordBefore: {
    "ligger på": ["ansvar", "ansvaret", "uppgiften", "samordningsansvaret"],
    "ligger hos": phraseList(`
    ansvar, ansvaret, uppgiften, samordningsansvaret
  `),
    "vilar på": phraseList(`
    ansvar, ansvaret
  `),
  },
  needsInfinitive: ["får", "vill", "kunde"],
});
