import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listClauses } from "../../src/agreement/walk.js";
import { readAgreement } from "../../src/readers/read.js";
import { samsyn } from "../cli/world.js";
import { likeness } from "../readers/pdf/likeness.js";
import { hasPdfTools, lookInto } from "./pdf-tools.js";
import { EVERY_KIND, PRINTABLE } from "./sources.js";

/** What must come back when samsyn reads its own print. */
const COMES_BACK = 0.99;

async function pdfOf(content: string | Uint8Array, file = "avtal.md", options = ""): Promise<Uint8Array> {
  const line = ["export", file, "-o", "ut.pdf", "--lang", "sv", ...options.split(" ").filter((word) => word !== "")];
  const { code, err, bytes } = await samsyn(line, { files: { [file]: content } });
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  return bytes["ut.pdf"] ?? new Uint8Array();
}

/** Words alone: a PDF breaks lines where it likes, and words with hyphens that can't be told from the word's own. */
const letters = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");

describe.skipIf(!hasPdfTools())("PDF as other programs see it", () => {
  it.each(PRINTABLE)("$name: tagged, with title and language, fonts inside, all clauses in order", async ({ name, content }) => {
    const file = name.split("/").at(-1) ?? "";
    const { info, text, fonts, check, inside } = await lookInto(await pdfOf(content, file, "--toc"));
    const { agreement } = await readAgreement(content, file);
    expect(info).toMatch(/^Tagged:\s+yes$/mu);
    expect(info).toMatch(/^Title:\s+\S/mu);
    expect(inside).toContain(`/Lang (${agreement.meta.language})`);
    expect(inside).toContain("/DisplayDocTitle true");
    expect(inside).toContain("/Outlines");
    expect(inside).toContain("pdfuaid");
    expect(check).toContain("No syntax or stream encoding errors");
    const embedded = fonts
      .split("\n")
      .slice(2)
      .filter((line) => line !== "")
      .map((line) => /\s(yes|no) (yes|no) (yes|no)\s/u.exec(line)?.[1]);
    expect(new Set(embedded)).toEqual(new Set(["yes"]));
    const printed = letters(text.replace(/\f[^\n]*\n/gu, "\n").replace(/^Sida \d+ av \d+$/gmu, ""));
    let at = 0;
    for (const clause of listClauses(agreement).filter(({ kind, text: own }) => kind !== "block" && !/[[\\*<]/u.test(own))) {
      const found = printed.indexOf(letters(clause.text).slice(0, 40), at);
      expect(found, clause.text).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  it("has headings, lists, table heads, notes and a picture's words as tags, in the order of reading", async () => {
    const { tags } = await lookInto(await pdfOf(EVERY_KIND, "avtal.md", "--signatures parties"));
    const seen = tags
      .split("\n")
      .flatMap((line) => /^\s*(H\d|L|LI|Lbl|LBody|Table|TH|TD|Note|FENote|BlockQuote|Code|TOC)\b/u.exec(line)?.[1] ?? []);
    expect(seen[0]).toBe("H1");
    for (const tag of ["H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "Table", "TH", "TD", "BlockQuote"])
      expect(seen).toContain(tag);
    const headings = seen.filter((tag) => tag.startsWith("H")).map((tag) => Number(tag.slice(1)));
    headings.forEach((level, i) => expect(level).toBeLessThanOrEqual((headings[i - 1] ?? 0) + 1));
    expect(tags.indexOf("Syfte")).toBeLessThan(tags.indexOf("Åtgärder"));
    expect(tags).toContain("Karta över Granhult");
    expect(tags).not.toMatch(/^\s*"?Sida \d/mu);
  });

  it("is PDF/A-2a for the archive", async () => {
    const { inside, check, info } = await lookInto(
      await pdfOf(EVERY_KIND, "avtal.md", "--profile archive --draft-mark --numbering --toc"),
    );
    expect(inside).toMatch(/<pdfaid:part>2<\/pdfaid:part>/u);
    expect(inside).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/u);
    expect(info).toMatch(/^Tagged:\s+yes$/mu);
    expect(check).toContain("No syntax or stream encoding errors");
  });

  it("numbers the pages and heads all but the first", async () => {
    const { text, info } = await lookInto(await pdfOf(EVERY_KIND, "avtal.md", "--draft-mark"));
    const pages = Number(/^Pages:\s+(\d+)$/mu.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page++) expect(text).toContain(`Sida ${page} av ${pages}`);
    expect(text.match(/REMISS/gu)).toHaveLength(pages);
    expect(text).toContain("9 mars 2027");
  });

  it("shows text that looks like markup or a formula as it is", async () => {
    const { text } = await lookInto(await pdfOf(EVERY_KIND));
    const flat = text.replace(/\s+/gu, " ");
    for (const part of ["#set page(width: 1cm)", "$x^2$", "@nyckel", "<script>alert(1)</script>", "&amp;", "=SUMMA(A1:A9)"])
      expect(flat).toContain(part);
  });

  it("never takes what people write for Typst", async () => {
    const sign = fc.constantFrom(
      "#",
      "$",
      "[",
      "]",
      "{",
      "}",
      "@",
      "~",
      "/*",
      "//",
      "```",
      '"',
      "'",
      "=",
      "#import",
      '#read("/etc/passwd")',
      "#panic()",
      " ",
      "å",
      "ord",
      "<a>",
      "-",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { minLength: 1, maxLength: 12 }), async (signs) => {
        const { code, err } = await samsyn(["export", "a.yaml", "-o", "ut.pdf"], {
          files: {
            "a.yaml": JSON.stringify({
              samsyn: "agreement/1",
              title: `Titel ${signs.join("")}`,
              sections: [{ heading: signs.join(""), clauses: [signs.join("") || "x"] }],
            }),
          },
        });
        expect({ code, err }).toEqual({ code: 0, err: "samsyn: Wrote ut.pdf\n" });
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("PDF as samsyn reads it back", () => {
  it.each(PRINTABLE.filter(({ name }) => !name.startsWith("every-kind")))("$name comes back whole", async ({ name, content }) => {
    const file = name.split("/").at(-1) ?? "";
    // A PDF says in which letters a word is set, not that it matters more, so bold words come back as plain ones.
    const { agreement } = await readAgreement(new TextDecoder().decode(content).replaceAll("**", ""), file);
    for (const options of ["", "--toc"]) {
      const { f1, missing, extra } = likeness(
        agreement,
        (await readAgreement(await pdfOf(content, file, options), "ut.pdf")).agreement,
      );
      expect(f1 < COMES_BACK ? { missing, extra } : {}).toEqual({});
    }
  });
});

describe("what PDF cannot hold", () => {
  it("names a sign that no font has, and where it stands", async () => {
    const line = ["export", "a.md", "-o", "ut.pdf", "--lang", "sv"];
    const { code, err } = await samsyn(line, { files: { "a.md": "# Avtal\n\n## Syfte\n\nFöre märket \u{F0ABC} efter.\n" } });
    expect(code).toBe(2);
    expect(err).toContain("U+F0ABC");
    expect(err).toContain("efter ”… Före märket”");
  });

  it("refuses a table that no page is wide enough for", async () => {
    const row = `|${" a |".repeat(21)}`;
    const files = { "a.md": `# Avtal\n\n## Bred\n\n${row}\n|${"---|".repeat(21)}\n${row}\n` };
    const { code, err } = await samsyn(["export", "a.md", "-o", "ut.pdf", "--lang", "sv"], { files });
    expect(code).toBe(2);
    expect(err).toContain("En tabell har 21 kolumner");
  });

  it("takes a table of many columns, empty sections and a long word", async () => {
    const row = `|${" a |".repeat(18)}`;
    const content = `# Avtal\n\n## Tomt\n\n## Bred\n\n${row}\n|${"---|".repeat(18)}\n${row}\n\n## Ord\n\n${"x".repeat(3000)}\n`;
    expect((await pdfOf(content)).length).toBeGreaterThan(1000);
  });
});
