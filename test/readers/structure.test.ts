import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listClauses } from "../../src/agreement/walk.js";
import type { Block } from "../../src/readers/structure/block.js";
import { structure } from "../../src/readers/structure/structure.js";
import { outlineOf } from "./outline.js";

/** Blocks in short: "## Bakgrund", "- item", "? heading without a level", "| raw", anything else a paragraph. */
function blocks(...lines: string[]): Block[] {
  return lines.map((line, i): Block => {
    const position = { line: i + 1, column: 1, endLine: i + 1, endColumn: line.length + 1 };
    const block = { level: 0, depth: 0, label: null, position };
    const heading = /^(#+) ?(.*)$/u.exec(line);
    if (heading) return { ...block, kind: "heading", level: heading[1]?.length ?? 0, text: heading[2] ?? "" };
    if (line.startsWith("? ")) return { ...block, kind: "heading", text: line.slice(2) };
    if (line.startsWith("- ")) return { ...block, kind: "item", text: line.slice(2) };
    if (line.startsWith("| ")) return { ...block, kind: "raw", text: line };
    return { ...block, kind: "paragraph", text: line };
  });
}

const outline = (...lines: string[]) => outlineOf(structure(blocks(...lines), { language: "sv" }).agreement);

const CANONICAL = [
  "# Överenskommelse i Exempellän",
  "Vi har träffats.",
  "## Principerna",
  "Två principer.",
  "### 1. Dialog",
  "Vi talas vid.",
  "#### Åtgärder",
  "- Ordna möten.",
  "#### Ansvar",
  "- Rådet kallar.",
  "### 2. Kvalitet",
  "Bra ska det vara.",
  "## Uppföljning",
  "Varje år.",
];

describe("the structure of loosely written documents", () => {
  const canonical = outline(...CANONICAL);

  it("is that of the canonical form", () => {
    expect(canonical).toEqual([
      "# Överenskommelse i Exempellän",
      "paragraph Vi har träffats.",
      "## principles Principerna",
      "  paragraph Två principer.",
      "  ### [1] Dialog (dialog)",
      "    statement Vi talas vid.",
      "    {Åtgärder} action Ordna möten.",
      "    {Ansvar} responsibility Rådet kallar.",
      "  ### [2] Kvalitet (kvalitet)",
      "    statement Bra ska det vara.",
      "## follow-up Uppföljning",
      "  paragraph Varje år.",
    ]);
  });

  it.each([
    ["principles at the level of sections", (line: string) => line.replace(/^###+ (\d)/u, "## $1").replace(/^####/u, "###")],
    ["principles two levels below", (line: string) => line.replace(/^####/u, "#####").replace(/^### /u, "#### ")],
    ["leads at the level of principles", (line: string) => line.replace(/^####/u, "###")],
    ["sections at the level of the title", (line: string) => line.replace(/^## /u, "# ")],
    ["leads as bold lines", (line: string) => line.replace(/^#### (.*)$/u, "**$1:**")],
    ["leads as plain lines with a colon", (line: string) => line.replace(/^#### (.*)$/u, "$1:")],
    ["leads with a colon in the heading", (line: string) => line.replace(/^#### (.*)$/u, "#### $1:")],
    ["headings without levels", (line: string) => line.replace(/^#+ /u, "? ")],
  ])("is the same with %s", (_name, loosen) => {
    expect(outline(...CANONICAL.map(loosen))).toEqual(canonical);
  });
});

describe("principles without a heading above them", () => {
  it("are gathered in a section without a heading, and that is said", () => {
    const read = structure(
      blocks("# T", "## Syfte", "Text.", "## Dialog", "Text.", "## Kvalitet", "Text.", "## Giltighet", "Text."),
      {
        language: "sv",
      },
    );
    expect(outlineOf(read.agreement).filter((line) => line.includes("#"))).toEqual([
      "# T",
      "## purpose Syfte",
      "## principles",
      "  ### Dialog (dialog)",
      "  ### Kvalitet (kvalitet)",
      "## validity Giltighet",
    ]);
    expect(read.messages.map(({ rule, line }) => [rule, line])).toEqual([["implied-principles", 4]]);
  });

  it("are not seen in a lone heading that happens to use such a word", () => {
    expect(outline("# T", "## Syfte", "Text.", "## Kvalitet", "Text.")).toContain("## other Kvalitet");
  });
});

describe("headings inside a principle", () => {
  it("that name a party's promises are leads with commitments", () => {
    expect(outline("# T", "## Principer", "### Dialog", "#### Kommunen åtar sig att", "- lyssna", "- svara")).toContain(
      "    {Kommunen åtar sig att} commitment lyssna",
    );
  });

  it("that are unknown are leads of statements", () => {
    expect(outline("# T", "## Principer", "### Dialog", "#### Ett exempel", "Så här.")).toContain(
      "    {Ett exempel} statement Så här.",
    );
  });

  it("that divide a known group keep its kind, and the empty heading stays", () => {
    expect(
      outline("# T", "## Principer", "### Dialog", "#### Ansvar", "#### Regionen", "- Kallar.", "#### Föreningarna", "- Kommer."),
    ).toEqual([
      "# T",
      "## principles Principer",
      "  ### Dialog (dialog)",
      "    block #### Ansvar",
      "    {Regionen} responsibility Kallar.",
      "    {Föreningarna} responsibility Kommer.",
    ]);
  });
});

describe("sections", () => {
  it("give their items a kind by their role, sub-sections too", () => {
    expect(
      outline("# T", "## Mål", "Vi vill detta:", "- Ett.", "## Åtaganden", "### Om lokaler", "- Två.", "## Begrepp", "- Tre."),
    ).toEqual([
      "# T",
      "## goals Mål",
      "  paragraph Vi vill detta:",
      "  target Ett.",
      "## commitments Åtaganden",
      "  ## commitments Om lokaler",
      "    commitment Två.",
      "## definitions Begrepp",
      "  definition Tre.",
    ]);
  });

  it("take a line with a name and a colon as a sub-section", () => {
    expect(outline("# T", "## Genomförande", "Text.", "Åtgärder:", "- Ett.", "Ansvar:", "- Två.")).toEqual([
      "# T",
      "## implementation Genomförande",
      "  paragraph Text.",
      "  ## actions Åtgärder",
      "    action Ett.",
      "  ## responsibilities Ansvar",
      "    responsibility Två.",
    ]);
  });

  it("nest by legal numbers when headings have no levels", () => {
    expect(outline("? Compact for X", "? 1 Foreword", "? 1.1 History", "1.1.1 We met.", "? 2 Status")).toEqual([
      "# Compact for X",
      "## background [1] Foreword",
      "  ## background [1.1] History",
      "    paragraph [1.1.1] We met.",
      "## validity [2] Status",
    ]);
  });
});

describe("what a document says in so many words", () => {
  const at = (line: string, attributes: Block["attributes"]): Block =>
    ({ ...blocks(line)[0], ...(attributes && { attributes }) }) as Block;

  it("wins over what its words suggest", () => {
    const { agreement } = structure(
      [
        ...blocks("# T", "## Principerna"),
        at("### Uppföljning", { role: "principle", id: "uppf", concepts: ["kvalitet"] }),
        at("- Mäta.", { kind: "action", strength: "may", actors: ["Rådet"] }),
        at("## Så gör vi", { role: "goals" }),
        at("2. Inget nummer", { label: null }),
      ],
      { language: "sv" },
    );
    expect(agreement.sections[0]?.principles[0]).toMatchObject({ id: "uppf", title: "Uppföljning", concepts: ["kvalitet"] });
    expect(listClauses(agreement)).toMatchObject([
      { kind: "action", strength: "may", actors: ["Rådet"] },
      { kind: "paragraph", label: null, text: "2. Inget nummer" },
    ]);
    expect(agreement.sections[1]?.role).toBe("goals");
  });
});

it("never drops a block, whatever the order", () => {
  const headings = ["# T", "## Principer", "## Mål", "### 1. Dialog", "### Kvalitet", "#### Åtgärder", "##"];
  const unlevelled = [
    "? Ansvar",
    "? Uppföljning",
    "? Bakgrund",
    "? Tillit",
    "? 1.2 Frågor",
    "? Namnförtydligande",
    "? Signering",
  ];
  const lines = [
    "Åtgärder:",
    "**Ansvar**",
    "**Syfte**",
    "Kommunen åtar sig att:",
    "- en punkt",
    "En text.",
    "| tabell",
    "1.1 En text.",
  ];
  const line = fc.constantFrom(...headings, ...unlevelled, ...lines);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (document) => {
      const read = outline(...document);
      const out = read.join(" ");
      for (const word of document.join(" ").match(/\p{L}{4,}/gu) ?? []) expect(out).toContain(word);
      const clauses = document.filter((text) => /^(?:- |En |\| |1\.1)/u.test(text)).length;
      const kept = read.filter((text) => /(?:en punkt|En text\.|tabell)$/u.test(text)).length;
      expect(kept).toBe(clauses);
    }),
    { seed: 7, numRuns: 400 },
  );
});

describe("a word before a number", () => {
  it("is told once, for it is not written again", () => {
    const lines = ["## Principer", "### Princip 1: Dialog", "Vi talas vid.", "### Princip 2: Kvalitet", "Bra ska det vara."];
    const { messages } = structure(blocks("# Titel", ...lines), { language: "sv" });
    expect(messages.filter(({ code }) => code === "R310").map(({ line }) => line)).toEqual([3]);
  });

  it("is nothing to tell where there is only the number", () => {
    const { messages } = structure(blocks(...CANONICAL), { language: "sv" });
    expect(messages.filter(({ code }) => code === "R310")).toEqual([]);
  });
});
