import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { readLines as read } from "./lines.js";

describe("the title", () => {
  it("may run over several lines", async () => {
    const { title, doubts } = await read(
      "Överenskommelse mellan",
      "Region Exempel och",
      "föreningarna i länet",
      "",
      "Vi möts ofta.",
      "",
      "Syfte",
      "",
      "Att mötas.",
    );
    expect(title).toBe("Överenskommelse mellan Region Exempel och föreningarna i länet");
    expect(doubts).toContain("title-joined 1");
  });

  it("is missing in a text that begins with a sentence or a section", async () => {
    expect((await read("Vi möts ofta och gärna.", "", "Syfte", "", "Att mötas.")).title).toBe("");
    expect((await read("Bakgrund", "", "Vi möts ofta.")).title).toBe("");
  });
});

describe("words broken over two lines", () => {
  const lines = (...tail: string[]) => read("Titel", "", ...tail);

  it.each([
    [["Här står medlems-", "eller deltagarnytta före vinst."], "Här står medlems- eller deltagarnytta före vinst."],
    [["Vi bygger på samhälls-", "utveckling och annat som är bra."], "Vi bygger på samhällsutveckling och annat som är bra."],
    [["Vi provar med flera IOP-", "avtal under de kommande åren."], "Vi provar med flera IOP-avtal under de kommande åren."],
    [["Det gäller hela Nord-", "Sverige och ingen annan del."], "Det gäller hela Nord-Sverige och ingen annan del."],
    [
      ["Ett icke-statligt organ är ett icke-", "statligt organ enligt de flesta."],
      "Ett icke-statligt organ är ett icke-statligt organ enligt de flesta.",
    ],
    [
      ["Ett mjukt\u00adord bryts av ett mjukt binde\u00ad", "streck i slutet av raden."],
      "Ett mjuktord bryts av ett mjukt bindestreck i slutet av raden.",
    ],
    [
      ["Vi vill att en över\u00ad", "enskommelse når flera second hand-", "butiker i hela länet."],
      "Vi vill att en överenskommelse når flera second hand-butiker i hela länet.",
    ],
    [["Anmälan går till föreningens e-", "postlista före maj."], "Anmälan går till föreningens e-postlista före maj."],
    [["Vi ordnar möten face-", "to-face varje vår."], "Vi ordnar möten face-to-face varje vår."],
  ])("%j", async (broken, whole) => {
    expect((await lines(...broken)).texts).toEqual([whole]);
  });

  it("are reported when a hyphen was taken away", async () => {
    expect((await lines("Vi bygger på samhälls-", "utveckling och annat som är bra.")).doubts).toContain("hyphen-removed 3");
  });
});

describe("lists", () => {
  it.each(["•", "●", "▪", "–", "-", "*", "\uf0b7", "\uf0a7", "➢"])("with the bullet %s have items without it", async (bullet) => {
    const { outline } = await read("Titel", "", "Målbild 2030", "", `${bullet} Fler möten.`, `${bullet} Färre fel.`);
    expect(outline.slice(1)).toEqual(["## goals Målbild 2030", "  target Fler möten.", "  target Färre fel."]);
  });

  it("keep their numbers and letters as labels", async () => {
    const { texts, labels } = await read(
      "Titel",
      "",
      "Vi lovar följande.",
      "",
      "1. Att mötas.",
      "2) Att tala.",
      "a) Att lyssna.",
    );
    expect(texts).toEqual(["Vi lovar följande.", "Att mötas.", "Att tala.", "Att lyssna."]);
    expect(labels).toEqual([null, "1", "2", "a"]);
  });

  it("nest by indent and by bullet", async () => {
    const { depths } = await read("Titel", "", "• Ett.", "   o Två.", "   o Tre.", "• Fyra.", "  – Fem.");
    expect(depths).toEqual([0, 1, 1, 0, 1]);
  });

  it("go on after a page break, inside an item too", async () => {
    const { texts, doubts } = await read("Titel", "", "• Vi ska ordna möten för", "\fatt lära känna varandra.", "• Vi ska tala.");
    expect(texts).toEqual(["Vi ska ordna möten för att lära känna varandra.", "Vi ska tala."]);
    expect(doubts).toContain("across-page 4");
  });

  it("that lost their bullets under Åtgärder are lists all the same", async () => {
    const { outline, doubts } = await read(
      "Titel",
      "",
      "Principer",
      "",
      "1. Dialog",
      "",
      "Vi talas vid.",
      "",
      "Åtgärder:",
      "",
      "Ordna möten.",
      "",
      "Skriva brev.",
    );
    expect(outline.slice(3)).toEqual([
      "    statement Vi talas vid.",
      "    {Åtgärder} action Ordna möten.",
      "    {Åtgärder} action Skriva brev.",
    ]);
    expect(doubts).toEqual(["lost-bullet 11", "lost-bullet 13"]);
  });

  it("whose bullet stuck to the line before are taken apart", async () => {
    const { texts, doubts } = await read("Titel", "", "• Ordna möten. \uf0b7 Skriva brev.");
    expect(texts).toEqual(["Ordna möten.", "Skriva brev."]);
    expect(doubts).toEqual(["fused-bullet 3"]);
  });
});

