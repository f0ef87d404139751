import { beforeAll, describe, expect, it } from "vitest";
import { listClauses } from "../../../src/agreement/walk.js";
import { readAgreement } from "../../../src/readers/read.js";
import type { ReadResult } from "../../../src/readers/reader.js";
import { RICH } from "../office/rich.js";
import { hasOffice, Office } from "../office/soffice.js";
import { wordFile } from "../office/word-file.js";

describe.skipIf(!hasOffice)("what an OpenDocument text holds beside text", () => {
  let read: ReadResult;
  let texts: string[];
  beforeAll(async () => {
    const office = new Office();
    const [bytes] = office.convert([wordFile(RICH)], "docx", "odt");
    office.close();
    read = await readAgreement(bytes ?? new Uint8Array(), "allt.odt");
    texts = listClauses(read.agreement).map(({ text }) => text);
  }, 60_000);

  it("comes back as it does from the Word file that it was made of", async () => {
    const word = await readAgreement(wordFile(RICH), "allt.docx");
    // The picture in the file has no pixels, so LibreOffice leaves it out.
    expect(texts).toEqual(
      listClauses(word.agreement)
        .map(({ text }) => text)
        .filter((text) => !text.startsWith("<img")),
    );
    expect(read.agreement.sections.map(({ heading }) => heading)).toEqual(word.agreement.sections.map(({ heading }) => heading));
    expect(read.agreement.title).toBe(word.agreement.title);
  });

  it("numbers items as LibreOffice prints them", () => {
    const items = listClauses(read.agreement).filter(({ form, label }) => form === "item" && label !== null);
    expect(items.map(({ label, depth, text }) => `${label} ${depth} ${text}`)).toEqual([
      "1 0 Ett",
      "a 1 Under a",
      "b 1 Under b",
      "2 0 Två",
      "a 1 Under igen",
      "1 0 Ny lista",
    ]);
  });

  it("gives comments with the words that they are about", () => {
    expect(read.comments?.map(({ author, text, anchor, resolved }) => [author, text, anchor, resolved])).toEqual([
      ["Ada", "Är det rätt?", "Den här meningen", true],
      ["Bo", "Ja.", "Den här meningen", true],
    ]);
    expect(new Set(read.comments?.map(({ clause }) => clause))).toEqual(
      new Set([listClauses(read.agreement).find(({ text }) => text.startsWith("Den här"))?.id]),
    );
  });

  it("tells what it left out", () => {
    const rules = read.messages.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        "contents-dropped",
        "page-number-dropped",
        "header-dropped",
        "link-dropped",
        "hidden-text",
        "struck-text",
        "text-box",
      ]),
    );
  });
});
