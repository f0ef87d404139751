import type { Random } from "../../generator/random.js";
import { groupOf, type PlainDocument, principlesOf, sectionOf } from "./document.js";
import type { Plant } from "./plant.js";

/** One of the duties: the list it stands in and its place there. */
function pickDuty(document: PlainDocument, random: Random) {
  const { items } = groupOf(random.pick(principlesOf(document).principles), 1);
  return { items, at: random.integer(0, items.length - 1) };
}

interface Front {
  parties: { name: string; sector: string; aliases?: string[] }[];
  bodies: { name: string; seats: { party: string; count: number }[] }[];
}

const frontOf = (document: PlainDocument) => document.front as unknown as Front;

/** Faults about who does what, and who sits where. */
export const ACTORS: readonly Plant[] = [
  {
    rule: "responsibility-without-actor",
    spoil(document, random) {
      const { items, at } = pickDuty(document, random);
      items[at] = random.pick([
        "Kalla till möte två gånger om året.",
        "Bokningen av hallar samordnas på en plats.",
        "Rutiner för bidrag tas fram före sommaren.",
        "Arbetet ska präglas av öppenhet.",
        "Sprida information om kommande beslut.",
        "Uppföljning av kalendern.",
      ]);
    },
  },
  {
    rule: "unknown-actor",
    spoil(document, random) {
      const { items, at } = pickDuty(document, random);
      const who = random.pick([
        "Region Annanland",
        "Kommunen",
        "Länsstyrelsen i Annanstans län",
        "Annanby kommun",
        "Coompanion Annanland",
      ]);
      items[at] = `${who} ${random.pick(["ska", "ansvarar för att", "åtar sig att"])} ordna ett möte före sommaren.`;
    },
  },
  {
    rule: "actor-name-drift",
    spoil(document, random) {
      const { items, at } = pickDuty(document, random);
      items[at] = random.pick([
        "Regionen ska öppna en webbplats för frågor.",
        "Regionen ansvarar för att svara inom två veckor.",
        "Varje ansluten organisation ska meddela regionen sina planer i god tid.",
      ]);
    },
  },
  {
    rule: "unused-party",
    spoil(document, random) {
      const name = random.pick([
        "Länsstyrelsen i Annanstans län",
        "Annanby församling",
        "Stiftet i Annanstans",
        "Studieförbundet Lampan",
      ]);
      frontOf(document).parties.push({ name, sector: random.pick(["public", "civil", "other"]) });
    },
  },
  {
    rule: "body-not-constituted",
    spoil(document, random) {
      const { items, at } = pickDuty(document, random);
      const body = random.pick([
        "Referensgruppen",
        "Beredningsgruppen",
        "Dialogforumet",
        "Ungdomsrådet",
        "Kansliet",
        "Arbetsutskottet",
      ]);
      items[at] = `${body} ${random.pick(["ska", "ansvarar för att"])} förbereda mötena.`;
    },
  },
  {
    rule: "incomplete-body",
    spoil(document, random, { cast }) {
      const body = frontOf(document).bodies[0] as unknown as Record<string, unknown>;
      const part = random.pick(["term", "chair", "appointedBy"]);
      delete body[part];
      const parts = {
        term: ["för två år", ""],
        chair: [", och ordföranden väljs bland dem", ""],
        appointedBy: [
          "Ledamöterna utses av respektive part för två år, och ordföranden väljs bland dem.",
          "Mandattiden är två år, och gruppen leds av en ordförande.",
        ],
      } as const;
      const [from, to] = parts[part as keyof typeof parts];
      const { paragraphs } = sectionOf(document, "Organisation");
      paragraphs[0] = (paragraphs[0] ?? "").replace(from, to).replace("  ", " ").replace(" ,", ",");
      if (part === "appointedBy")
        paragraphs[0] = paragraphs[0].replace("tillsätts för att leda arbetet", `finns. ${cast.body} leder arbetet`);
    },
  },
  {
    rule: "seats-contradict",
    spoil(document, random) {
      const seat = random.pick(frontOf(document).bodies[0]?.seats ?? []);
      seat.count += random.pick([-1, 1, 2]);
    },
  },
  {
    rule: "balance-not-kept",
    spoil(document, random, { cast }) {
      const claim = random.pick([
        "råder jämvikt mellan parterna",
        "har parterna lika många ledamöter",
        "är fördelningen mellan parternas ledamöter i jämvikt",
      ]);
      const { paragraphs } = sectionOf(document, "Organisation");
      const odd = cast.seats.public + random.integer(1, 3);
      for (const seat of frontOf(document).bodies[0]?.seats ?? [])
        seat.count = seat.party === cast.region ? cast.seats.public : odd;
      paragraphs.push(`I ${cast.body.toLowerCase()} ${claim}.`);
    },
  },
  {
    rule: "balance-not-computable",
    spoil(document, random, { cast }) {
      const body = frontOf(document).bodies[0];
      if (body === undefined) throw new Error("No body.");
      const keep = random.integer(0, 2);
      const sides = [
        `${cast.seats.public} ledamöter från ${cast.region}`,
        `${cast.seats.civil} ledamöter från den idéburna sektorn`,
      ];
      body.seats = body.seats.filter((_, i) => i === keep);
      const told = sides[keep];
      sectionOf(document, "Organisation").paragraphs = [
        `${cast.body} består av ${told ?? "ledamöter från båda sidor"}. I ${cast.body.toLowerCase()} råder jämvikt mellan parterna. Ledamöterna utses för två år, och ordföranden väljs bland dem.`,
      ];
    },
  },
  {
    rule: "uneven-commitments",
    spoil(document, _random, { cast }) {
      principlesOf(document).principles.forEach((principle, i) => {
        groupOf(principle, 1).items = [
          `${i === 0 ? "Den idéburna sektorn" : cast.region} ska ordna möte nummer ${i + 1} före sommaren.`,
        ];
      });
      principlesOf(document).principles.forEach((principle) =>
        groupOf(principle, 1).items.push(`${cast.region} ska redovisa kostnaderna för ${principle.title.toLowerCase()}.`),
      );
    },
  },
  {
    rule: "missing-contact",
    stage: "adoption",
    spoil(document) {
      sectionOf(document, "Organisation").paragraphs.splice(1, 1);
      delete document.front["contact"];
    },
  },
  {
    rule: "missing-exit",
    spoil(document) {
      const section = sectionOf(document, "Anslutning och utträde");
      section.heading = "Anslutning";
      section.paragraphs = ["Organisationer i länet kan ansluta sig när som helst."];
    },
  },
  {
    rule: "missing-equal-treatment",
    spoil(document) {
      document.sections = document.sections.filter(({ heading }) => heading !== "Likabehandling");
    },
  },
];
