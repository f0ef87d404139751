import type { Language } from "../../src/agreement/model.js";

/** One way to change a text: what is looked for and what may stand there instead. */
export type Swap = readonly [find: RegExp, instead: readonly string[]];

const whole = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, "u");
const swaps = (table: Record<string, readonly string[]>): Swap[] =>
  Object.entries(table).map(([word, instead]) => [whole(word), instead]);

/** What a language gives the operators to work with. */
export interface EditWords {
  numbers: readonly string[];
  strength: readonly Swap[];
  scope: readonly Swap[];
  /** Ends of a sentence that put a duty under a condition. */
  conditions: readonly string[];
  /** Ends of a sentence that add to what is promised. */
  more: readonly string[];
  negation: readonly Swap[];
  /** Words with another meaning that fit in the same place. */
  things: readonly Swap[];
  /** Ways to write the same. */
  respelt: readonly Swap[];
  /** Clauses that no base text holds. */
  fresh: readonly string[];
  /** Short clauses that may well stand in several places. */
  short: readonly string[];
  /** What a heading may be called instead. */
  headings: Record<string, string>;
  and: string;
}

export const EDIT_WORDS: Record<Language, EditWords> = {
  sv: {
    numbers: ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
    strength: swaps({
      ska: ["bör", "kan", "avser att", "strävar efter att"],
      bör: ["ska", "kan"],
      kan: ["ska", "bör"],
      "ansvarar för": ["verkar för", "medverkar till"],
      "strävar efter att": ["ska", "åtar sig att"],
    }),
    scope: swaps({
      alla: ["flertalet", "anslutna"],
      varje: ["berörd", "större"],
      minst: ["högst"],
      senast: ["tidigast"],
      skriftligt: ["muntligt"],
      "varje år": ["vartannat år"],
      öppet: ["slutet"],
      samtliga: ["vissa"],
    }),
    conditions: [
      ", om medlen räcker",
      " när det efterfrågas",
      ", i den mån lagen tillåter det",
      " på begäran",
      ", om parterna är eniga",
    ],
    more: [
      " och redovisa vad det har kostat",
      " samt bjuda in länets unga",
      " utan avgift",
      " i samråd med de äldres organisationer",
      " i hela området",
    ],
    negation: swaps({ ska: ["ska inte"], kan: ["kan inte"], "får inte": ["får"] }),
    things: swaps({
      bidrag: ["lokalhyror"],
      lokaler: ["redskap"],
      anteckningar: ["ljudfiler"],
      föreningar: ["företag"],
      möte: ["rådslag"],
      kostnad: ["tidsplan"],
      resor: ["måltider"],
      utbildning: ["arbetskläder"],
      webbplats: ["anslagstavla"],
      handlingar: ["påminnelser"],
      lokal: ["förtäring"],
      beslut: ["önskemål"],
      avtal: ["löften"],
      frågor: ["klagomål"],
      organisationer: ["myndigheter"],
      protokollet: ["röstlängden"],
    }),
    respelt: swaps({ ska: ["skall"], sju: ["7"], fyra: ["4"], tre: ["3"] }),
    fresh: [
      "Badplatserna i inlandet får nya livbojar som simklubbarna köper in och kontrollerar.",
      "Hembygdsgårdarnas brandsyn samordnas av räddningstjänsten under två veckor i maj.",
      "Studieförbunden ska erbjuda språkkaféer på de orter där asylboenden öppnar.",
      "En jourtelefon för hedersrelaterat våld ska bemannas dygnet runt av kvinnojouren.",
      "Spelmansstämman får använda kulturskolans instrument under midsommarveckan.",
      "Simhallens personal bör lära sig teckenspråkets vanligaste hälsningar.",
      "Kartor över vandringsleder ska finnas tryckta hos turistvärdarna.",
      "Stallmiljöer granskas av ridklubbarnas egna miljöombud före vinterns slut.",
      "Odlingslotter fördelas genom lottning där nyinflyttade har förtur till hälften.",
      "Orkestrar som repeterar i vårdens aulor ska ge en gratiskonsert för patienterna.",
      "Cykelköket får hämta övergivna cyklar på stationen varannan måndag.",
      "Fjällräddarna ska övas med ambulanshelikoptern innan snön kommer.",
      "Läxhjälp på somaliska bör prövas vid två gymnasier under vårterminen.",
      "Naturskyddarna inventerar ängsmark och lämnar sina fynd till lantmäteriet.",
      "Filmklubben visar barnfilm på lovdagar mot att vaktmästaren låser efteråt.",
      "Väntjänstens besök hos hemtjänstens kunder ska aldrig ersätta arbetade timmar.",
      "Gatumusikanter behöver inte söka tillstånd för akustiskt spel före klockan tjugo.",
      "Kyrkogårdens äldsta gravstenar märks upp av släktforskarna.",
      "Skridskobanan spolas av bandyspelare när kylan har hållit i sig en vecka.",
      "Minneslunden för krigsflyktingar ritas av elever vid estetiska programmet.",
    ],
    short: [
      "Arbetet leds av regionens jurist.",
      "Resultatet granskas efteråt.",
      "Frågan prövas årligen.",
      "Kostnaden delas lika.",
    ],
    headings: {
      Bakgrund: "Bakgrund och tillkomst",
      Uppföljning: "Uppföljning och lärande",
      Organisation: "Organisation och arbetssätt",
      Dialog: "Dialog och samråd",
      Kvalitet: "Kvalitet och kunskap",
      "Vad orden betyder": "Begrepp",
      Genomförande: "Så genomförs överenskommelsen",
      Kostnader: "Kostnader och budget",
    },
    and: "och",
  },
  en: {
    numbers: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "nineteen", "thirty"],
    strength: swaps({
      will: ["should", "may", "aims to", "intends to"],
      should: ["will", "may"],
      may: ["will", "should"],
      shall: ["should", "may"],
    }),
    scope: swaps({
      all: ["most", "affiliated"],
      every: ["any larger"],
      "at least": ["at most"],
      any: ["a registered"],
      each: ["one"],
    }),
    conditions: [", where resources allow", " on request", ", if all partners agree", ", so far as the law permits"],
    more: [" and publish what it cost", " and invite young people", " free of charge", " across the whole county"],
    negation: swaps({ will: ["will not"], may: ["may not"], should: ["should not"] }),
    things: swaps({
      grants: ["loans"],
      rooms: ["vehicles"],
      volunteers: ["trustees"],
      groups: ["companies"],
      replies: ["petitions"],
      boats: ["pumps"],
      minutes: ["accounts"],
      writing: ["person"],
      rent: ["deposit"],
      members: ["donors"],
      clerk: ["solicitor"],
    }),
    respelt: swaps({ three: ["3"], two: ["2"], four: ["4"] }),
    fresh: [
      "Lifeguards from the swimming club will watch the lido on summer evenings.",
      "Beekeepers may site hives on verges that the highways team no longer mows.",
      "Libraries should host a repair table run by retired engineers.",
      "Bell ringers will be told a fortnight before scaffolding goes up.",
      "The choir festival will have first call on the assembly rooms in May.",
      "Footpath wardens should report fallen stiles through the mapping app.",
      "Interpreters for Romani families will be hired jointly with the police.",
      "Night shelters will open whenever frost is forecast on three nights running.",
      "Schools may lend their minibuses to scouts during half term.",
      "Heritage open days will be advertised on bus shelters without charge.",
    ],
    short: ["The cost is shared equally.", "This is looked at every year.", "The solicitor leads the work."],
    headings: {
      Foreword: "Foreword and background",
      "Shared values": "Our shared values",
      Disagreements: "Dispute resolution",
      Funding: "Funding and grants",
    },
    and: "and",
  },
};
