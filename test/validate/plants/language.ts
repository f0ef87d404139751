import type { Random } from "../../generator/random.js";
import { groupOf, type PlainDocument, principlesOf, sectionOf } from "./document.js";
import type { Plant } from "./plant.js";

/** Adds a sentence to a section or as something to do. */
function say(document: PlainDocument, random: Random, sentence: string): void {
  if (random.chance(0.3)) groupOf(random.pick(principlesOf(document).principles), 0).items.push(sentence);
  else sectionOf(document, random.pick(["Bakgrund", "Syfte", "Organisation", "Uppföljning"])).paragraphs.push(sentence);
}

function saying(...sentences: string[]): Plant["spoil"] {
  return (document, random) => say(document, random, random.pick(sentences));
}

/** Slips that people make: letters left out, doubled, swapped or wrong, in long words and short. */
const SLIPS = [
  "överenskommelesn",
  "organsation",
  "samvekran",
  "föreniingar",
  "självständihet",
  "likande",
  "Själständighet",
  "utvärderign",
  "ansvraar",
  "verksamehten",
  "långsiktihet",
  "demokrtaisk",
  "erfarenhetre",
  "engagemnag",
  "mågfald",
  "tilgänglig",
  "förutsätningar",
  "kunnskap",
  "inflytnade",
  "delaktihget",
  "kvaliitet",
  "öppnehet",
  "genomföarnde",
  "gemesnam",
];

/** Faults of language. */
export const LANGUAGE: readonly Plant[] = [
  {
    rule: "misspelling",
    spoil(document, random) {
      const slip = random.pick(SLIPS);
      say(document, random, random.pick([`Alla parter ska ha ${slip} som grund.`, `Det handlar om ${slip} varje dag.`]));
    },
  },
  {
    rule: "mixed-verb-forms",
    spoil: (document, random) => {
      sectionOf(document, "Syfte").paragraphs.push("Alla ska få veta vad som händer.");
      say(
        document,
        random,
        random.pick(["Parterna skall mötas varje vår.", "Arbetet skall vara öppet.", "De skall också lyssna."]),
      );
    },
  },
  {
    rule: "mixed-spellings",
    spoil: (document, random) => {
      const [one, other] = random.pick([
        ["i dag", "idag"],
        ["i stället", "istället"],
        ["framför allt", "framförallt"],
        ["i morgon", "imorgon"],
      ] as const);
      sectionOf(document, "Bakgrund").paragraphs.push(`Det gäller ${one} som förr.`);
      say(document, random, `Så gör vi ${other} också.`);
    },
  },
  {
    rule: "shortened-words",
    spoil: saying(
      "Vi möts t.ex. på folkhögskolor.",
      "Vi möts t ex på folkhögskolor.",
      "Föreningar, stiftelser m.m. bjuds in.",
      "Bl.a. byalagen bjuds in.",
      "Det gäller alla, dvs. även de minsta.",
      "Det gäller föreningar, stiftelser m.fl. i länet.",
      "Mötet ställs in p.g.a. snö.",
      "Planen gäller fr.o.m. våren.",
      "De får kaffe, te osv. vid mötet.",
    ),
  },
  {
    rule: "hyphen-as-dash",
    spoil: saying(
      "Vi möts ofta - och på många sätt.",
      "Vi möts ofta -- och på många sätt.",
      "Alla - stora som små - bjuds in.",
      "Vi möts ofta — och på många sätt.",
      "Dialog - det är grunden.",
    ),
  },
  {
    rule: "straight-quotes",
    spoil: saying(
      'Vi kallar det "öppna dörrar".',
      "Vi kallar det “öppna dörrar”.",
      "Vi kallar det „öppna dörrar“.",
      'Arbetssättet "fråga först" gäller alla.',
      "Arbetssättet «fråga först» gäller alla.",
    ),
  },
  {
    rule: "stray-spaces",
    spoil: saying(
      "Vi möts , samtalar och prövar nytt.",
      "Vi möts  ofta och gärna.",
      "Vi möts ofta. Vi samtalar   länge.",
      "Vi möts ofta .",
      "Frågan är : vad gör vi nu?",
      "Vad gör vi nu ?",
      "Vi möts, samtalar ; sedan prövar vi nytt.",
    ),
  },
  {
    rule: "double-word",
    spoil: saying(
      "Vi tar del av av varandras kunskap.",
      "Alla ska ska få svar.",
      "Det görs i i god tid.",
      "Parterna möts och och samtalar.",
      "Det är för för att alla ska trivas.",
      "Arbetet med med bygden går vidare.",
    ),
  },
  {
    rule: "article-with-definite",
    spoil: saying(
      "Parterna tar fram en handlingsplanen varje år.",
      "Det blir en uppföljningen i mars.",
      "De har ett ansvaret att dela.",
      "Vi söker en organisationen som vill vara med.",
      "Varje föreningen väljer själv.",
      "De håller ett mötet varje vår.",
      "Vi skriver ett avtalet om det.",
      "Det krävs en långsiktigheten i arbetet.",
    ),
  },
  {
    rule: "hard-to-read",
    spoil(document, random) {
      const parts = random.sample(
        [
          "verksamhetsutvecklingens långsiktiga konsekvenser",
          "organisationernas självständighet",
          "kontinuerliga dialogprocesser",
          "gemensamma kompetensutvecklingsinsatser",
          "systematiska uppföljningsmodeller",
          "samhällsutvecklingens förutsättningar",
          "resursfördelningens grundläggande principer",
          "medborgarinflytandets organisatoriska former",
        ],
        8,
      );
      sectionOf(document, random.pick(["Bakgrund", "Syfte"])).paragraphs = [
        `Överenskommelsens övergripande målsättning omfattar ${parts.join(" samt ")} och dessutom ${parts.toReversed().join(" respektive ")}, vilka sammantaget dokumenteras, utvärderas, vidareutvecklas och presenteras offentligt för samtliga undertecknande organisationers förtroendevalda, anställda medarbetare, engagerade medlemmar och intresserade utomstående.`,
      ];
    },
  },
  {
    rule: "officialese",
    spoil: saying(
      "Föreningarna ska erhålla svar inom en månad.",
      "Det åvilar parterna att svara.",
      "Frågor avseende bidrag besvaras först.",
      "Detta sker i enlighet med reglerna.",
      "Parterna skall tillse att alla kan komma.",
      "Beträffande lokaler gäller samma sak.",
      "Planen implementeras under våren.",
      "Mötet hålls i syfte att sprida kunskap.",
      "Därest frågor uppstår tas de upp i rådet.",
    ),
  },
];
