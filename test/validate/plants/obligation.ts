import { groupOf, principlesOf, sectionOf } from "./document.js";
import type { Plant } from "./plant.js";

const WHO = ["Varje ansluten organisation", "Parterna", "Alla anslutna organisationer"];

/** Faults about how firmly a clause binds. */
export const OBLIGATION: readonly Plant[] = [
  {
    rule: "weak-duty",
    spoil(document, random) {
      const { items } = groupOf(random.pick(principlesOf(document).principles), 1);
      const weak = random.pick([
        "strävar efter att",
        "vill",
        "kan",
        "bör",
        "verkar för att",
        "avser att",
        "försöker",
        "har ambitionen att",
      ]);
      items[random.integer(0, items.length - 1)] = `${random.pick(WHO)} ${weak} ordna möten före sommaren.`;
    },
  },
  {
    rule: "passive-without-actor",
    spoil(document, random) {
      const { items } = groupOf(random.pick(principlesOf(document).principles), 0);
      items[random.integer(0, items.length - 1)] = random.pick([
        "Protokollen görs tillgängliga på webben.",
        "Nya föreningar stöttas under sitt första år.",
        "En kalender ska tas fram före sommaren.",
        "Ungdomar bjuds in till varje möte.",
        "Kostnaderna redovisas en gång om året.",
        "Bokningen av hallar kan samordnas på en plats.",
        "Erfarenheterna sprids till hela länet.",
      ]);
    },
  },
  {
    rule: "infinitive-without-actor",
    spoil(document, random) {
      const section = sectionOf(document, random.pick(["Organisation", "Uppföljning"]));
      section.items = [
        random.pick([
          "Utvärdera arbetet i slutet av perioden.",
          "Ta fram en kalender före sommaren.",
          "Redovisa kostnaderna en gång om året.",
          "Bjuda in ungdomar till mötena.",
          "Samla synpunkter från byalagen.",
        ]),
      ];
    },
  },
  {
    rule: "hedged-duty",
    stage: "adoption",
    spoil(document, random) {
      const { items } = groupOf(random.pick(principlesOf(document).principles), 1);
      const hedge = random.pick([
        "i möjligaste mån",
        "vid behov",
        "om möjligt",
        "så långt det är möjligt",
        "normalt",
        "gärna",
        "helst",
        "efter förmåga",
      ]);
      items[random.integer(0, items.length - 1)] = `${random.pick(WHO)} ska ${hedge} ordna möten före sommaren.`;
    },
  },
  {
    rule: "vague-action",
    spoil(document, random) {
      const { items } = groupOf(random.pick(principlesOf(document).principles), 0);
      items[random.integer(0, items.length - 1)] = random.pick([
        "Främja en god dialog.",
        "Verka för ökad delaktighet i samhället.",
        "Stärka den lokala demokratin.",
        "Bidra till ett tryggare län.",
        "Arbeta för ett gemensamt språkbruk.",
        "Öka kunskapen om varandras villkor.",
        "Uppmuntra till nya former av engagemang.",
      ]);
    },
  },
  {
    rule: "told-strength-differs",
    spoil(document, random) {
      const { items } = groupOf(random.pick(principlesOf(document).principles), 1);
      const [weak, told] = random.pick([
        ["kan", "binding"],
        ["bör", "binding"],
        ["vill", "should"],
        ["strävar efter att", "binding"],
        ["avser att", "may"],
      ] as const);
      items[0] = `${random.pick(WHO)} ${weak} ordna möten före sommaren. {strength=${told}}`;
    },
  },
];
