import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { NO_SETTINGS } from "../../src/validate/settings.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { check } from "./check.js";
import { keyed, lonely, shouting } from "./made-up-rules.js";

const rules = [shouting, lonely, keyed];

/** What is told, as "rule: words or text". */
async function told(body: string, given: readonly (typeof rules)[number][] = [shouting]): Promise<string[]> {
  const { messages } = await check(`# Överenskommelse\n\n${body}`, { rules: given });
  return messages.map(({ rule, message }) => `${rule}: ${message.en}`);
}

const ALLOW = "<!-- samsyn-allow outdated-name: så heter nämnden i beslutet -->";

describe("an exception beside a clause", () => {
  it.each([
    ["before a paragraph", `## Mål\n\n${ALLOW}\n\nVi är ABC.`],
    ["after a paragraph", `## Mål\n\nVi är ABC.\n\n${ALLOW}`],
    ["at the end of a paragraph", `## Mål\n\nVi är ABC. ${ALLOW}`],
    ["right under a line of a list", `## Mål\n\n- Vi är ABC.\n${ALLOW}\n- Vi är lugna.`],
    ["at the end of a list item", `## Mål\n\n- Vi är ABC. ${ALLOW}\n- Vi är lugna.`],
    ["inside a list item", `## Mål\n\n- Vi är ABC.\n  ${ALLOW}\n- Vi är lugna.`],
    ["before a heading", `## Syfte\n\nText.\n\n${ALLOW}\n\n## ABC\n\nText.`],
    ["at the end of a heading", `## Syfte\n\nText.\n\n## ABC ${ALLOW}\n\nText.`],
    ["by its code, among others", `## Mål\n\n<!-- samsyn-allow P009, R004: så heter det -->\n\nVi är ABC.`],
  ])("holds %s", async (_, body) => {
    expect(await told(body)).toEqual([]);
  });

  it("is about one place: what comes after, not what comes before too", async () => {
    expect(await told(`## Mål\n\nVi är ABC.\n\n${ALLOW}\n\nVi är DEF.`)).toEqual(["outdated-name: ABC is in capitals."]);
    expect(await told(`## Mål\n\n- Vi är ABC. ${ALLOW}\n- Vi är DEF.`)).toEqual(["outdated-name: DEF is in capitals."]);
  });

  it("holds for the whole agreement and the front matter where it stands above everything", async () => {
    const matter = "---\nparties:\n  - name: Rådet\n    sector: civil\n---\n\n";
    const top = "<!-- samsyn-allow missing-validity, unused-party: skäl -->";
    const found = async (body: string) => (await check(`${matter}# A\n\n${body}`, { rules })).messages.map(({ rule }) => rule);
    expect(await found(`${top}\n\n## Mål\n\nText.`)).toEqual([]);
    expect(await found(`## Mål\n\n${top}\n\nText.`)).toContain("missing-validity");
  });

  it("must say why", async () => {
    const found = await told("## Mål\n\n<!-- samsyn-allow outdated-name -->\n\nVi är ABC.");
    expect(found.toSorted()).toEqual([
      expect.stringMatching(/^exception-without-reason/),
      expect.stringMatching(/^outdated-name/),
    ]);
  });

  it("is told of when nothing needs it, but not when its rule has not run", async () => {
    expect(await told(`## Mål\n\n${ALLOW}\n\nVi är lugna.`)).toEqual([expect.stringMatching(/^unused-exception/)]);
    expect(await told(`## Mål\n\n${ALLOW}\n\nVi är lugna.`, [lonely])).toEqual(["missing-validity: Text."]);
    const draft = await check(`# A\n\n## Mål\n\n${ALLOW}\n\nVi är lugna.`, { rules, stage: "draft" });
    expect(draft.messages).toEqual([]);
  });

  it("is told of when there is no such rule, with what was meant", async () => {
    const { messages } = await check("# A\n\n## Mål\n\n<!-- samsyn-allow outdatedname: skäl -->\n\nText.", { rules });
    const found = messages.find(({ rule }) => rule === "unknown-exception");
    expect(found).toMatchObject({ line: 5, advice: { en: "Did you mean outdated-name?" } });
  });

  it("changes nothing else: other notes are no text either, and lists, leads and ids are as without it", async () => {
    const text = "## Åtgärder\n\nKommunen åtar sig att:\n\n- ordna ett möte\n- skriva protokoll\n";
    const noted = text
      .replace("\n- skriva", `\n${ALLOW}\n<!-- fråga styrgruppen -->\n- skriva`)
      .replace("att:\n", `att:\n\n${ALLOW}\n`);
    const [plain, same] = await Promise.all([text, noted].map(async (each) => (await readAgreement(each, "a.md")).agreement));
    const clauses = (agreement: typeof plain) =>
      agreement?.sections.flatMap(function all(section): unknown[] {
        const own = section.clauses.filter(({ kind }) => kind !== "block");
        return [
          ...own.map(({ id, text, actors, strength, lead }) => ({ id, text, actors, strength, lead })),
          ...section.sections.flatMap(all),
        ];
      });
    expect(clauses(same)).toEqual(clauses(plain));
  });

  it("means the same after samsyn format", async () => {
    const body = `## Mål\n\n- Vi är ABC. ${ALLOW}\n- Vi är DEF. ${ALLOW}\n- Vi är GHI.\n\nVi är JKL. ${ALLOW}\n`;
    const { agreement } = await readAgreement(`# Överenskommelse\n\n${body}`, "a.md");
    const formatted = writeMarkdown(agreement);
    const { messages } = await check(formatted, { rules: [shouting] });
    expect(messages.map(({ message }) => message.en)).toEqual(["GHI is in capitals."]);
    expect(writeMarkdown((await readAgreement(formatted, "a.md")).agreement)).toBe(formatted);
  });
});

describe("an exception in the project file", () => {
  const exception = { rule: "R004", reason: "skäl", line: 3 };
  const excepted = async (more: object, file = "avtal/utkast.md") => {
    const settings = { ...NO_SETTINGS, exceptions: [{ ...exception, ...more }] };
    const result = await check("# A\n\n## Mål\n\nVi är ABC.\n\nVi är DEF.", { rules: [shouting], settings, file });
    return result.messages.length;
  };

  it("holds for all clauses and files, or for those that it names", async () => {
    expect(await excepted({})).toBe(0);
    expect(await excepted({ clause: "goals.paragraph.1" })).toBe(1);
    expect(await excepted({ file: "utkast.md" })).toBe(0);
    expect(await excepted({ file: "annat.md" })).toBe(2);
    expect(await excepted({ file: "kast.md" })).toBe(2);
  });
});

describe("a text made to take time", () => {
  it("is checked in time that its length asks for", async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `<!-- samsyn-allow outdated-name-${i}, T014: a -->`).join("\n\n");
    const { agreement, messages } = await readAgreement(`# A\n\n## Mål\n\n${many}\n\nVi är ABC.\n`, "a.md");
    const start = performance.now();
    const { validateAgreement } = await import("../../src/validate/validate.js");
    const options = { stage: "consultation", asOf: "2027-03-09", settings: NO_SETTINGS, rules: [shouting] } as const;
    expect(validateAgreement({ agreement, messages }, options).messages.length).toBeGreaterThan(20_000);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
