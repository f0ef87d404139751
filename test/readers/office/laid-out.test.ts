import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/agreement/model.js";
import { readAgreement } from "../../../src/readers/read.js";
import { agreementsToLayOut } from "./agreements.js";
import { asWord, type Layout } from "./as-word.js";
import { essence, likeness } from "./likeness.js";
import { hasOffice, Office } from "./soffice.js";

const LAYOUTS: Record<string, Layout> = {
  "styled headings, lists, numbers by Word": { headings: "styles", items: "list", numbers: "list" },
  "styled headings, typed bullets and numbers": { headings: "styles", items: "typed", numbers: "typed" },
  "bold headings without styles, lists": { headings: "looks", items: "list", numbers: "list" },
  "bold headings without styles, all typed": { headings: "looks", items: "typed", numbers: "typed" },
  "no marked headings, lists": { headings: "plain", items: "list", numbers: "typed" },
  "no marked headings, all typed": { headings: "plain", items: "typed", numbers: "typed" },
};

/** Share of what stands in an agreement that must come back. */
const ENOUGH = 0.99;

const agreements = await agreementsToLayOut();
const layouts = Object.entries(LAYOUTS);

/** Every agreement in every layout, in the order of `agreements`, layout by layout. */
const files = await Promise.all(layouts.flatMap(([, layout]) => agreements.map(([, agreement]) => asWord(agreement, layout))));
const cases = layouts
  .flatMap(([layout]) => agreements.map(([name, agreement]) => [name, layout, agreement] as const))
  .map((each, i) => [...each, i] as const);

/** Reads a file that an agreement was laid out as. @returns how like it is, and whether what came back stands in its order */
async function comeBack(expected: Agreement, bytes: Uint8Array | undefined, name: string) {
  const { agreement, messages } = await readAgreement(bytes ?? new Uint8Array(), name);
  const { f1, missing, extra } = likeness(expected, agreement);
  const common = (lines: string[], without: string[]) => lines.filter((line) => !without.includes(line)).join("\n");
  const inOrder = common(essence(agreement), extra) === common(essence(expected), missing);
  return { f1, inOrder, trouble: messages.filter(({ severity }) => severity !== "info").map(({ rule }) => rule) };
}

const BACK = { inOrder: true, trouble: [] };

describe("agreements laid out as Word come back as they were", () => {
  it.each(cases)("%s: %s", async (_name, _layout, agreement, i) => {
    const { f1, ...rest } = await comeBack(agreement, files[i], "avtal.docx");
    expect(f1).toBeGreaterThanOrEqual(ENOUGH);
    expect(rest).toEqual(BACK);
  });
});

describe.skipIf(!hasOffice)("agreements saved by LibreOffice come back as they were", () => {
  let texts: Uint8Array[];
  let documents: Uint8Array[];

  beforeAll(() => {
    const office = new Office();
    texts = office.convert(files, "docx", "odt");
    documents = office.convert(texts, "odt", "docx");
    office.close();
  }, 120_000);
  afterAll(() => {
    texts = [];
    documents = [];
  });

  it.each(cases)("as OpenDocument: %s: %s", async (_name, _layout, agreement, i) => {
    const { f1, ...rest } = await comeBack(agreement, texts[i], "avtal.odt");
    expect(f1).toBeGreaterThanOrEqual(ENOUGH);
    expect(rest).toEqual(BACK);
  });
  it.each(cases)("as Word: %s: %s", async (_name, _layout, agreement, i) => {
    const { f1, ...rest } = await comeBack(agreement, documents[i], "avtal.docx");
    expect(f1).toBeGreaterThanOrEqual(ENOUGH);
    expect(rest).toEqual(BACK);
  });
});
