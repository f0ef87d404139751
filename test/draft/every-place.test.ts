import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/cli/templates/built-in.js";
import { levelsOf } from "../../src/draft/levels.js";
import { readAgreement } from "../../src/readers/read.js";
import { NO_SETTINGS } from "../../src/validate/settings.js";
import { loadRules, validateAgreement } from "../../src/validate/validate.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { writeYaml } from "../../src/writers/yaml.js";
import { Random } from "../generator/random.js";
import { drafted, TODAY_TEXT } from "./drafted.js";

const rules = await loadRules(true, NO_SETTINGS);
const { counties, municipalities } = await builtIn.places();
const agreements = (await builtIn.heads()).filter(({ shape }) => shape !== "document");

/** Municipalities whose names or ways to say "in" are out of the common. */
const ODD = ["0125", "0980", "1490", "2080", "2326", "1480", "1419", "1407", "0186", "0880"];
const shuffled = new Random(1880).sample(municipalities, municipalities.length);
/** Those, one of every county, and others by lot: 60 in all. */
const sample = [
  ...new Set([
    ...municipalities.filter(({ code }) => ODD.includes(code)),
    ...counties.flatMap(({ code }) => shuffled.find(({ county }) => county === code) ?? []),
    ...shuffled,
  ]),
].slice(0, 60);

/** What is wrong with a draft, in words; nothing when all is well. */
async function faults(text: string): Promise<string[]> {
  const read = await readAgreement(text, "draft.md");
  const source = { text, form: "front-matter" as const };
  const { messages, faults: broken } = validateAgreement(read, {
    stage: "consultation",
    asOf: TODAY_TEXT,
    settings: NO_SETTINGS,
    rules,
    file: "draft.md",
    source,
  });
  const yaml = await readAgreement(writeYaml(read.agreement), "draft.yaml");
  return [
    ...read.messages.map(({ rule, message }) => `${rule}: ${message.en}`),
    ...messages
      .filter(({ severity, rule }) => severity !== "info" || rule === "misspelling")
      .map(({ rule, line, message }) => `${rule}: ${message.en} (line ${line})`),
    ...broken.map(({ rule }) => `${rule} broke down`),
    ...(writeMarkdown(read.agreement, { frontMatter: read.frontMatter ?? "" }) === text ? [] : ["is not canonical"]),
    ...(writeMarkdown(yaml.agreement) === text ? [] : ["changes on its way through YAML"]),
  ];
}

/** Every template on every level that it serves, with the places there. */
const uses = agreements.flatMap((head) =>
  levelsOf(head).map((level) => ({ name: head.name, level, places: level === "local" ? sample : counties })),
);

describe("a draft with everything answered", () => {
  it("can be had from every template for a county and for a municipality", () => {
    const levels = new Map(agreements.map((head) => [head.name, levelsOf(head).toSorted()]));
    const both = ["local", "regional"];
    expect(Object.fromEntries(levels)).toEqual({
      actions: both,
      commitments: both,
      compact: both,
      partnership: both,
      principles: both,
    });
    expect([counties.length, sample.length, new Set(sample.map(({ county }) => county)).size]).toEqual([21, 60, 21]);
  });

  it.each(uses)(
    "from $name is ready for consultation everywhere ($level)",
    { timeout: 600_000 },
    async ({ name, level, places }) => {
      const unready: Record<string, string[]> = {};
      for (const [seed, { name: place }] of places.entries()) {
        const found = await faults(await drafted(name, { place, level }, new Random(seed)));
        if (found.length > 0) unready[`${place}, seed ${seed}`] = found;
      }
      expect(unready).toEqual({});
    },
  );

  it("would be found out if it were not", async () => {
    const good = await drafted("actions", { place: "Halland", level: "regional" }, new Random(1));
    const bad = good.replace("## Bakgrund\n", "##  Bakgrund\n\nHär finns ett stafvfel och [något att fylla i].\n");
    expect((await faults(bad)).map((fault) => fault.split(":")[0])).toEqual(
      expect.arrayContaining(["placeholder", "misspelling", "is not canonical"]),
    );
  });
});
