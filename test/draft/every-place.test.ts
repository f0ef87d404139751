import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/cli/templates/built-in.js";
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
const odd = municipalities.filter(({ code }) => ODD.includes(code));
const sample = [
  ...odd,
  ...new Random(1880).sample(
    municipalities.filter(({ code }) => !ODD.includes(code)),
    60 - odd.length,
  ),
];

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

async function check(template: string, known: Readonly<Record<string, unknown>>, seed: number): Promise<void> {
  const text = await drafted(template, known, new Random(seed));
  expect(await faults(text), `${template} ${JSON.stringify(known)} seed ${seed}`).toEqual([]);
}

/** Every template on each level that it is for. */
const uses = agreements.flatMap(({ name, level, questions }) => {
  const levels = questions.some(({ key }) => key === "level") ? (["regional", "local"] as const) : [level];
  return levels.map((each) => ({ name, level: each, asks: levels.length > 1, places: each === "local" ? sample : counties }));
});

describe("a draft with everything answered", () => {
  it.each(uses)(
    "from $name is ready for consultation everywhere ($level)",
    { timeout: 300_000 },
    async ({ name, level, asks, places }) => {
      for (const [seed, { name: place }] of places.entries()) await check(name, { place, ...(asks && { level }) }, seed);
    },
  );

  it("would be found out if it were not", async () => {
    const good = await drafted("regional", { place: "Halland" }, new Random(1));
    const bad = good.replace("## Bakgrund\n", "##  Bakgrund\n\nHär finns ett stafvfel och [något att fylla i].\n");
    expect((await faults(bad)).map((fault) => fault.split(":")[0])).toEqual(
      expect.arrayContaining(["placeholder", "misspelling", "is not canonical"]),
    );
  });
});
