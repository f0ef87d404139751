import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/agreement/model.js";
import { readAgreement } from "../../../src/readers/read.js";
import { wordCounts } from "../outline.js";
import { asHtml, SETTINGS, type Setting } from "./as-html.js";
import { asTypst } from "./as-typst.js";
import { likeness } from "./likeness.js";
import { hasTool, officePdf, openPrinter, setTypst } from "./print.js";
import { fixtureText, realText, sourceAgreements } from "./sources.js";

/** What must come back of every agreement: all of it where the file is tagged, nearly all where it is not. */
const TAGGED = 0.99;
const UNTAGGED = 0.97;

const sources = await sourceAgreements();
const settings = Object.keys(SETTINGS) as Setting[];

async function expectBack(pdf: Uint8Array, agreement: Agreement, least: number): Promise<void> {
  const read = await readAgreement(pdf, "utskrift.pdf");
  expect(read.reader).toBe("pdf");
  expect(read.messages.filter(({ severity }) => severity === "error")).toEqual([]);
  const { f1, missing, extra } = likeness(agreement, read.agreement);
  expect(f1 < least ? { missing, extra } : { missing: [], extra: [] }).toEqual({ missing: [], extra: [] });
  expect(f1).toBeGreaterThanOrEqual(least);
}

describe.skipIf(!hasTool("chromium"))("agreements printed by a browser", () => {
  let printer: Awaited<ReturnType<typeof openPrinter>>;
  beforeAll(async () => {
    printer = await openPrinter();
  });
  afterAll(() => printer.close());

  const cases = sources.flatMap(({ name, agreement }) => settings.map((setting) => ({ name, agreement, setting })));

  it.each(cases)("$name, $setting, tagged, comes back", async ({ agreement, setting }) => {
    await expectBack(
      await printer.print(asHtml(agreement, setting), { tagged: true, header: "Region Exempel 2030" }),
      agreement,
      TAGGED,
    );
  });

  it.each(cases)("$name, $setting, without tags, comes back", async ({ agreement, setting }) => {
    await expectBack(
      await printer.print(asHtml(agreement, setting), { tagged: false, header: "Region Exempel 2030" }),
      agreement,
      UNTAGGED,
    );
  });

  it.each([true, false])("slides lose no word (tagged: %s)", async (tagged) => {
    const boxes = [
      "Vad är ett avtal?",
      "Dialog & samtal i tid",
      "Öppenhet",
      "Vi möts\noch bestämmer",
      "Långsiktighet: tre år eller mer",
      "Varför just nu?",
    ];
    const slides = [0, 1, 2].map((slide) => {
      const placed = boxes.map(
        (text, i) =>
          `<div style="position:absolute;left:${(i % 3) * 30 + slide}%;top:${20 + Math.floor(i / 3) * 30 + (i % 3) * 2}%;width:26%;font-size:${12 + i * 2}pt">${text.replace("&", "&amp;")} ${slide}${i}</div>`,
      );
      return `<section style="position:relative;height:600px;break-after:page"><h1>Bild ${slide}: principer i Exempellän</h1>${placed.join("")}</section>`;
    });
    const pdf = await printer.print(`<body style="margin:0">${slides.join("")}</body>`, {
      tagged,
      header: null,
      landscape: true,
    });
    const { agreement, messages } = await readAgreement(pdf, "bilder.pdf");
    const kept = [JSON.stringify(agreement), ...messages.map(({ message }) => message.sv)].join(" ").replaceAll("\\n", " ");
    const found = wordCounts(kept);
    const shown = wordCounts(slides.join(" ").replace(/<[^>]*>/gu, " "));
    expect([...shown.keys()].filter((word) => word !== "amp" && !found.has(word))).toEqual([]);
    for (const box of ["samtal", "Varför", "bestämmer"]) expect(found.get(box)).toBeGreaterThanOrEqual(3);
  });

  it.each([true, false])("boxes that lie over each other lose no word (tagged: %s)", async (tagged) => {
    const texts = [
      "Vi ses varje vår",
      "och bygger vidare",
      "på det som håller",
      "Pengar följer med",
      "i tre hela år",
      "utan krångel",
    ];
    const slides = [0, 1, 2, 3].map((slide) => {
      const boxes = texts.map(
        (text, i) =>
          `<div style="position:absolute;left:${(i % 3) * (20 - slide * 2)}%;top:${20 + Math.floor(i / 3) * 9 + (i % 3) * slide}%;white-space:nowrap;font-size:${12 + ((i + slide) % 3) * 5}pt">${text} ${slide}</div>`,
      );
      return `<section style="position:relative;height:600px;break-after:page">${boxes.join("")}</section>`;
    });
    const pdf = await printer.print(`<body style="margin:0">${slides.join("")}</body>`, {
      tagged,
      header: null,
      landscape: true,
    });
    const { agreement } = await readAgreement(pdf, "bilder.pdf");
    const found = wordCounts(JSON.stringify(agreement));
    const words = texts.join(" ").split(" ");
    expect(words.filter((word) => (found.get(word) ?? 0) < slides.length)).toEqual([]);
  });

  it("a page of pictures is told to have no text, and what to do", async () => {
    const picture = '<svg width="400" height="300"><circle cx="150" cy="150" r="90"/></svg>';
    const { agreement, messages } = await readAgreement(
      await printer.print(picture, { tagged: false, header: null }),
      "skannad.pdf",
    );
    expect(agreement.sections).toEqual([]);
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([["no-text", "error"]]);
    expect(messages[0]?.message.sv).toMatch(/OCR.*/u);
  });
});

describe.skipIf(!hasTool("soffice"))("agreements printed by LibreOffice", () => {
  const few = sources.filter(({ name }) => name !== "shape-b");

  it.each(few)(
    "$name, tagged, comes back",
    async ({ agreement }) => {
      await expectBack(await officePdf(asHtml(agreement, "usual"), "html", true), agreement, TAGGED);
    },
    120_000,
  );

  it.each(few)(
    "$name, without tags, comes back",
    async ({ agreement }) => {
      await expectBack(await officePdf(asHtml(agreement, "usual"), "html", false), agreement, UNTAGGED);
    },
    120_000,
  );

  const plainTexts = [
    { name: "shape-a", bytes: fixtureText("shape-a") },
    { name: "compact-numbered", bytes: fixtureText("compact-numbered") },
    ...realText("halland-2024"),
  ];

  it.each(plainTexts.flatMap((text) => [true, false].map((tagged) => ({ ...text, tagged }))))(
    "$name as plain text in one style comes back by its words (tagged: $tagged)",
    async ({ name, bytes, tagged }) => {
      const { agreement } = await readAgreement(bytes, `${name}.txt`);
      await expectBack(await officePdf(bytes, "txt", tagged), agreement, UNTAGGED);
    },
    120_000,
  );

  it("a file locked with a password is told to be, and what to do", async () => {
    const pdf = await officePdf("<p>Hemligt</p>", "html", false, "hemligt");
    const { messages } = await readAgreement(pdf, "låst.pdf");
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([["locked", "error"]]);
  }, 120_000);
});

describe("agreements set by Typst", () => {
  it.each(sources)("$name, justified and hyphenated, comes back", async ({ agreement }) => {
    await expectBack(setTypst(asTypst(agreement)), agreement, TAGGED);
  });
});
