import { groupOf, plainSection, principlesOf, sectionOf } from "./document.js";
import type { Plant } from "./plant.js";

/** Takes a section away; its words must not stand anywhere else either. */
function without(heading: string): Plant["spoil"] {
  return (document) => {
    document.sections = document.sections.filter((section) => section !== sectionOf(document, heading));
  };
}

/** Faults of structure. */
export const STRUCTURE: readonly Plant[] = [
  { rule: "missing-purpose", spoil: without("Syfte") },
  {
    rule: "missing-parties",
    spoil(document) {
      without("Parter")(document, ...NOTHING);
      document.title = "En överenskommelse om samverkan";
      delete document.front["parties"];
      delete document.front["bodies"];
    },
  },
  {
    rule: "missing-follow-up",
    spoil: without("Uppföljning"),
    rewrite: (text) =>
      text.replaceAll(/^- (?:Följa upp|Utvärdera) .*$/gmu, "").replaceAll(/(?:följa upp|utvärdera) /gu, "ordna "),
  },
  {
    rule: "missing-annual-meeting",
    spoil: without("Uppföljning"),
    rewrite: (text) =>
      text
        .replaceAll(/(?:varje (?:vår|höst)|minst två gånger per år|en gång per kvartal)/gu, "senast i maj")
        .replaceAll("ett årsmöte", "en resa"),
  },
  {
    rule: "missing-organisation",
    spoil(document, _random, { cast }) {
      without("Organisation")(document, ...NOTHING);
      delete document.front["bodies"];
      renameEverywhere(document, cast.body, cast.region);
    },
  },
  {
    rule: "section-order",
    spoil(document, random) {
      const moved = sectionOf(document, random.pick(["Uppföljning", "Giltighet", "Likabehandling"]));
      document.sections = [...document.sections.filter((section) => section !== moved), moved];
    },
  },
  {
    rule: "heading-jump",
    spoil(document, random) {
      const section = sectionOf(document, random.pick(["Organisation", "Uppföljning", "Bakgrund"]));
      section.sections.push(plainSection("Möten", "Mötena är öppna."));
    },
    rewrite: (text) => text.replace("### Möten", "#### Möten"),
  },
  {
    rule: "empty-section",
    spoil(document, random) {
      const kind = random.integer(0, 2);
      if (kind === 0) sectionOf(document, random.pick(["Bakgrund", "Syfte", "Giltighet", "Uppföljning"])).paragraphs = [];
      else if (kind === 1) groupOf(random.pick(principlesOf(document).principles), random.integer(0, 1)).items = [];
      else Object.assign(random.pick(principlesOf(document).principles), { paragraphs: [], groups: [] });
    },
  },
  {
    rule: "numbering-gap",
    spoil(document, random) {
      const { principles } = principlesOf(document);
      const from = random.integer(1, principles.length - 1);
      principles.slice(from).forEach((principle, i) => {
        principle.label = String(from + i + 2);
      });
    },
  },
  {
    rule: "duplicate-number",
    spoil(document, random) {
      const { principles } = principlesOf(document);
      const at = random.integer(1, principles.length - 1);
      Object.assign(principles[at] ?? {}, { label: principles[at - 1]?.label });
    },
  },
  {
    rule: "stated-count",
    spoil(document, random) {
      const word = random.pick(["Fyra", "Fem", "Sju", "Åtta", "5", "7"]);
      const noun = random.pick([
        "principer bär arbetet.",
        "gemensamma principer bär arbetet.",
        "principer, utan inbördes ordning, bär arbetet.",
      ]);
      principlesOf(document).paragraphs = [`${word} ${noun}`];
    },
  },
  {
    rule: "missing-national-principle",
    stage: "adoption",
    spoil(document, random) {
      const section = principlesOf(document);
      const gone = random.integer(0, section.principles.length - 1);
      section.principles = section.principles.filter((_, i) => i !== gone);
    },
  },
  {
    rule: "principle-without-action",
    spoil(document, random) {
      random.pick(principlesOf(document).principles).groups = [];
    },
  },
  {
    rule: "action-without-responsibility",
    spoil(document, random) {
      random.pick(principlesOf(document).principles).groups.splice(1, 1);
    },
  },
  {
    rule: "missing-appendix",
    spoil(document, random) {
      const words = random.pick([
        "Åtgärderna utvecklas i bilaga 1.",
        "En tidsplan finns i bilagan.",
        "Se Bilaga A om bidragen.",
        "Rutinerna står i bilaga 2.",
      ]);
      sectionOf(document, random.pick(["Organisation", "Uppföljning", "Bakgrund"])).paragraphs.push(words);
    },
  },
  {
    rule: "areas-differ",
    spoil(document, random) {
      const areas = random.sample(
        ["Barns fritid", "Äldres hälsa", "Integration", "Folkhälsa", "Krisberedskap", "Kultur i bygden", "Ungas inflytande"],
        random.integer(3, 6),
      );
      const gone = random.integer(0, areas.length - 1);
      const body = plainSection("Utvecklingsområden");
      if (random.chance(0.5)) body.items = areas;
      else body.paragraphs = [`Arbetet har ${["", "", "", "tre", "fyra", "fem", "sex"][areas.length] ?? ""} utvecklingsområden.`];
      const appendix = plainSection("Bilaga 1. Handlingsplan");
      appendix.sections = areas
        .filter((_, i) => i !== gone)
        .map((area) => plainSection(area, "Parterna planerar arbetet tillsammans."));
      document.sections.splice(4, 0, body);
      document.sections.push(appendix);
    },
  },
];

/** What the helpers above don't look at. */
const NOTHING = [undefined as never, undefined as never] as const;

function renameEverywhere(document: Parameters<Plant["spoil"]>[0], from: string, to: string): void {
  for (const section of document.sections) {
    section.paragraphs = section.paragraphs.map((text) => text.replaceAll(from, to));
    for (const { groups } of section.principles)
      for (const group of groups) group.items = group.items.map((text) => text.replaceAll(from, to));
  }
}
