import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { listClauses } from "../../../src/agreement/walk.js";
import { inflate } from "../../../src/cli/node-inflate.js";
import { readAgreement } from "../../../src/readers/read.js";
import { p, t, wordFile } from "../office/word-file.js";

const HEADING = '<w:pStyle w:val="Rubrik1"/>';
const plain = () => wordFile({ body: p(t("Bakgrund"), HEADING) + p(t("Text.")) });
const repacked = (change: (files: Zippable) => void) => {
  const files: Zippable = unzipSync(plain());
  change(files);
  return zipSync(files);
};
/** What unpacks archives. */
type Unpacking = Pick<NonNullable<Parameters<typeof readAgreement>[2]>, "inflate">;

const UNPACKED: [by: string, options: Unpacking][] = [
  ["by the library", {}],
  ["by Node", { inflate: async (packed, size) => inflate(packed, size) }],
];

const rulesOf = async (bytes: Uint8Array | string, name: string, options: Unpacking = {}) =>
  (await readAgreement(bytes, name, options)).messages.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
const documentXml = (body: string, before = "") =>
  repacked((files) => {
    files["word/document.xml"] = strToU8(
      `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    );
  });

describe.each(UNPACKED)("hostile archives unpacked %s", (_, options) => {
  it("refuses what swells when it is unpacked", async () => {
    const bomb = repacked((files) => {
      files["word/document.xml"] = new Uint8Array(20 * 1024 * 1024).fill(0x20);
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await rulesOf(bomb, "bomb.docx", options)).toEqual(["archive-too-large"]);
    const lying = bomb.slice();
    // The archive claims a small size; what is unpacked never grows beyond the claim.
    const at = lastIndexOf(lying, "word/document.xml") - 46;
    lying.set([0, 1, 0, 0], at + 24);
    const began = performance.now();
    expect(await rulesOf(lying, "bomb.docx", options)).not.toEqual([]);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  it("refuses archives of countless parts", async () => {
    const many = repacked((files) => {
      for (let i = 0; i < 10_001; i++) files[`word/a${i}.xml`] = new Uint8Array(0);
    });
    expect(await rulesOf(many, "many.docx", options)).toEqual(["too-many-parts"]);
  });

  it("leaves parts alone whose names lead out of the archive", async () => {
    const bytes = repacked((files) => {
      files["../../etc/passwd"] = strToU8("x");
      files["/elsewhere/x"] = strToU8("x");
    });
    const { messages, agreement } = await readAgreement(bytes, "vägar.docx", options);
    expect(messages.map(({ rule }) => rule)).toContain("suspicious-names");
    expect(listClauses(agreement)).toHaveLength(1);
  });
});

describe("bad and hostile Word files", () => {
  it("refuses document types, so that no entity swells and nothing is fetched", async () => {
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(await rulesOf(documentXml(p(t("&b;&c;")), dtd), "entiteter.docx")).toEqual(["document-type"]);
  });

  it("reads damaged text up to the damage and says that it is damaged", async () => {
    const { agreement, messages } = await readAgreement(
      documentXml(`${p(t("Helt stycke."))}<w:p><w:r><w:t>Trasigt & avbrutet`),
      "trasig.docx",
    );
    expect(listClauses(agreement)[0]?.text).toBe("Helt stycke.");
    expect(messages.map(({ rule }) => rule)).toContain("damaged-text");
  });

  it("stops at nesting beyond reason", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(5000) + p(t("Djupt.")) + "</w:sdtContent></w:sdt>".repeat(5000);
    expect(await rulesOf(documentXml(deep), "djup.docx")).toEqual(["beyond-reason"]);
  });

  it("survives styles and lists that refer to themselves or to nothing", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body =
      p(t("Ett."), '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="404"/></w:numPr>') +
      p(t("Två."), '<w:pStyle w:val="Saknas"/>');
    const { agreement } = await readAgreement(wordFile({ body, styles }), "ringar.docx");
    expect(listClauses(agreement).map(({ text }) => text)).toEqual(["Ett.", "Två."]);
  });

  it("does not let a field without an end swallow the text after it", async () => {
    const body =
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      ) + p(t("Kvar."));
    expect(listClauses((await readAgreement(wordFile({ body }), "fält.docx")).agreement).map(({ text }) => text)).toEqual([
      "Kvar.",
    ]);
  });

  it("says what to do with truncated, locked and old files, and with other packages", async () => {
    const whole = plain();
    expect(await rulesOf(whole.slice(0, whole.length >> 1), "halv.docx")).toEqual(["broken-archive"]);
    const compound = new Uint8Array(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await rulesOf(compound, "gammal.doc")).toEqual(["old-word"]);
    const locked = compound.slice();
    [..."EncryptedPackage"].forEach((letter, i) => locked.set([letter.charCodeAt(0), 0], 1200 + 2 * i));
    expect(await rulesOf(locked, "låst.docx")).toEqual(["password"]);
    expect(await rulesOf("{\\rtf1\\ansi Text}", "text.rtf")).toEqual(["rich-text"]);
    expect(await rulesOf(zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "blad.xlsx")).toEqual(["other-package"]);
    expect(await rulesOf(zipSync({ "a.txt": strToU8("hej") }), "arkiv.zip")).toEqual(["other-package"]);
    expect(
      await rulesOf(
        repacked((files) => delete files["word/document.xml"]),
        "tom.docx",
      ),
    ).toEqual(["no-document"]);
  });

  it("goes by the content when the name says something else, and tells", async () => {
    const asText = await readAgreement(plain(), "avtal.txt");
    expect([asText.reader, asText.messages[0]?.rule]).toEqual(["docx", "other-format"]);
    const asWord = await readAgreement("Bakgrund\n\nText i en vanlig fil.\n", "avtal.docx");
    expect([asWord.reader, asWord.messages[0]?.rule]).toEqual(["text", "other-format"]);
  });

  it("answers a file of 200 MB with a message", async () => {
    const bytes = new Uint8Array(200 * 1024 * 1024);
    bytes.set(plain());
    expect(await rulesOf(bytes, "stor.docx")).toEqual(["too-large"]);
  });

  it("takes time in proportion to what is in the file", async () => {
    const marks = Array.from({ length: 3000 }, (_, i) => `<w:commentRangeStart w:id="${i}"/>`).join("");
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const body = [
      p(marks + t("x").repeat(3000)),
      p(field.repeat(5000) + t("y")),
      Array.from({ length: 5000 }, () => p(t("z"), "<w:rPr><w:del w:id='1'/></w:rPr>")).join(""),
      p(t("* [a](b) ".repeat(5000))),
    ].join("");
    const began = performance.now();
    const { agreement } = await readAgreement(wordFile({ body }), "lång.docx", { changes: "keep" });
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(listClauses(agreement).length).toBeGreaterThan(2);
  });
});

function lastIndexOf(bytes: Uint8Array, name: string): number {
  return new TextDecoder("latin1").decode(bytes).lastIndexOf(name);
}
