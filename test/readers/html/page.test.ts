import { describe, expect, it } from "vitest";
import { readAgreement } from "../../../src/readers/read.js";
import { outlineOf } from "../outline.js";

const page = (content: string, head = "") =>
  `<!doctype html><html lang="sv"><head>${head}</head><body><main>${content}</main></body></html>`;

async function outline(html: string | Uint8Array): Promise<string[]> {
  return outlineOf((await readAgreement(html, "sida.html")).agreement);
}

const rules = async (html: string | Uint8Array) => (await readAgreement(html, "sida.html")).messages.map(({ rule }) => rule);

describe("a web page", () => {
  it("gives headings by their level, nested lists, numbers as printed, tables and pictures", async () => {
    const html = page(`<h1>Överenskommelse</h1><h2>Bakgrund</h2>
      <ul><li>Ett<ul><li>Under</li></ul><li><p>Två</p><p>Mer om två</p></ul>
      <ol start=3 type=a><li>Tre<li value=7>Sju</ol>
      <table><tr><th>Vem<th>Vad<tr><td>Region | län<td>Möten</table><img src="x.png" alt="Karta över länet"><hr>`);
    expect(await outline(html)).toEqual([
      "# Överenskommelse",
      "## background Bakgrund",
      "  paragraph Ett",
      "    paragraph Under",
      "  paragraph Två",
      "    paragraph Mer om två",
      "  paragraph [c] Tre",
      "  paragraph [g] Sju",
      "  block | Vem | Vad |\n| --- | --- |\n| Region \\| län | Möten |",
      '  block <img alt="Karta över länet">',
    ]);
  });

  it("keeps links to the web and to mailboxes, whole, and no others", async () => {
    const saved = page(
      `<p>Se <a href="/plan">planen</a>, <a href="mailto:a@b.example">skriv</a>, <a href="javascript:alert(1)">klicka</a>, <a href="data:text/html,x">hit</a>, <a href="#del">upp</a> och <a href="https://x.example">x.example</a>.</p>`,
      `<link rel="canonical" href="https://exempel.example/avtal/">`,
    );
    expect(await outline(saved)).toEqual([
      "paragraph Se [planen](https://exempel.example/plan), [skriv](mailto:a@b.example), klicka, hit, upp och x.example.",
    ]);
    const { agreement } = await readAgreement(saved, "sida.html");
    expect(agreement.meta.source).toEqual({ url: "https://exempel.example/avtal/" });
  });

  it("reads text that folds out, hidden or not, and headings that are only bold", async () => {
    const html = page(`<h1>Avtal</h1><h2>Principer</h2>
      <details><summary>1. Dialog</summary><p>Vi talar.</p><p><b>Åtgärder:</b></p><ul><li>Möten.</ul></details>
      <h3><button aria-expanded="false">2. Kvalitet</button></h3><div hidden><p>Vi lär.</p></div>`);
    expect(await outline(html)).toEqual([
      "# Avtal",
      "## principles Principer",
      "  ### [1] Dialog (dialog)",
      "    statement Vi talar.",
      "    {Åtgärder} action Möten.",
      "  ### [2] Kvalitet (kvalitet)",
      "    statement Vi lär.",
    ]);
    expect(await rules(html)).toEqual(expect.arrayContaining(["folded-heading", "hidden-text"]));
  });

  it("tells of a bold line that it takes as a heading, unless its words say that it is one", async () => {
    const told = async (text: string) =>
      (await rules(page(`<h1>Avtal</h1><p><b>${text}</b></p><p>Vi möts ofta.</p>`))).includes("bold-heading");
    expect([await told("Så här gör vi"), await told("Uppföljning"), await told("Vi ses.")]).toEqual([true, false, false]);
  });

  it("parts a paragraph at line breaks only where the lines show it", async () => {
    expect(
      await outline(page("<p>En rad<br>som går vidare.<br><br>Ett nytt stycke med<br>• en punkt<br>• och en till</p>")),
    ).toEqual([
      "paragraph En rad som går vidare.",
      "paragraph Ett nytt stycke med",
      "paragraph en punkt",
      "paragraph och en till",
    ]);
  });

  it("reads å, ä and ö in every encoding that pages come in", async () => {
    const html = (charset: string) => page("<p>Möte på Ö.</p>", `<meta charset="${charset}">`);
    const latin = Buffer.from(html("iso-8859-1"), "latin1");
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html("utf-16"), "utf16le")]);
    const mislabelled = Buffer.from(html("windows-1252"), "utf8");
    const unknown = Buffer.from(html("klingon"), "latin1");
    for (const bytes of [latin, wide, mislabelled, unknown]) expect(await outline(bytes)).toEqual(["paragraph Möte på Ö."]);
    expect(await rules(unknown)).toContain("unknown-encoding");
    expect(await outline(page("<p>M&ouml;te p&aring; &Ouml;&shy;n &#8211; nu&#x2e;</p>"))).toEqual([
      "paragraph Möte på Ön – nu.",
    ]);
  });

  it("takes the title from the page's name when the text has no main heading", async () => {
    const html = page("<h2>Bakgrund</h2><p>Vi möts.</p>", "<title>Avtal i Exempellän – Region Exempel</title>");
    expect((await outline(html))[0]).toBe("# Avtal i Exempellän");
    expect(await rules(html)).toContain("title-of-page");
  });

  it("is known by its content, whatever the file is called", async () => {
    const { reader, messages } = await readAgreement(page("<p>Hej.</p>"), "avtal.txt");
    expect(reader).toBe("html");
    expect(messages.map(({ rule }) => rule)).toContain("other-format");
  });

  it("says what to do with a web archive", async () => {
    expect(await rules('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n')).toEqual([
      "web-archive",
    ]);
  });
});
