import type { Random } from "../../generator/random.js";
import { groupOf, type PlainDocument, principlesOf, sectionOf } from "./document.js";
import type { Plant } from "./plant.js";

const SHORT: readonly (readonly [short: string, long: string])[] = [
  ["IOP", "idéburet offentligt partnerskap"],
  ["LÖK", "lokal överenskommelse"],
  ["RUS", "den regionala utvecklingsstrategin"],
  ["NKS", "nätverket för kultur och samhälle"],
  ["FIS", "forum för idéburen samverkan"],
  ["BRÅD", "byarådet"],
];

const USES = [
  (short: string) => `Parterna prövar ${short} i fler kommuner.`,
  (short: string) => `Vi följer vad ${short} har kommit fram till.`,
  (short: string) => `Arbetet med ${short} går vidare varje höst.`,
  (short: string) => `Nya former, däribland ${short}-avtal, ska prövas före sommaren.`,
];

const PROSE = ["Bakgrund", "Syfte", "Parter", "Organisation", "Uppföljning", "Giltighet"];

/** Adds a sentence to one of the sections, from the `from`th on. */
function say(document: PlainDocument, random: Random, sentence: string, from = 0, to = PROSE.length): void {
  sectionOf(document, random.pick(PROSE.slice(from, to))).paragraphs.push(sentence);
}

/** Faults of terms and references. */
export const TERMS: readonly Plant[] = [
  {
    rule: "unexplained-abbreviation",
    spoil(document, random) {
      const [short] = random.pick(SHORT);
      const use = random.pick(USES)(short);
      if (random.chance(0.5)) say(document, random, use);
      else groupOf(random.pick(principlesOf(document).principles), 0).items.push(use);
    },
  },
  {
    rule: "abbreviation-before-explanation",
    spoil(document, random) {
      const [short, long] = random.pick(SHORT);
      say(document, random, random.pick(USES)(short), 0, 2);
      const explained = random.pick([
        `${long} (${short})`,
        `${short} (${long})`,
        `${short}, det vill säga ${long},`,
        `${long}, förkortat ${short},`,
      ]);
      say(document, random, `Det som menas är ${explained} och inget annat.`, 3);
    },
  },
  {
    rule: "abbreviation-explained-twice",
    spoil(document, random) {
      const [short, long] = random.pick(SHORT);
      say(document, random, `Vi bygger på ${long} (${short}).`, 0, 2);
      say(document, random, random.pick([`I år prövas ${long} (${short}) igen.`, `Också ${short} (${long}) följs upp.`]), 3);
    },
  },
  {
    rule: "outdated-name",
    spoil(document, random) {
      say(
        document,
        random,
        random.pick([
          "Parterna följer de råd som SKL ger.",
          "Sveriges Kommuner och Landsting (SKL) stöder arbetet.",
          "SKL:s vägledning gäller för parterna.",
          "Landstinget svarar för lokalerna.",
          "Frågorna tas upp i landstingsfullmäktige varje år.",
          "Landstingens sjukhus öppnar för volontärer.",
          "Bidrag söks hos Ungdomsstyrelsen.",
          "Landstingets nämnder bjuder in till samtal.",
        ]),
      );
    },
    at: ({ severity }) => severity !== "info",
  },
  {
    rule: "mixed-terms",
    spoil(document, random) {
      const [usual, other] = random.sample(["undertecknande", "undertecknade", "signerande", "avtalsslutande"], 2);
      const noun = random.pick(["organisationer", "parter", "föreningar", "aktörer"]);
      say(document, random, `Alla ${usual} ${noun} bjuds in.`, 0, 3);
      say(document, random, `Varje vår möts ${other} ${random.pick(["parter", noun])}.`, 3);
    },
  },
  {
    rule: "broken-reference",
    spoil(document, random) {
      say(
        document,
        random,
        random.pick([
          `Mer står i avsnitt ${random.integer(12, 30)}.`,
          `Se princip ${random.integer(7, 12)}.`,
          `Det följer av principerna 2 och ${random.integer(7, 9)}.`,
          `Hur det går till står i kapitel ${random.integer(13, 20)}.`,
          `Detta gäller även princip ${random.integer(7, 9)}, med de ord som står där.`,
          `(Se avsnitt ${random.integer(12, 20)}.)`,
          `Punkt ${random.integer(9, 19)} gäller också här.`,
        ]),
      );
    },
  },
  {
    rule: "repeated-clause",
    spoil(document, random) {
      const [one, other] = random.sample(principlesOf(document).principles, 2);
      if (one === undefined || other === undefined) throw new Error("Too few principles.");
      const clause = random.pick(groupOf(one, 0).items);
      const again = random.pick([
        clause,
        clause.replace(/\.$/u, ", tillsammans."),
        `Gemensamt ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`,
        clause.replace(/ (?:en|ett) /u, " "),
      ]);
      groupOf(other, 0).items.push(again);
    },
  },
  {
    rule: "action-already-done",
    spoil(document, random, { cast }) {
      const body = cast.body.toLowerCase().replace(/pen$/u, "p").replace(/ådet$/u, "åd");
      const verb = random.pick(["Skapa", "Bilda", "Tillsätta", "Inrätta", "Upprätta", "Starta"]);
      const between = body.endsWith("råd")
        ? random.pick(["ett", "ett gemensamt", "ett nytt"])
        : random.pick(["en", "en gemensam", "en ny"]);
      const end = random.pick(["", " för överenskommelsen", " för arbetet med överenskommelsen"]);
      groupOf(random.pick(principlesOf(document).principles), 0).items.push(`${verb} ${between} ${body}${end}.`);
    },
  },
];