describe("what belongs to the paper", () => {
  it("is taken out and reported: page numbers that count, or stand at a page's edge", async () => {
    const { texts, doubts } = await read(
      "Titel",
      "",
      "Vi möts.",
      "",
      "1",
      "\fVi talas vid.",
      "",
      "2",
      "\fVi skiljs.",
      "",
      "Sida 3 av 3",
    );
    expect(texts).toEqual(["Vi möts.", "Vi talas vid.", "Vi skiljs."]);
    expect(doubts).toEqual(["page-number 5", "page-number 8", "page-number 11"]);
  });

  it("is taken out and reported: lines that return on every page", async () => {
    const page = (text: string) => ["\fRegion Exempel dnr 7", "", text, ""];
    const { texts, doubts } = await read(
      "Titel",
      "",
      "Vi möts.",
      ...page("Vi talas vid."),
      ...page("Vi skiljs."),
      ...page("Vi skriver."),
    );
    expect(texts).toEqual(["Vi möts.", "Vi talas vid.", "Vi skiljs.", "Vi skriver."]);
    expect(doubts.filter((doubt) => doubt.startsWith("running-line"))).toHaveLength(3);
  });

  it("does not include a number in the text", async () => {
    const { texts, doubts } = await read("Titel", "", "Så många är vi:", "", "42", "", "Det är bra.");
    expect(texts).toContain("42");
    expect(doubts).toEqual(["lone-number 5"]);
  });
});

describe("characters that nobody sees", () => {
  it("do not reach the agreement, escape codes least of all", async () => {
    const { texts, messages } = await read("Titel", "", "Vi \u001b[31mmöts\u001b[0m\u0007 \u202eofta\u202c\u200b.");
    expect(texts).toEqual(["Vi möts ofta."]);
    expect(messages.map(({ rule, severity }) => [rule, severity])).toContainEqual(["control-characters", "warning"]);
  });

  it("such as tabs become spaces", async () => {
    expect((await read("Titel", "", "Vi\tmöts  ofta.")).texts).toEqual(["Vi möts ofta."]);
  });

  it("that Markdown would act on are guarded", async () => {
    expect((await read("Titel", "", "Skriv *inte* <b>så</b> eller [så](x), a_b.")).texts).toEqual([
      "Skriv \\*inte\\* \\<b>så\\</b> eller \\[så](x), a_b.",
    ]);
  });
});

describe("a text without structure", () => {
  it("is read paragraph by paragraph, and that is said", async () => {
    const { texts, doubts } = await read("Vi möts ofta och gärna.", "", "Vi talas vid när det behövs.", "", "Sedan går vi hem.");
    expect(texts).toHaveLength(3);
    expect(doubts).toEqual(["no-structure -"]);
  });

  it("and a text of one line, or of white space, is read too", async () => {
    expect((await read("Vi möts.")).texts).toEqual(["Vi möts."]);
    expect((await read(" ", "\t", "\f")).texts).toEqual([]);
  });
});

describe("positions", () => {
  it("are those of the file", async () => {
    const { agreement } = await readAgreement("Titel\r\n\r\n  • Vi möts för\r\natt talas vid.\r\n", "text.txt");
    expect(agreement.titlePosition).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 6 });
    expect(agreement.preamble[0]?.position).toEqual({ line: 3, column: 3, endLine: 4, endColumn: 15 });
  });
});
