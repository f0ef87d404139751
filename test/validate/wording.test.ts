import { describe, expect, it } from "vitest";
import type { Finding, Rule } from "../../src/validate/rule.js";
import { LATE_RULES, RULES } from "../../src/validate/rules/registry.js";
import { check } from "./plants/plant.js";

const late = await Promise.all(LATE_RULES.map(async (rule): Promise<Rule> => ({ ...rule, check: await rule.load() })));
const rules = [...RULES, ...late];

/** Findings of some rules in a body of Markdown, as "rule: the words meant". */
async function found(body: string, only: string[] = [], language = "sv"): Promise<string[]> {
  const groups = new Set(["terms", "dates", "language"]);
  const asked = rules.filter(({ name, group }) => (only.length > 0 ? only.includes(name) : groups.has(group)));
  const findings = await check(`---\nlanguage: ${language}\n---\n\n# Överenskommelse\n\n${body}\n`, asked, "consultation");
  return findings.map(({ rule, finding: { unit, start, end } }) => `${rule.name}: ${unit?.text.slice(start, end) ?? ""}`);
}

const inPlain = (sentence: string) => found(`## Bakgrund\n\n${sentence}`);

describe("what is right is left alone", () => {
  it.each([
    "Alla SKA få svar, och det SKA gå fort. Det ska vara så.",
    "EU och FN har liknande regler, och GDPR gäller för alla.",
    "Ärendet har nummer RS 2026-0417 och dnr KS 2026-2031.",
    "Nätverket för kultur och samhälle, NKS, möts varje vår. NKS är öppet för alla.",
    "Det finns kapitel I, II, III och IV i boken.",
    "Den 27 mars 2027 bjuder vi in till det första mötet.",
    "År 2012 tillhörde sjukhuset det dåvarande landstinget (nuvarande Region Exempel).",
    "Ålands landsting är en god granne.",
    "Mer om detta står i avsnitt 7 i handlingsplanen.",
    "Enligt 3 kap. 12 § förvaltningslagen gäller det också här.",
    "Barnkonventionen säger i artikel 12 och punkt 3 att barn ska höras.",
    "Sex principer bär arbetet, och princip är ett stort ord.",
    "Det är det som är viktigt, och vi får får på gården.",
    "Vi möts, pratar – och lyssnar. Medlems- och samhällsnytta går före vinst.",
    "Satsningen pågår 2027–2029, se även 2026-06 i kalendern.",
    "Han sa: ”Vi kan.” Hon svarade: ”Vi vill.”",
    "Ring 040-123 45 67 eller läs på https://exempel.se/a-b--c?d=1-2.",
    "En kommunen närstående stiftelse äger huset. En aningen mindre sal finns bredvid.",
    "Parterna är överens om en plan, ett möte och en uppföljning.",
    'Vi använder `kod - kod` och "inga" raka tecken i [länkar](/a-b).'.replaceAll('"', "”"),
    "Föreningen Björnlokan och Rut-Britt Öhrnström bjuder in till Kvarnåkershamn.",
  ])("%s", async (sentence) => {
    expect(await inPlain(sentence)).toEqual([]);
  });

  it("takes words of the project file, of the names and of an abbreviation's first part as right", async () => {
    expect(await found("## Bakgrund\n\nVi skriver IOP-avtal och SKR:s råd gäller.", ["misspelling"])).toEqual([]);
  });
});

describe("the same names, told of then and now", () => {
  const severities = async (sentence: string) => {
    const outdated = rules.filter(({ name }) => name === "outdated-name");
    return (await check(`# A\n\n## Bakgrund\n\n${sentence}\n`, outdated, "consultation")).map(({ severity }) => severity);
  };

  it.each([
    ["SKL ger råd.", ["warning"]],
    ["År 2008 slöts avtalet med Sveriges Kommuner och Landsting (SKL).", ["info"]],
    ["Landstinget antog planen.", ["info"]],
    ["SKL, numera SKR, ger råd.", []],
    ["SKL heter i dag Sveriges Kommuner och Regioner.", []],
    ["Landstingsfullmäktige beslutar om planen varje år.", ["warning"]],
  ])("%s", async (sentence, expected) => {
    expect(await severities(sentence)).toEqual(expected);
  });
});

