import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../../src/readers/read.js";
import { writeMarkdown } from "../../../src/writers/markdown.js";
import { generateRevision } from "../../generator/generate.js";
import { asWebPage, SITES } from "./pages.js";

const many = (text: string, times: number) => text.repeat(times);

describe("a hostile page", () => {
  it.each([
    ["elements inside each other", many("<div>", 300_000), "page-too-deep"],
    ["elements without end", many("<i></i>", 200_000), "page-too-large"],
    [
      "looks that are taken up again in every paragraph",
      Array.from({ length: 20_000 }, (_, i) => `<p><b class=a${i}>x`).join(""),
      "page-too-large",
    ],
    ["attributes without end", `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(" ")}>`, "page-too-large"],
    ["text moved out of a table", `<table>${many("<b></b>x", 100_000)}`, "page-too-large"],
  ])("%s is refused within seconds", async (_, html, rule) => {
    const start = performance.now();
    const { messages } = await readAgreement(html, "x.html");
    expect(messages.filter(({ severity }) => severity === "error").map((each) => each.rule)).toEqual([rule]);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it.each([
    ["entities", many("&amp;&lt;&bogus;", 100_000)],
    ["an unclosed comment", `<!--${many("<p>", 100_000)}`],
    ["an unclosed script", `<script>${many("</scrip", 100_000)}`],
    ["a cell that claims a million columns", `<table><tr><td colspan=1000000>a<td>b</table>`],
    ["links without end", many("[a](b) ![c](d) <a href=https://x.example/(>e</a>", 2000)],
    ["nothing but a doctype", "<!doctype html>"],
    ["a frameset", "<html><frameset><frame src=x></frameset></html>"],
  ])("%s give an answer within seconds", async (_, html) => {
    const start = performance.now();
    const { reader } = await readAgreement(html, "x.html");
    expect(reader).toBe("html");
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("answers whatever happens to its bytes", async () => {
    const pages = SITES.map((site, i) => new TextEncoder().encode(asWebPage(generateRevision(i + 1, "revision").before, site)));
    const mutation = fc.array(
      fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom("set", "cut", "double", "tag")),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pages), mutation, async (page, changes) => {
        let bytes = [...page.subarray(0, 12_000)];
        for (const [at, byte, how] of changes) {
          const place = at % bytes.length;
          if (how === "set") bytes[place] = byte;
          else if (how === "cut") bytes.splice(place, byte);
          else if (how === "double") bytes.splice(place, 0, ...bytes.slice(place, place + byte));
          else
            bytes.splice(
              place,
              0,
              ...new TextEncoder().encode(["</div>", "<table>", "<!--", "<p hidden>", '<a href="'][byte % 5] ?? ""),
            );
          if (bytes.length === 0) bytes = [0x3c];
        }
        const { reader, agreement } = await readAgreement(Uint8Array.from(bytes), "x.html");
        expect(["html", "text"]).toContain(reader);
        expect(Array.isArray(agreement.sections)).toBe(true);
      }),
      { numRuns: Number(process.env["SAMSYN_FUZZ"] ?? 150) },
    );
  }, 600_000);

  it("loses no word of the content, however it is nested", async () => {
    const block = fc.constantFrom(
      "p",
      "div",
      "section",
      "li",
      "ul",
      "ol",
      "blockquote",
      "td",
      "h2",
      "h4",
      "span",
      "b",
      "dd",
      "figure",
      "details",
      "pre",
    );
    const node = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom("alfa", "beta", "gamma", "delta").map((word) => `${word} `),
        fc.tuple(block, fc.array(tie("tree"), { maxLength: 4 })).map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
      ),
    })).tree;
    const counts = (text: string) => {
      const found = new Map<string, number>();
      for (const [word] of text.matchAll(/alfa|beta|gamma|delta/gu)) found.set(word, (found.get(word) ?? 0) + 1);
      return Object.fromEntries(found);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 6 }), async (nodes) => {
        const html = nodes.join("");
        const { agreement } = await readAgreement(`<!doctype html><html><body><main>${html}</main></body></html>`, "x.html");
        expect(counts(writeMarkdown(agreement))).toEqual(counts(html.replace(/<[^>]*>/gu, " ")));
      }),
      { numRuns: 300 },
    );
  });
});
