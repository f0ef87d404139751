import { describe, expect, it } from "vitest";
import { readAgreement } from "../../../src/readers/read.js";
import { outlineOf } from "../outline.js";
import { column, type Placed, pdfOf } from "./by-hand.js";

const read = async (pages: readonly (readonly Placed[])[]) => readAgreement(pdfOf(pages), "blad.pdf");
const heading = (y: number, text: string, size = 14): Placed => ({ x: 70, y, text, size, bold: true });
const title = heading(60, "Överenskommelse i Exempellän", 20);

const LONG = [
  "Vi har suttit i samma rum en hel höst och letat efter ord som håller, och det som",
  "står här är det som blev kvar när alla hade strukit sitt.",
];

describe("an untagged PDF", () => {
  it("has its headings by size and weight, its items by their bullets, and its paragraphs by the room between them", async () => {
    const { agreement, reader } = await read([
      [
        title,
        ...column(70, 95, LONG),
        heading(150, "Principer"),
        heading(175, "1. Dialog", 12),
        ...column(70, 195, ["Vi talas vid."]),
        heading(220, "Åtgärder", 10),
        ...column(84, 238, [
          "• Ordna ett öppet möte varje vår och bjuda in dem som sällan kommer, så att",
          "  fler får plats vid bordet.",
        ]),
        ...column(98, 264, ["– i norr"]),
        ...column(84, 277, ["• Skriva så att det går att förstå."]),
      ],
    ]);
    expect(reader).toBe("pdf");
    expect(outlineOf(agreement)).toEqual([
      "# Överenskommelse i Exempellän",
      `paragraph ${LONG.join(" ")}`,
      "## principles Principer",
      "  ### [1] Dialog (dialog)",
      "    statement Vi talas vid.",
      "    {Åtgärder} action Ordna ett öppet möte varje vår och bjuda in dem som sällan kommer, så att fler får plats vid bordet.",
      "      {Åtgärder} action i norr",
      "    {Åtgärder} action Skriva så att det går att förstå.",
    ]);
  });

  it("loses its headers, footers and page numbers, and says so with the page's own lines", async () => {
    const pages = [1, 2, 3].map((page): Placed[] => [
      { x: 230, y: 30, text: "Region Exempel", size: 8 },
      ...(page === 1 ? [title] : []),
      heading(100, `Avsnitt nummer ${page}`),
      ...column(70, 130, LONG),
      { x: 280, y: 815, text: `${page} (3)`, size: 8 },
    ]);
    const { agreement, messages, pages: firstLines } = await read(pages);
    const text = JSON.stringify(agreement.sections);
    expect(text).not.toContain("Region Exempel");
    expect(text).not.toContain("(3)");
    expect(messages.filter(({ rule }) => rule === "running-line")).toHaveLength(3);
    expect(messages.filter(({ rule }) => rule === "page-number")).toHaveLength(3);
    expect(firstLines).toHaveLength(3);
    expect(agreement.sections[1]?.position?.line).toBe(firstLines?.[1]);
  });

  it("keeps a heading that returns at the top of every page", async () => {
    const pages = [1, 2, 3].map((page): Placed[] => [
      heading(60, "Dialog", 16),
      ...column(70, 90, [`Det här är bild nummer ${page} om samtal.`]),
    ]);
    const { agreement } = await read(pages);
    expect(JSON.stringify(agreement).match(/"Dialog"/gu)).toHaveLength(3);
  });

  it("is read column by column", async () => {
    const words = (side: string) => Array.from({ length: 12 }, (_, i) => `${side} rad ${i} med ord nog att fylla hela spalten.`);
    const { agreement, messages } = await read([
      [title, ...column(60, 110, words("Vänster")), ...column(310, 110, words("Höger"))],
    ]);
    const text = JSON.stringify(agreement);
    expect(text.indexOf("Vänster rad 11")).toBeLessThan(text.indexOf("Höger rad 0"));
    expect(messages.map(({ rule }) => rule)).toContain("columns");
  });

  it("goes on over a page break in the middle of a paragraph and of an item", async () => {
    const { agreement, messages } = await read([
      [title, heading(100, "Bakgrund"), ...column(70, 130, LONG.slice(0, 1))],
      [
        ...column(70, 60, LONG.slice(1)),
        heading(100, "Åtgärder"),
        ...column(84, 130, ["• Bjuda in dem som sällan kommer till ett samtal om vad som hindrar dem och"]),
      ],
      column(91, 60, ["skriva ned svaren."]),
    ]);
    const [background, actions] = agreement.sections;
    expect(background?.clauses.map(({ text }) => text)).toEqual([LONG.join(" ")]);
    expect(actions?.clauses.map(({ text }) => text)).toEqual([
      "Bjuda in dem som sällan kommer till ett samtal om vad som hindrar dem och skriva ned svaren.",
    ]);
    expect(messages.filter(({ rule }) => rule === "across-page")).toHaveLength(2);
  });

  it("keeps a numbered paragraph that goes on under its number in one piece, where paragraphs stand apart", async () => {
    const { agreement } = await read([
      [
        title,
        heading(100, "Bakgrund"),
        ...column(70, 130, ["Vi möts."]),
        ...column(70, 160, ["Vi talas vid."]),
        ...column(70, 190, [
          "1. Det här stycket har ett nummer och slutar sin första mening vid radens slut.",
          "Nästa mening börjar under numret.",
        ]),
        ...column(70, 230, ["2. Det är allt."]),
      ],
    ]);
    expect(agreement.sections[0]?.clauses.map(({ label, text }) => `${label} ${text}`)).toEqual([
      "null Vi möts.",
      "null Vi talas vid.",
      "1 Det här stycket har ett nummer och slutar sin första mening vid radens slut. Nästa mening börjar under numret.",
      "2 Det är allt.",
    ]);
  });

  it("keeps words apart that touch but are set in other letters or at another height", async () => {
    const { agreement } = await read([
      [title, heading(100, "Bakgrund"), { x: 70, y: 130, text: "fort", size: 14 }, { x: 94, y: 133, text: "vidare", size: 18 }],
    ]);
    expect(agreement.sections[0]?.clauses.map(({ text }) => text).join(" ")).toContain("fort vidare");
  });

  it("loses its table of contents, and says how many lines it had", async () => {
    const names = ["Bakgrund", "Syfte", "Uppföljning"];
    const { agreement, messages } = await read([
      [
        title,
        heading(100, "Innehåll"),
        ...column(
          70,
          130,
          names.map((name, i) => `${name} ........................ ${i + 2}`),
        ),
      ],
      ...names.map((name) => [heading(60, name), ...column(70, 90, LONG)]),
    ]);
    expect(agreement.sections.map((section) => section.heading)).toEqual(names);
    expect(messages.find(({ rule }) => rule === "contents-dropped")?.message.sv).toContain("4 rader");
  });
});

describe("hyphens at line ends", () => {
  const paragraph = (...lines: string[]) =>
    read([[title, heading(100, "Bakgrund"), ...column(70, 130, lines), ...column(70, 300, LONG)]]);
  const first = async (...lines: string[]) => (await paragraph(...lines)).agreement.sections[0]?.clauses[0]?.text;

  it("go when they broke a word, and stay in compounds and years", async () => {
    expect(await first("Det som vi har kommit fram till är en gemensam överens-", "kommelse om samarbete.")).toContain(
      "överenskommelse om",
    );
    expect(await first("Vi vill nå ut till alla lokalt verksamma medlems-", "eller deltagarstyrda grupper.")).toContain(
      "medlems- eller",
    );
    expect(await first("Det gäller för hela perioden som den är tänkt, 2026-", "2029, och sedan prövas det.")).toContain(
      "2026-2029",
    );
  });
});
