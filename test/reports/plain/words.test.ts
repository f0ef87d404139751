import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "../../../src/diff/words/words.js";
import { plainText, plainWords } from "../../../src/reports/plain/words.js";

function told(before: string, after: string): string {
  return plainWords(diffWords(before, after, "sv"))
    .map(({ op, text }) => (op === "equal" ? text : op === "delete" ? `[-${text}-]` : `{+${text}+}`))
    .join("");
}

describe("a text without the signs of Markdown", () => {
  it.each([
    ["**Samråd:** ett *öppet* samtal", "Samråd: ett öppet samtal"],
    ["se [planen](https://example.org/a_b) och `kod`", "se planen och kod"],
    ["se <https://example.org> nu", "se https://example.org nu"],
    ["2 \\* 3 \\[sic\\] A&amp;B &auml; 3 < 4", "2 * 3 [sic] A&B ä 3 < 4"],
    ["~~inte~~ ![Vapen](vapen.png) rad<br>bryt<!-- dolt -->", "inte [Vapen] rad bryt"],
    ["1. först **nu**", "1. först nu"],
    ["\\# inte rubrik", "# inte rubrik"],
    ["# inte *rubrik*", "# inte rubrik"],
    ["[namn] och [e-post] fylls i", "[namn] och [e-post] fylls i"],
    ["snake_case och 2 * 3 * 4", "snake_case och 2 * 3 * 4"],
    ["&#x202e;vänt&shy; &#27;[31m", "&#x202e;vänt&shy; \uFFFD[31m"],
    ["AT&T; & co", "AT&T; & co"],
  ])("%s", (typed, shown) => expect(plainText(typed)).toBe(shown));

  it("is shown as typed where there is more markup than can be gone through", () => {
    const typed = "*a* ".repeat(600).trim();
    expect(plainText(typed)).toBe(typed);
  });
});

describe("words without the signs of Markdown", () => {
  it("marks the words that changed and no signs", () => {
    expect(told("**Samråd:** där den som ska besluta", "**Samråd:** där den som *bör* besluta")).toBe(
      "Samråd: där den som [-ska-]{+bör+} besluta",
    );
  });

  it("tells where a link leads when that is what changed, and only then", () => {
    expect(told("Se [planen](https://a.se/1) här.", "Se [planen](https://a.se/1) där.")).toBe("Se planen [-här-]{+där+}.");
    const moved = told("Se [planen](https://a.se/1) här.", "Se [planen](https://b.se/2) här.");
    expect(moved).toContain("https://a.se/1");
    expect(moved).toContain("https://b.se/2");
    expect(told("Börja.", "Börja. Se [planen](https://a.se/1).")).toBe("Börja.{+ Se planen (https://a.se/1).+}");
  });

  it("keeps the signs where they alone differ", () => {
    const typed = told("Vi ska lyssna.", "Vi **ska** lyssna.");
    expect(typed).toContain("**");
  });

  it("gives the two texts as they read, whatever is emphasised", () => {
    const piece = fc
      .tuple(
        fc.constantFrom("ska", "bör", "lyssna", "möten", "å_ä", "7", "R&D", "vi"),
        fc.constantFrom("", "*", "**", "~~", "`", "\\"),
      )
      .map(([word, sign]) => (sign === "\\" ? `\\*${word}` : sign + word + sign));
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const typed = diffWords(before, after, "sv");
        const words = plainWords(typed);
        const of = (other: string) =>
          words
            .filter(({ op }) => op !== other)
            .map((run) => run.text)
            .join("");
        if (words.some(({ op }) => op !== "equal") && words !== typed) {
          expect(of("delete")).toBe(plainText(after));
          expect(of("insert").replace(/[*~`\\]/gu, "")).toBe(plainText(before).replace(/[*~`\\]/gu, ""));
        }
      }),
    );
  });
});