describe("references", () => {
  const principles = "## Principer\n\n### 1. Dialog\n\nText.\n\n### 2. Kvalitet\n\n";

  it.each([
    ["Se princip 2.", []],
    ["Se princip 3.", ["princip 3"]],
    ["Se principerna 1, 2 och 4.", ["4"]],
    ["Se bilaga 2.", []],
    ["Princip 7 i den nationella överenskommelsen säger mer.", []],
    ["Princip 7 i denna överenskommelse säger mer.", ["Princip 7"]],
  ])("%s", async (sentence, expected) => {
    expect(await found(principles + sentence, ["broken-reference"])).toEqual(
      expected.map((words) => `broken-reference: ${words}`),
    );
  });

  it("looks for an appendix by its number where there are some", async () => {
    const body = "## Syfte\n\nSe bilaga 1 och bilaga 2.\n\n## Bilaga 1. Ordlista\n\nDialog: samtal.";
    expect(await found(body, ["broken-reference"])).toEqual(["broken-reference: bilaga 2"]);
  });
});

describe("advice with a safe replacement", () => {
  const fixes = async (sentence: string) => {
    const findings = await check(`# A\n\n## Syfte\n\n${sentence}\n`, rules, "consultation");
    return findings.flatMap(({ finding: { fix } }: { finding: Finding }) =>
      fix !== undefined && "replacement" in fix ? [[sentence.slice(fix.start, fix.end), fix.replacement]] : [],
    );
  };

  it("is about marks only", async () => {
    expect(await fixes('Vi "ses" 2026-2029 - i dag , och skall det t.ex. av av.')).toEqual([
      ["2026-2029", "2026–2029"],
      [" - ", " – "],
      ['"ses"', "”ses”"],
      [" ,", ","],
    ]);
  });
});

describe("an English text", () => {
  it("is held to English words and marks", async () => {
    const body = '## Background\n\nThe council will recieve "views", e.g. from the VCS, and it shall reply. See section 9.';
    expect((await found(body, [], "en")).toSorted()).toEqual([
      "broken-reference: section 9",
      "misspelling: recieve",
      "mixed-verb-forms: shall",
      "shortened-words: e.g.",
      'straight-quotes: "views"',
      "unexplained-abbreviation: VCS",
    ]);
  });
});

describe("a hostile text", () => {
  it.each([
    ["one word without end", "a".repeat(100_000)],
    ["quotes that never close", '"'.repeat(50_000)],
    ["dashes", " - ".repeat(30_000)],
    ["spaces before commas", " ,".repeat(40_000)],
    ["abbreviations", "ABC (".repeat(15_000)],
    ["references", "avsnitt 3 och ".repeat(15_000)],
    ["years", "2026-2029 ".repeat(15_000)],
    ["double words", "av ".repeat(40_000)],
    ["slips", Array.from({ length: 3000 }, (_, i) => `xq${i.toString(36).replace(/\d/g, "z")}xw`).join(" ")],
  ])("takes no longer than its length asks for: %s", async (_, text) => {
    const started = performance.now();
    await found(`## Syfte\n\n${text}`);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("and one of many clauses under many principles too", async () => {
    const principle = (i: number) =>
      `### ${i}. Princip\n\n#### Åtgärder\n\n${Array.from({ length: 20 }, (_, k) => `- Ordna möten om fråga ${i * 20 + k} i länet varje vår.`).join("\n")}\n`;
    const started = performance.now();
    await found(`## Principer\n\n${Array.from({ length: 100 }, (_, i) => principle(i + 1)).join("\n")}`);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
