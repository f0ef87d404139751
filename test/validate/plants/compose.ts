import type { Random } from "../../generator/random.js";
import { DEEDS } from "../../generator/words/deeds.js";
import { PREDICATES, SUBJECTS } from "../../generator/words/prose.js";
import { type PlainDocument, type PlainPrinciple, plainSection } from "./document.js";
import { BODIES, COUNTIES, DEADLINES, NATIONAL } from "./words.js";

/** Who takes part in a composed agreement, for plants to speak of. */
export interface Cast {
  region: string;
  county: string;
  civil: string;
  body: string;
  seats: { public: number; civil: number };
}

/** A complete agreement that a careful checker has nothing to say about, with the names in it. */
export interface Composition {
  document: PlainDocument;
  cast: Cast;
}

const NUMBERS = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta"];

/** Gives out things to do, never the same one twice: near-duplicates are a fault of their own. */
class Deeds {
  private readonly used = new Set<string>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  next(): string {
    for (;;) {
      const { verbs, objects } = this.random.pick(DEEDS);
      const object = this.random.pick(objects);
      if (this.used.has(object)) continue;
      this.used.add(object);
      return `${this.random.pick(verbs)} ${object}`;
    }
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Composes a clean agreement of shape A: every national principle with actions and responsibilities, every wanted section. */
export function composeClean(random: Random): Composition {
  const [region, county] = random.pick(COUNTIES);
  const even = random.chance(0.5) ? random.integer(2, 5) : null;
  const seats = { public: even ?? random.integer(2, 4), civil: even ?? random.integer(5, 8) };
  const cast: Cast = { region, county, civil: `Idéburna sektorn i ${county}`, body: random.pick(BODIES), seats };
  const deeds = new Deeds(random);
  const usedProse = new Set<string>();
  const prose = () => {
    for (;;) {
      const sentence = `${random.pick(SUBJECTS)} ${random.pick(PREDICATES)}.`;
      if (usedProse.has(sentence)) continue;
      usedProse.add(sentence);
      return sentence;
    }
  };
  const principle = (title: string, i: number): PlainPrinciple => ({
    label: String(i + 1),
    title,
    paragraphs: [prose()],
    groups: [
      {
        lead: "Åtgärder",
        items: Array.from({ length: random.integer(2, 4) }, () => `${capital(deeds.next())} ${random.pick(DEADLINES)}.`),
      },
      {
        lead: "Ansvar",
        items: [
          `${cast.body} ansvarar för att ${deeds.next()} ${random.pick(DEADLINES)}.`,
          random.chance(0.5) ? `${region} ska ${deeds.next()}.` : `Varje ansluten organisation ansvarar för att ${deeds.next()}.`,
        ],
      },
    ],
  });
  const principles = random.sample(NATIONAL, NATIONAL.length).map(principle);
  const indefinite =
    cast.body === "Samverkansrådet" ? "Ett samverkansråd" : `En ${cast.body.toLowerCase().replace(/pen$/u, "p")}`;
  const document: PlainDocument = {
    front: {
      id: `${county.toLowerCase().replace(/[^a-z]/gu, "")}-2027`,
      title: `Överenskommelse mellan ${region} och den idéburna sektorn i ${county}`,
      edition: "2027",
      language: "sv",
      level: "regional",
      county,
      stage: "consultation",
      wording: "draft",
      parties: [
        { name: region, sector: "public" },
        { name: cast.civil, sector: "civil", aliases: ["den idéburna sektorn"] },
      ],
      bodies: [
        {
          name: cast.body,
          seats: [
            { party: region, count: seats.public },
            { party: cast.civil, count: seats.civil },
          ],
          task: "leda arbetet",
          appointedBy: "respektive part",
          chair: "väljs bland ledamöterna",
          term: "två år",
        },
      ],
      dates: { adopted: "2026-12-15", from: "2027-01-01", to: "2030-12-31", review: "2029-12-01", reply: "2026-12-10" },
      decision: { body: "Regionfullmäktige", date: "2026-12-15", reference: "RS 2026-0417" },
      contact: { name: "Kim Ek", organisation: region, email: "kim.ek@region.example" },
    },
    title: `Överenskommelse mellan ${region} och den idéburna sektorn i ${county}`,
    preamble: [prose()],
    sections: [
      plainSection("Bakgrund", `${prose()} ${prose()}`),
      plainSection("Syfte", `Syftet är att ${region} och den idéburna sektorn ska förstå varandra bättre.`),
      plainSection("Parter", `Parter är ${region} och den idéburna sektorn i ${county}. ${prose()}`),
      { ...plainSection("Principer", "Sex principer bär arbetet."), principles },
      plainSection(
        "Organisation",
        `${indefinite} tillsätts för att leda arbetet. ${cast.body} består av ${NUMBERS[seats.public] ?? ""} ledamöter från ${region} och ${NUMBERS[seats.civil] ?? ""} ledamöter från den idéburna sektorn. Ledamöterna utses av respektive part för två år, och ordföranden väljs bland dem.`,
        "Varje ansluten organisation utser en kontaktperson.",
      ),
      plainSection("Uppföljning", `${cast.body} följer upp överenskommelsen varje år vid en gemensam konferens.`),
      plainSection(
        "Anslutning och utträde",
        "Organisationer i länet kan ansluta sig när som helst. Den som vill lämna överenskommelsen säger upp den skriftligt tre månader i förväg.",
      ),
      plainSection(
        "Likabehandling",
        `${region} behandlar organisationer lika, vare sig de har anslutit sig till överenskommelsen eller inte.`,
      ),
      plainSection("Giltighet", "Överenskommelsen gäller från 1 januari 2027 till 31 december 2030 och ses över under 2029."),
      plainSection("Undertecknande", `För ${region}`, "Ort och datum", "Namnförtydligande"),
    ],
  };
  return { document, cast };
}
