import { describe, expect, it } from "vitest";
import { readLines as read } from "./lines.js";

describe("lines that are drawn", () => {
  it("make headings of the short lines above them, over several lines and under a line of their own too", async () => {
    const { outline, title } = await read(
      "=====================",
      "Överenskommelse mellan",
      "Region Exempel och orten",
      "=====================",
      "",
      "Så blev den till",
      "----------------",
      "Vi möttes ofta, och till sist var vi klara.",
      "",
      "Ort och tid",
      "~~~",
      "",
      "Här står mer.",
    );
    expect(title).toBe("Överenskommelse mellan Region Exempel och orten");
    expect(outline.slice(1)).toEqual([
      "## other Så blev den till",
      "  paragraph Vi möttes ofta, och till sist var vi klara.",
      "## other Ort och tid",
      "  paragraph Här står mer.",
    ]);
  });

  it("stay as lines between two parts, also right under a sentence", async () => {
    const { texts } = await read("Titel", "", "Syfte", "", "Vi möts ofta.", "-----", "Vi talas vid.", "", "* * *", "", "Slut.");
    expect(texts).toEqual(["Vi möts ofta.", "***", "Vi talas vid.", "***", "Slut."]);
  });

  it("to write on are not part of what a form asks for, and that is said", async () => {
    const { texts, doubts } = await read(
      "Titel",
      "",
      "Signering",
      "",
      "Vi skriver under här.",
      "",
      `Namn: ${"_".repeat(20)}`,
      "",
      `Vi vill att det blir ${"_".repeat(8)} möten om året, och inte färre.`,
    );
    expect(texts[1]).toBe("Namn");
    expect(texts[2]).toContain("_");
    expect(doubts).toContain("write-on-rows 7");
  });
});

describe("numbers that count the clauses", () => {
  const counted = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => [
      "",
      `[${from + i}] Vi gör sak ${from + i} som vi har lovat varandra.`,
    ]).flat();

  it("through the whole text are no part of it, also when a table or a picture has one of them", async () => {
    const { texts, doubts } = await read(
      "Titel",
      "",
      "Bakgrund",
      ...counted(1, 4),
      "",
      "Syfte",
      ...counted(6, 9),
      "",
      "Uppföljning",
      ...counted(10, 12),
    );
    expect(texts.map((text) => text.slice(0, 10))).toEqual(Array.from({ length: 11 }, () => "Vi gör sak"));
    expect(doubts).toContain("running-numbers 5");
  });

  it("in one part only stay, and so do those that begin anew", async () => {
    const one = await read(
      "Titel",
      "",
      "Bakgrund",
      "",
      "Vi möts.",
      "",
      "Syfte",
      ...counted(1, 9),
      "",
      "Uppföljning",
      "",
      "Vi ses.",
    );
    expect(one.texts[1]).toMatch(/^\[1/u);
    const anew = await read(
      "Titel",
      "",
      "Bakgrund",
      ...counted(1, 4),
      "",
      "Syfte",
      ...counted(1, 4),
      "",
      "Uppföljning",
      ...counted(1, 4),
    );
    expect(anew.texts.every((text) => /^\[\d/u.test(text))).toBe(true);
  });
});
