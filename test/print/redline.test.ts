import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { stopWordsOf } from "../../src/language/tokens.js";
import { readStrictXml } from "../../src/readers/archive/strict-xml.js";
import { elements, textOf } from "../../src/readers/archive/tree.js";
import type { XmlElement } from "../../src/readers/archive/xml.js";
import { readAgreement } from "../../src/readers/read.js";
import { essence } from "../readers/office/likeness.js";
import { hasOffice, Office } from "../readers/office/soffice.js";
import { allPairs, alone, part, SETTLINGS } from "./revisions.js";
import { paragraphsOf, type Settling } from "./settled.js";

const PAIRS = await allPairs();

const SMALL_WORDS = new Set([...stopWordsOf("sv"), ...stopWordsOf("en")]);

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

/** Words of meaning: two texts may well both hold an "och" or a "mellan", which no reader takes for what was kept. */
function words(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]{5,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
}

/** Text struck, with the text put in right behind it, everywhere in a file. */
function replacements(redline: Uint8Array): [gone: string, came: string][] {
  const { root } = readStrictXml(strFromU8(unzipSync(redline)["word/document.xml"] ?? new Uint8Array()));
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
