import { groupOf, principlesOf } from "./document.js";
import type { Plant } from "./plant.js";

type Group = Record<string, unknown>;
const nothing = () => {};

/** Faults in the front matter and in braces. */
export const SCHEMA: readonly Plant[] = [
  {
    rule: "unknown-key",
    spoil({ front }, random) {
      front[random.pick(["titel", "utgava", "editon", "contacts", "partys", "kommentar"])] = "okänt";
    },
  },
  {
    rule: "value-type",
    spoil({ front }, random) {
      const [key, value] = random.pick([
        ["level", "län"],
        ["stage", "remiss"],
        ["wording", "utkast"],
        ["dates", "2027"],
        ["contact", ["Kim Ek"]],
        ["documents", "plan.md"],
      ] as const);
      front[key] = value;
    },
  },
  {
    rule: "date-form",
    spoil({ front }, random) {
      const dates = front["dates"] as Group;
      dates[random.pick(["from", "to", "review", "reply", "adopted"])] = random.pick([
        "1 januari 2027",
        "2027/01/01",
        "våren 2027",
        "2027-13-01",
        "27-01-01",
      ]);
    },
  },
  {
    rule: "unusable-id",
    spoil(document, random) {
      const { principles } = principlesOf(document);
      const [one, other] = random.sample(principles, 2);
      if (random.chance(0.5)) for (const each of [one, other]) Object.assign(each ?? {}, { title: `${each?.title} {#samma}` });
      else Object.assign(one ?? {}, { title: `${one?.title} {#${random.pick(["a/b", "å+ä", "x:y"])}}` });
    },
  },
  {
    rule: "duplicate-key",
    spoil: nothing,
    rewrite: (text, random) =>
      text.replace("---\n", `---\n${random.pick(['edition: "2026"', "language: sv", "level: local"])}\n`),
  },
  {
    rule: "unreadable-front-matter",
    spoil: nothing,
    rewrite(text, random) {
      return random.pick([
        () => text.replace("parties:", "parties: ["),
        () => text.replace("\n---\n", "\n"),
        () => text.replace("county: ", 'county: "'),
        () => text.replace("language: sv", "language: sv\n\tlevel: x"),
      ])();
    },
  },
  {
    rule: "unknown-attribute",
    spoil(document, random) {
      const { items } = groupOf(random.pick(principlesOf(document).principles), 1);
      items[0] += ` {${random.pick(["stregth=binding", "strength=strong", "kind=duty", "ansvar=regionen", "actor=Parterna"])}}`;
    },
  },
  {
    rule: "missing-key",
    spoil({ front }, random) {
      delete front[random.pick(["parties", "stage", "level", "county"])];
    },
  },
  {
    rule: "unknown-seat-party",
    spoil({ front }, random) {
      const bodies = front["bodies"] as { seats: { party: string }[] }[];
      const seat = random.pick(bodies[0]?.seats ?? []);
      seat.party = random.pick(["Region Exempl", "Kommunerna", "Idéburna sektorn"]);
    },
  },
  {
    rule: "adapted-text",
    spoil(document, random) {
      document.sections[0]?.paragraphs.push(`${"> ".repeat(random.integer(26, 40))}Ett citat i ett citat.`);
    },
  },
];
