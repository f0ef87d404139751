import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listClauses } from "../../../src/agreement/walk.js";
import { readAgreement } from "../../../src/readers/read.js";
import { column, pdfOf } from "./by-hand.js";
import { hasTool, officePdf, openPrinter, setTypst } from "./print.js";

/** Hyphens of the word's own, of every kind that Swedish has. */
const OWN = [
  "second hand-butiker",
  "barn- och ungdomsfrågor",
  "non-profit-organisationer",
  "IOP-avtal",
  "e-postlistor",
  "face-to-face-möten",
  "första hjälpen-kurser",
  "New York-modellen",
  "hiv-prevention",
  "it-stöd",
  "med- eller motparter",
  "H22-mässan",
  "icke-diskriminering",
];

/** Words that a program breaks, with the places where one may. */
const LONG = [
  "över|ens|kom|mel|sen",
  "för|en|ings|livet",
  "civil|sam|hälles|orga|nisa|tioner",
  "verk|sam|hets|be|rät|tel|ser",
  "ung|doms|mot|tag|ningar",
  "lands|bygds|ut|veck|ling",
  "till|gäng|lig|het",
];

const SHORT = "och för parterna vill nå fler med stöd till alla i länet som gör det lätt att växa varje år unga nya möten".split(
  " ",
);

const word = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...OWN) },
  { weight: 5, arbitrary: fc.constantFrom(...LONG) },
  { weight: 8, arbitrary: fc.constantFrom(...SHORT) },
);
const paragraphs = fc.array(
  fc.array(word, { minLength: 30, maxLength: 90 }).map((words) => `Vi ${words.join(" ")}.`),
  { minLength: 2, maxLength: 8 },
);

const shown = (text: string) => text.replaceAll("|", "");

async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const { agreement } = await readAgreement(pdf, "blad.pdf");
  return listClauses(agreement).map(({ text }) => text);
}

describe("hyphens in what Typst sets", () => {
  const set = (texts: readonly string[], { hyphenate = true, justify = true, size = 10, heading = "Mål" } = {}) =>
    setTypst(
      [
        `#set text(lang: "sv", size: ${size}pt, hyphenate: ${hyphenate})`,
        `#set par(justify: ${justify})`,
        `= ${heading}`,
        ...texts.map((text) => `#${JSON.stringify(shown(text))}`),
      ].join("\n\n"),
    );

  const looks = fc.record({
    justify: fc.boolean(),
    size: fc.constantFrom(9, 10.5, 13),
    heading: fc.constantFrom("Mål", "Mål 2027-2030"),
  });
  const comesBack = (hyphenate: boolean) =>
    fc.asyncProperty(paragraphs, looks, async (texts, look) => {
      expect(await textsOf(set(texts, { hyphenate, ...look }))).toEqual(texts.map(shown));
    });

  it("come back when they are the word's own, and go when they broke it", async () => {
    await fc.assert(comesBack(true), { numRuns: 14 });
  }, 60_000);

  it("come back where no word is broken: the file marks none, and the lines alone tell that", async () => {
    // A single hyphen at the end of few lines can be either, so the texts are the same in every run.
    await fc.assert(comesBack(false), { numRuns: 8, seed: 5 });
  }, 60_000);

  it.each(["Överenskommelsen ", "Second hand-butiken "])("whichever the font gets first: %s", async (first) => {
    const texts = [`${first}${"verksamhetsberättelser barn- och ungdomsfrågor i second hand-butiker ".repeat(40)}är klara.`];
    expect(await textsOf(set(texts))).toEqual(texts);
  });

  it("come back on every page, also where one font has none but soft ones", async () => {
    const broken = `${"Vi nå verksamhetsberättelser ungdomsmottagningar civilsamhällesorganisationer ".repeat(50)}slut.`;
    const texts = [broken, broken, `Sedan kommer second hand-butiker och ${broken}`];
    expect(await textsOf(set(texts, { heading: "Mål 2027-2030" }))).toEqual(texts);
  });
});

describe.skipIf(!hasTool("chromium"))("hyphens in what a browser prints", () => {
  let printer: Awaited<ReturnType<typeof openPrinter>>;
  beforeAll(async () => {
    printer = await openPrinter();
  });
  afterAll(() => printer.close());

  it.each([true, false])(
    "come back when they are the word's own, and go when they broke it (tagged: %s)",
    async (tagged) => {
      await fc.assert(
        fc.asyncProperty(paragraphs, fc.boolean(), fc.boolean(), async (texts, breakable, justify) => {
          const body = texts.map((text) => `<p>${breakable ? text.replaceAll("|", "&shy;") : shown(text)}</p>`).join("");
          const style = `font: 10.5pt 'DejaVu Serif', serif; text-align: ${justify && tagged ? "justify" : "left"}`;
          const pdf = await printer.print(`<html lang="sv"><body style="${style}"><h1>Mål</h1>${body}</body></html>`, {
            tagged,
            header: null,
          });
          // Without tags a paragraph that ends a page may be taken together with the next.
          expect((await textsOf(pdf)).join(" ")).toBe(texts.map(shown).join(" "));
        }),
        { numRuns: 6, endOnFailure: true },
      );
    },
    60_000,
  );
});

describe.skipIf(!hasTool("soffice"))("hyphens in what LibreOffice prints", () => {
  it("come back when they are the word's own, and go when the tags say that they broke it", async () => {
    const texts = fc.sample(paragraphs, { seed: 5, numRuns: 6 }).flat();
    const body = texts.map((text) => `<p>${text.replaceAll("|", "&shy;")}</p>`).join("");
    const pdf = await officePdf(`<html lang="sv"><body><h1>Mål</h1>${body}</body></html>`, "html", true);
    expect(await textsOf(pdf)).toEqual(texts.map(shown));
  }, 120_000);
});

describe("plain hyphens at the ends of lines, of which the file says nothing", () => {
  const read = async (lines: readonly string[]) => (await textsOf(pdfOf([column(70, 100, lines)]))).join(" ");
  const filled = Array.from({ length: 6 }, () => "Vi har suttit här en hel höst och letat efter ord som bär för oss alla i");

  it("are the word's own where long words were left whole although half of them had found room", async () => {
    const ragged = [...filled, "vårt län och som når alla", "verksamhetsberättelser som vi", "civilsamhällesorganisationer har."];
    const text = await read([
      ...ragged.slice(0, 6),
      "länet och vill nå fler unga med stöd till flera second hand-",
      "butiker i",
      ...ragged.slice(6),
    ]);
    expect(text).toContain("second hand-butiker");
  });

  it("are the word's own where most hyphens stand inside lines", async () => {
    const lines = [
      "Vi har hiv-prevention, tv-sändning och it-stöd i alla second hand-",
      "butiker som vi driver med hbtqi-frågor.",
    ];
    expect(await read([...filled, ...lines])).toContain("second hand-butiker");
  });

  it("only broke the word where they stand at the ends of lines alone", async () => {
    const broken = ["Det som vi har kommit fram till är en gemensam överens-", "kommelse om samarbete."];
    expect(await read([...filled, ...broken])).toContain("gemensam överenskommelse om");
  });
});
