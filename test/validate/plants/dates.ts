import { groupOf, type PlainDocument, plainSection, principlesOf, sectionOf } from "./document.js";
import type { Plant } from "./plant.js";

function setDate(document: PlainDocument, key: string, value: string): void {
  document.front["dates"] = { ...(document.front["dates"] as Record<string, string>), [key]: value };
}

function say(document: PlainDocument, heading: string, ...sentences: string[]): void {
  sectionOf(document, heading).paragraphs = sentences;
}

const DAYS = ["1 mars", "30 juni", "15 oktober", "31 december"];

/** Faults of time. The composed agreements hold from 2027 to 2030 and are looked over in 2029. */
export const DATES: readonly Plant[] = [
  {
    rule: "target-passed",
    spoil(document, random) {
      const year = random.integer(2018, 2025);
      if (random.chance(0.5)) {
        const heading = random.pick([`Målbild ${year}`, `Mål ${year - 2}–${year}`, `Vision ${year}`, `Mål till och med ${year}`]);
        document.sections.push({ ...plainSection(heading), items: ["Fler föreningar samarbetar över gränserna."] });
        return;
      }
      const deed = random.pick(["Ordna en mötesplats", "Ta fram en vägledning", "Kartlägga lokalerna"]);
      const time = random.pick([
        `senast ${year}`,
        `före den ${random.pick(DAYS)} ${year}`,
        `till och med ${year}`,
        `senast den ${random.pick(DAYS)} ${year}`,
      ]);
      groupOf(random.pick(principlesOf(document).principles), 0).items.push(`${deed} ${time}.`);
    },
  },
  {
    rule: "target-outside-validity",
    spoil(document, random) {
      const year = random.integer(2031, 2045);
      if (random.chance(0.5))
        document.sections.push({ ...plainSection(`Målbild ${year}`), items: ["Fler föreningar samarbetar."] });
      else groupOf(random.pick(principlesOf(document).principles), 0).items.push(`Ordna en mötesplats senast ${year}.`);
    },
  },
  {
    rule: "validity-passed",
    spoil(document, random) {
      const year = random.integer(2019, 2025);
      if (random.chance(0.4)) {
        setDate(document, "from", String(year - 3));
        setDate(document, "to", random.pick([String(year), `${year}-06`, `${year}-12-31`]));
        return;
      }
      say(
        document,
        "Giltighet",
        random.pick([
          `Överenskommelsen gäller från 1 januari ${year - 3} till ${random.pick(DAYS)} ${year}.`,
          `Överenskommelsen gäller ${year - 3}–${year}.`,
          `Överenskommelsen gäller till och med ${year}.`,
          `Överenskommelsen gäller till och med den ${random.pick(DAYS)} ${year}.`,
        ]),
      );
    },
  },
  {
    rule: "validity-reversed",
    spoil(document, random) {
      const year = random.integer(2027, 2030);
      const earlier = year - random.integer(1, 4);
      if (random.chance(0.5)) {
        setDate(document, "from", random.pick([String(year), `${year}-01-01`]));
        setDate(document, "to", random.pick([String(earlier), `${earlier}-12-31`]));
      } else say(document, "Giltighet", `Överenskommelsen gäller från den 1 januari ${year} till den 31 december ${earlier}.`);
    },
  },
  {
    rule: "review-after-end",
    spoil(document, random) {
      const year = random.integer(2031, 2036);
      if (random.chance(0.5)) setDate(document, "review", random.pick([String(year), `${year}-03`, `${year}-03-01`]));
      else
        sectionOf(document, "Giltighet").paragraphs.push(
          `Överenskommelsen ${random.pick(["ses över", "revideras", "omprövas"])} ${random.pick(["under", "i mars", "senast"])} ${year}.`,
        );
    },
  },
  {
    rule: "review-passed",
    spoil(document, random) {
      const year = random.integer(2018, 2025);
      if (random.chance(0.5)) setDate(document, "review", random.pick([String(year), `${year}-09`, `${year}-09-15`]));
      else
        say(
          document,
          "Giltighet",
          `Överenskommelsen gäller tills vidare och ${random.pick(["ses över", "revideras"])} ${random.pick(["under", "senast"])} ${year}.`,
        );
    },
  },
  {
    rule: "year-range-reversed",
    spoil(document, random) {
      const year = random.integer(2027, 2035);
      const dash = random.pick(["–", "-"]);
      const range = `${year}${dash}${year - random.integer(1, 6)}`;
      sectionOf(document, random.pick(["Bakgrund", "Syfte", "Organisation"])).paragraphs.push(
        random.pick([
          `Satsningen pågår ${range}.`,
          `Under åren ${range} prövas nya former.`,
          `Planen för ${range} följs varje år.`,
        ]),
      );
    },
  },
  {
    rule: "year-range-hyphen",
    spoil(document, random) {
      const year = random.integer(2020, 2035);
      const range = `${year}${random.pick(["-", " - ", " – "])}${year + random.integer(1, 6)}`;
      sectionOf(document, random.pick(["Bakgrund", "Syfte", "Organisation"])).paragraphs.push(
        random.pick([
          `Satsningen pågår ${range}.`,
          `Under åren ${range} prövas nya former.`,
          `Planen för ${range} följs varje år.`,
        ]),
      );
    },
  },
  {
    rule: "follow-up-without-cadence",
    spoil(document, random, { cast }) {
      say(
        document,
        "Uppföljning",
        random.pick([
          `${cast.body} följer upp överenskommelsen löpande.`,
          "Uppföljning av överenskommelsen sker regelbundet.",
          "Parterna utvärderar överenskommelsen tillsammans.",
          `Uppföljningen görs av ${cast.body} och sprids till alla.`,
          "Överenskommelsen följs upp i dialog mellan parterna.",
        ]),
      );
    },
  },
];
