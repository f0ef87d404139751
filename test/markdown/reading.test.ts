import { describe, expect, it } from "vitest";
import { listClauses } from "../../src/agreement/walk.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";

async function clausesOf(text: string) {
  return listClauses((await readAgreement(text, "a.md")).agreement);
}

async function format(text: string): Promise<string> {
  const { agreement, frontMatter } = await readAgreement(`---\nlanguage: sv\n---\n${text}`, "a.md");
  return writeMarkdown(agreement, frontMatter === undefined ? {} : { frontMatter }).replace("---\nlanguage: sv\n---\n\n", "");
}

const PRINCIPLE = "## Principer\n\n### Dialog\n\n";

describe("loose Markdown", () => {
  it("takes lines with a colon, bold lines and headings of other levels for the same groups", async () => {
    for (const group of ["Åtgärder:", "**Åtgärder**", "##### Åtgärder", "#### Åtgärder:"]) {
      const [clause] = await clausesOf(`${PRINCIPLE}${group}\n\n* Mötas varje år.\n`);
      expect(clause, group).toMatchObject({ kind: "action", lead: "Åtgärder", text: "Mötas varje år." });
    }
  });

  it("joins broken lines and keeps a break that was meant", async () => {
    const texts = (await clausesOf("Vi möts\nofta.\n\nNamn:  \nOrt:\\\nDatum:\n")).map(({ text }) => text);
    expect(texts).toEqual(["Vi möts ofta.", "Namn:<br> Ort:<br> Datum:"]);
  });

  it("keeps numbers and letters of items as labels", async () => {
    const clauses = await clausesOf("1. ett\n2) två\n\n- a) alfa\n- 2.1 Beta\n- tre");
    expect(clauses.map(({ label, text }) => [label, text])).toEqual([
      ["1", "ett"],
      ["2", "två"],
      ["a", "alfa"],
      ["2.1", "Beta"],
      [null, "tre"],
    ]);
  });

  it("keeps what stands inside an item, at its depth", async () => {
    const clauses = await clausesOf("- ett\n\n  mer\n\n  > citat\n  - inre\n- två");
    expect(clauses.map(({ form, kind, depth, text }) => [form, kind, depth, text])).toEqual([
      ["item", "paragraph", 0, "ett"],
      ["paragraph", "paragraph", 1, "mer"],
      ["paragraph", "block", 1, "> citat"],
      ["item", "paragraph", 1, "inre"],
      ["item", "paragraph", 0, "två"],
    ]);
  });

  it("tells where each clause stood", async () => {
    const [, second] = await clausesOf("---\nedition: 2027\n---\n\nEtt.\n\nTvå\nrader.\n");
    expect(second?.position).toEqual({ line: 7, column: 1, endLine: 8, endColumn: 7 });
  });
});

describe("the canonical form", () => {
  it("tidies headings, bullets, numbers and breaks", async () => {
    expect(
      await format("Titel\n=====\n\nPrinciper\n---\n\n#### 1) Dialog ####\n\nVi\ntalar.\n\n**Ansvar:**\n\n+ Rådet ansvarar.\n"),
    ).toBe("# Titel\n\n## Principer\n\n### 1. Dialog\n\nVi talar.\n\n#### Ansvar\n\n- Rådet ansvarar.\n");
  });

  it("guards a clause that begins like something else, and reads it back without the guard", async () => {
    for (const text of ["1\\. juli börjar året.", "\\- streck", "\\# nummer", "\\> större", "\\[a]: b", "\\<div>", "\\---"]) {
      expect(await format(`${text}\n`), text).toBe(`${text}\n`);
      expect((await clausesOf(text))[0]?.text, text).toBe(text.replace("\\", ""));
    }
  });

  it("says what would else be misread", async () => {
    const { agreement } = await readAgreement("## Bakgrund\n\nText.\n", "a.md");
    const section = agreement.sections[0];
    const clause = section?.clauses[0];
    if (!section || !clause) throw new Error("The section was not read.");
    section.role = "vision";
    clause.text = "Åtgärder:";
    clause.actors = ["Rådet; arbetsutskottet"];
    expect(writeMarkdown(agreement)).toContain(
      '## Bakgrund {#background role=vision}\n\nÅtgärder: {actors="Rådet\\; arbetsutskottet"}\n',
    );
  });

  it("keeps tables, quotes, footnotes, HTML and code as they are", async () => {
    const text =
      "| a | b |\n| - | - |\n| 1 | 2 |\n\n> citat\n> mer\n\n[^1]: not\n\n<div>\nx\n</div>\n\n```yaml\na: 1\n\nb: 2\n```\n\n---\n";
    expect(await format(text)).toBe(text);
  });
});

describe("a retelling", () => {
  const RETOLD =
    "---\nlanguage: sv\nwording: referat\n---\n\n# Titel\n\n> Detta är ett referat, inte den antagna texten.\n\nText.\n";

  it("shows a notice that is no clause and is never doubled", async () => {
    const { agreement } = await readAgreement(RETOLD, "a.md");
    expect(listClauses(agreement).map(({ text }) => text)).toEqual(["Text."]);
    expect(writeMarkdown(agreement)).toBe(RETOLD);
    agreement.meta.language = "en";
    const english = await readAgreement(writeMarkdown(agreement), "a.md");
    expect(listClauses(english.agreement)).toHaveLength(1);
  });

  it("keeps the same words as a quote where the text is the adopted one", async () => {
    const { agreement } = await readAgreement(RETOLD.replace("referat\n---", "verbatim\n---"), "a.md");
    expect(listClauses(agreement).map(({ kind }) => kind)).toEqual(["block", "paragraph"]);
  });
});

describe("attributes", () => {
  it("win over what the words say", async () => {
    const [clause] = await clausesOf('Vi ska mötas. {#mote kind=commitment strength=aim actors="Region Exempel; Rådet" label=7}');
    expect(clause).toMatchObject({
      id: "mote",
      kind: "commitment",
      strength: "aim",
      actors: ["Region Exempel", "Rådet"],
      label: "7",
      text: "Vi ska mötas.",
    });
  });

  it("with an unknown key or value stay in the text, and the message helps", async () => {
    const { agreement, messages } = await readAgreement("Ett. {strenght=aim}\n\nTvå. {strength=shuold}\n", "a.md");
    expect(listClauses(agreement).map(({ text }) => text)).toEqual(["Ett. {strenght=aim}", "Två. {strength=shuold}"]);
    expect(messages.map(({ rule, line, message }) => [rule, line, /”(strength|should)”\?$/.test(message.sv)])).toEqual([
      ["attribute-key", 1, true],
      ["attribute-value", 3, true],
    ]);
  });

  it("that give an id twice keep the first and tell about the other", async () => {
    const { agreement, messages } = await readAgreement("Ett. {#a}\n\nTvå. {#a}\n\nTre. {#å%}\n", "a.md");
    expect(listClauses(agreement).map(({ id }) => id)).toEqual(["a", "preamble.paragraph.2", "preamble.paragraph.3"]);
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([
      ["id-taken", 3],
      ["id-form", 5],
    ]);
  });
});

describe("a mark on the heading of a group", () => {
  it("is told when it cannot be kept", async () => {
    const text = "# A\n\n## Principer\n\n### 1. Dialog\n\n#### Åtgärder {#egen}\n\n- Mötas.\n";
    const { messages } = await readAgreement(text, "a.md");
    expect(messages.filter(({ rule }) => rule === "lead-attributes").map(({ line, severity }) => [line, severity])).toEqual([
      [7, "warning"],
    ]);
  });
});
