import { describe, expect, it } from "vitest";
import { check } from "./check.js";

/** What someone who mended a draft by the report alone ran into. */

const head = (more = "", civil = "civil") => `---
language: sv
dates:
  from: 2028-07-01
  to: 2032-06-30
${more}parties:
  - name: Region Sörviden
    sector: public
    aliases: [Regionen]
  - name: Föreningsalliansen Sörviden
    sector: ${civil}
    aliases: [Alliansen]
bodies:
  - name: Samverkansrådet
    seats:
      - { party: Region Sörviden, count: 4 }
      - { party: Föreningsalliansen Sörviden, count: 4 }
---

# Överenskommelse i Sörvidens län
`;

async function told(page: string, ...rules: string[]): Promise<string[]> {
  const { messages } = await check(page);
  return messages.filter(({ rule }) => rules.includes(rule)).map(({ rule, line }) => `${rule} ${line}`);
}

const principle = (...lines: string[]) => `\n## Principer\n\n### 1. Dialog\n\nVi talar med varandra.\n\n${lines.join("\n")}\n`;

describe("a report that can be followed", () => {
  it("counts the seats of a body by what is said of that body", async () => {
    const seats = (body: string, count: string) =>
      `${head()}\n## Organisation\n\n${body} har ${count} ledamöter från Region Sörviden och ${count} från Föreningsalliansen Sörviden.\n`;
    expect(await told(seats("Kvalitetsgruppen", "två"), "seats-contradict")).toEqual([]);
    expect(await told(seats("Samverkansrådet", "fyra"), "seats-contradict")).toEqual([]);
    expect(await told(seats("Samverkansrådet", "två"), "seats-contradict")).not.toEqual([]);
  });

  it("knows the board of a party, two parties that act together, and none that is no party", async () => {
    const duty = (who: string) => head() + principle("#### Ansvar", "", `- ${who} ansvarar för lokalen.`);
    expect(await told(duty("Regionstyrelsen"), "unknown-actor")).toEqual([]);
    expect(await told(duty("Region Sörviden och Föreningsalliansen Sörviden"), "unknown-actor")).toEqual([]);
    expect(await told(duty("Region Annanland"), "unknown-actor")).toHaveLength(1);
  });

  it("asks who, where a duty begins with its verb", async () => {
    const duty = (text: string) => head() + principle("#### Ansvar", "", `- ${text}`);
    expect(await told(duty("Ansvarar för utbildningen."), "responsibility-without-actor")).toHaveLength(1);
    expect(await told(duty("Alliansen ansvarar för utbildningen."), "responsibility-without-actor")).toEqual([]);
  });

  it("takes a party's other name for an answer", async () => {
    const action = (who: string) => head() + principle("#### Åtgärder", "", `- ${who} ska ordna en kurs varje år.`);
    expect(await told(action("Alliansen"), "action-without-responsibility")).toEqual([]);
  });

  it("does not take a thing spoken of for a deed", async () => {
    const page = (text: string) => `${head()}\n## Genomförande\n\n${text}\n`;
    expect(await told(page("Åtgärderna beskrivs närmare i handlingsplanen."), "infinitive-without-actor")).toEqual([]);
    expect(await told(page("- Utvärdera arbetet varje höst."), "infinitive-without-actor")).toHaveLength(1);
  });

  it("says once what to do with an old name", async () => {
    const page = `${head()}\n## Syfte\n\nParterna följer de råd som SKL ger.\n`;
    expect(await told(page, "outdated-name", "unexplained-abbreviation")).toEqual(["outdated-name 24"]);
  });

  it("asks for no parties while those that are there cannot be read", async () => {
    const page = `${head("", "civl")}\n## Organisation\n\nRådet har en jämn fördelning.\n`;
    const rules = ["missing-parties", "unknown-seat-party", "balance-not-computable", "value-type"];
    expect(await told(page, ...rules)).toEqual(["value-type 11"]);
  });

  it("finds a target that a sentence sets, and tells once that it is over", async () => {
    const page = `${head()}\n## Genomförande\n\nMålbild 2025: alla kommuner har en mötesplats.\n`;
    expect(await told(page, "target-passed", "target-outside-validity")).toEqual(["target-passed 24"]);
  });

  it("does not weigh a date that is none, nor a review against an end before the beginning", async () => {
    expect(await told(`${head("  review: 2033-13\n")}\n## Syfte\n\nVi möts.\n`, "date-form", "review-after-end")).toEqual([
      "date-form 6",
    ]);
    const reversed = head("  review: 2030\n").replace("2032-06-30", "2026-06-30");
    const page = `${reversed}\n## Syfte\n\nVi möts.\n`;
    expect(await told(page, "validity-reversed", "review-after-end")).toEqual(["validity-reversed 5"]);
  });

  it("points at the key, and says how one under another is written", async () => {
    const { messages } = await check(`${head("contact.email: a@b.example\ncounty:\n")}\n## Syfte\n\nVi möts.\n`);
    const [unknown] = messages.filter(({ rule }) => rule === "unknown-key");
    expect(unknown).toMatchObject({ line: 6, column: 1, endColumn: 14 });
    expect(unknown?.message.sv).toContain("”contact:” på en rad");
    const [empty] = messages.filter(({ rule }) => rule === "empty-field");
    expect(empty).toMatchObject({ line: 7, column: 1 });
  });
});
