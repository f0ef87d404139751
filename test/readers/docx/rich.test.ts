import { beforeAll, describe, expect, it } from "vitest";
import { listClauses } from "../../../src/agreement/walk.js";
import { readAgreement } from "../../../src/readers/read.js";
import type { ReadResult } from "../../../src/readers/reader.js";
import { writeMarkdown } from "../../../src/writers/markdown.js";
import { essence } from "../office/likeness.js";
import { RICH } from "../office/rich.js";
import { wordFile } from "../office/word-file.js";

describe("what a Word file holds beside text", () => {
  let read: ReadResult;
  let texts: string[];
  let rules: string[];
  beforeAll(async () => {
    read = await readAgreement(wordFile(RICH), "allt.docx");
    texts = listClauses(read.agreement).map(({ text }) => text);
    rules = read.messages.map(({ rule }) => rule);
  });

  it("joins a title over two paragraphs and knows headings by what their style is based on", () => {
    expect(read.agreement.title).toBe("Överenskommelse i Exempellän");
    expect(read.agreement.sections.map(({ role, heading }) => [role, heading])).toEqual([
      ["background", "Bakgrund"],
      ["follow-up", "Uppföljning"],
    ]);
    expect(read.placeUnit).toBe("paragraph");
  });

  it("drops the table of contents with its heading, headers and page numbers, and says so", () => {
    expect(rules.filter((rule) => rule.endsWith("-dropped"))).toEqual(
      expect.arrayContaining(["contents-dropped", "header-dropped", "page-number-dropped"]),
    );
    expect(texts).toContain("Sida gäller.");
    expect(texts.join("\n")).not.toMatch(/Innehåll|utkast|\t/u);
  });

  it("keeps notes as Markdown notes after the paragraph, and links only to the web", () => {
    const at = texts.findIndex((text) => text.startsWith("Parterna har"));
    expect(texts[at]).toBe("Parterna har en lång historia[^2]. Se [sidan om stöd](https://exempel.se/stod?a=1&b=2) och filen.");
    expect(texts[at + 1]).toBe("[^2]: Antagen i maj.");
    expect(texts[at - 1]).toBe("[^1]: Not till rubriken.");
    expect(rules).toEqual(expect.arrayContaining(["note-of-heading", "link-dropped", "emphasis-dropped"]));
  });

  it("reads words as words: no soft hyphens, and signs of Markdown stay signs", () => {
    expect(texts).toContain("Samverkan sker i [bokstavlig] text med \\*stjärnor\\* och \\<taggar>.");
    expect(texts).toContain("Läs info@exempel.se eller avsnitt 2.");
  });

  it("parts a paragraph at hand-made line breaks only where items begin", () => {
    const items = listClauses(read.agreement).filter(({ form, text }) => form === "item" && text.startsWith("att "));
    expect(items.map(({ text }) => text)).toEqual(["att lyssna", "att svara"]);
    expect(texts).toContain("Första raden andra raden.");
  });

  it("reads a text box once, content controls, and what a one-cell table frames", () => {
    expect(texts.filter((text) => text === "Texten i rutan.")).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(["I en innehållskontroll.", "Inramad text."]));
    expect(rules).toEqual(expect.arrayContaining(["text-box", "framed-text"]));
  });

  it("gives comments with the words and the clause that they are about, their answers, and whether they are settled", () => {
    const about = {
      anchor: "Den här meningen",
      clause: listClauses(read.agreement).find(({ text }) => text.startsWith("Den här"))?.id,
      resolved: true,
    };
    expect(read.comments).toEqual([
      { id: "0", author: "Ada", date: "2031-03-01T10:00:00Z", text: "Är det rätt?", answers: null, ...about },
      { id: "1", author: "Bo", date: "2031-03-02T10:00:00Z", text: "Ja.", answers: "0", ...about },
    ]);
  });

  it("keeps struck text and tells of it; leaves hidden text out and tells of it", () => {
    expect(texts).toContain("Kvar borta.");
    const told = read.messages
      .filter(({ rule }) => rule === "struck-text" || rule === "hidden-text")
      .map(({ message }) => message.en);
    expect(told.join("\n")).toMatch(/hemligt[\s\S]*borta|borta[\s\S]*hemligt/u);
  });

  it("keeps tables as Markdown and pictures as what they show", () => {
    expect(texts).toContain("| År | Möten \\| platser |\n| --- | --- |\n| 2031 | Två<br>tre |");
    expect(texts).toContain('<img alt="Karta över länet">');
    expect(rules).toEqual(expect.arrayContaining(["table-kept", "picture", "macros-ignored"]));
  });

  it("comes through Markdown and back unchanged", async () => {
    const again = await readAgreement(writeMarkdown(read.agreement), "allt.md");
    expect(essence(again.agreement)).toEqual(essence(read.agreement));
  });

  it("numbers items as Word prints them", () => {
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
});
