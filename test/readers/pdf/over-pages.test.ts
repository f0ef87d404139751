import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanningElements } from "../../../src/readers/pdf/spanning.js";
import { readAgreement } from "../../../src/readers/read.js";
import { setTypst } from "./print.js";

/** Room for the two headings and two lines; a paragraph may leave a single line alone. */
const PAGE = [
  "#set page(width: 300pt, height: 100pt, margin: 20pt)",
  '#set text(size: 10pt, lang: "sv", costs: (orphan: 0%, widow: 0%))',
  "#set par(justify: true)",
].join("\n");

/** Two full lines that end a page with a full stop, and what begins the next one. */
const ABOVE = "Vi träffas varje vår och ser hur det har gått med allt. Vi skriver upp vad vi lärt av året och vad vi vill.";
const BELOW = "Alla som vill kommer med.";

/** Moves the end of a line to the edge of the page. */
const FULL = (text: string) => text.replace(/ (?=\S+$)/u, "#h(1fr)");

async function paragraphsOf(
  between: string,
  above = ABOVE,
  below = BELOW,
): Promise<{ texts: string[]; pages: number; doubts: string[] }> {
  const pdf = setTypst(`${PAGE}\n= Avtal\n== Möten\n${above}${between}${below}`);
  const { agreement, messages, pages } = await readAgreement(pdf, "avtal.pdf");
  const texts = agreement.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text));
  return { texts, pages: pages?.length ?? 0, doubts: messages.map(({ rule }) => rule).filter((rule) => /maybe/u.test(rule)) };
}

describe("a paragraph of a tagged file at a page break", () => {
  it("goes on when the tags say that it is one, though a full line and a full stop end the page", async () => {
    expect(await paragraphsOf("#linebreak(justify: true)")).toEqual({ texts: [`${ABOVE} ${BELOW}`], pages: 2, doubts: [] });
  });

  it("ends when the tags say that there are two", async () => {
    const below = `${BELOW} Den som inte kan komma får läsa om det efteråt och kan svara då.`;
    const { texts, ...rest } = await paragraphsOf("\n\n", FULL(ABOVE), below);
    expect([texts.length, texts.at(-1), rest]).toEqual([2, below, { pages: 2, doubts: [] }]);
  });
});

describe("the tags of content on several pages", () => {
  const file = (element: string) => new TextEncoder().encode(`%PDF-1.7\n7 0 obj\n<< /Type /StructElem ${element} >>\nendobj\n`);
  const found = (element: string) => [...spanningElements(file(element)).elements.keys()];

  it("are found by the page of each piece, whatever the order of the keys", () => {
    expect(found("/S /P /K [4 5 << /Type /MCR /Pg 9 0 R /MCID 0 >>] /Pg 3 0 R")).toEqual(["p3R_mc4", "p3R_mc5", "p9R_mc0"]);
    expect(found("/S/P/Pg 3 2 R/K[<</MCID 7/Pg 9 0 R/Type/MCR>> 4]")).toEqual(["p3R2_mc4", "p9R_mc7"]);
  });

  it("are not looked for where all of an element stands on one page, or is shown by a part that several pages share", () => {
    expect(found("/S /P /Pg 3 0 R /K [<< /Type /MCR /Pg 3 0 R /MCID 0 >> 1 12 0 R]")).toEqual([]);
    expect(found("/S /P /Pg 3 0 R /K [2 << /Type /MCR /Pg 9 0 R /Stm 8 0 R /MCID 0 >>]")).toEqual([]);
  });

  it("keep elements apart", () => {
    const two = `${Buffer.from(file("/Pg 1 0 R /K [0 <</Type/MCR/Pg 2 0 R/MCID 0>>]")).toString()}8 0 obj <</Pg 2 0 R /K [1 <</Type/MCR/Pg 3 0 R/MCID 0>>]>>\nendobj`;
    expect(new Set(spanningElements(new TextEncoder().encode(two)).elements.values()).size).toBe(2);
  });

  it.each([
    ["a reference that never ends", `<</MCR ${"/MCR ".repeat(40_000)}`],
    ["lists that never end", `/MCR ${"/K[".repeat(60_000)}`],
    ["a number without end", `/MCR /K[${"1".repeat(200_000)}]`],
  ])("are gone through once, with %s too", (_, element) => {
    // Gone through again from each of its places, any of these would take longer than a test may.
    expect(found(element)).toEqual([]);
  });

  it("never stop the reading, whatever the bytes", () => {
    const words = fc.constantFrom(" obj", "endobj", "/MCR", "<<", ">>", "/Pg 1 0 R", "/MCID 1", "/K [", "]", "0", "j", "/");
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        for (const id of spanningElements(new TextEncoder().encode(parts.join(" "))).elements.keys())
          expect(id).toMatch(/^p\d+R\d*_mc\d+$/u);
      }),
    );
  });
});
