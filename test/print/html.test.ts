import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "parse5";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";
import { accessibilityFindings, hasBrowser, open, startBrowser } from "../reports/html/browser.js";
import { complaintsOf, hasChecker } from "./nu.js";
import { EVERY_KIND, PRINTABLE } from "./sources.js";

const EVERYTHING = "--toc --numbering --draft-mark --signatures parties --logo bild.svg --logo-alt Logotyp";
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#0b5563"/></svg>';

async function pageOf(content: string | Uint8Array, file = "avtal.md", options = EVERYTHING): Promise<string> {
  const line = [
    "export",
    file,
    "--to",
    "html",
    "-o",
    "ut.html",
    "--lang",
    "sv",
    ...options.split(" ").filter((word) => word !== ""),
  ];
  const { code, err, files } = await samsyn(line, { files: { [file]: content, "bild.svg": LOGO } });
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  return files["ut.html"] ?? "";
}

const CORPUS = process.env.SAMSYN_CORPUS;
if (!CORPUS)
  console.log("The comparison of the real agreements is not checked: set SAMSYN_CORPUS to the folder that holds them.");

/** The page that compares the two real agreements. */
async function comparisonPage(): Promise<string> {
  const names = ["halland-2019.txt", "halland-2024.txt"];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(CORPUS ?? "", name))]));
  const { code, err, files: written } = await samsyn(["diff", ...names, "-o", "ut.html", "--lang", "sv"], { files });
  expect(code, err).toBe(1);
  return written["ut.html"] ?? "";
}

describe.skipIf(!hasChecker)("the page before the Nu Html Checker (needs java)", { timeout: 120_000 }, () => {
  it("has nothing to complain of, for everything that can be printed", async () => {
    const pages = await Promise.all(PRINTABLE.map(async ({ name, content }) => pageOf(content, name.split("/").at(-1))));
    expect(await complaintsOf(pages)).toEqual([]);
  });

  it.skipIf(!CORPUS)("has nothing to complain of in the comparison of the real agreements", async () => {
    expect(await complaintsOf([await comparisonPage()])).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)("the page in Chromium (needs /usr/bin/chromium)", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(["light", "dark", "print"] as const)("is accessible: %s", async (looks) => {
    for (const { name, content } of PRINTABLE) {
      const page = await pageOf(content, name.split("/").at(-1));
      const { page: shown, asked, complaints } = await open(browser, page, looks === "dark" ? { colorScheme: "dark" } : {});
      if (looks === "print") await shown.emulateMedia({ media: "print" });
      expect({ name, found: await accessibilityFindings(shown) }).toEqual({ name, found: [] });
      expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
      await shown.context().close();
    }
  });

  it.skipIf(!CORPUS).each(["light", "dark", "print", "narrow"] as const)(
    "compares the real agreements accessibly: %s",
    async (looks) => {
      const options = {
        light: {},
        dark: { colorScheme: "dark" },
        print: {},
        narrow: { viewport: { width: 320, height: 800 } },
      } as const;
      const { page, asked, complaints } = await open(browser, await comparisonPage(), options[looks]);
      if (looks === "print") await page.emulateMedia({ media: "print" });
      else expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
      await page.context().close();
    },
  );

  it("shows the logo, which its own policy lets through", async () => {
    const { page, complaints } = await open(browser, await pageOf(EVERY_KIND));
    expect(await page.evaluate<number>("document.querySelector('img').naturalWidth")).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("fits a narrow screen", async () => {
    const { page } = await open(browser, await pageOf(EVERY_KIND), { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });

  it("reads without script, and every link on the page leads somewhere", async () => {
    const content = await pageOf(EVERY_KIND);
    expect(content).not.toContain("<script");
    const { page } = await open(browser, content, { javaScriptEnabled: false });
    const lost = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href")).filter((to) => document.getElementById(decodeURIComponent(to.slice(1))) === null)`,
    );
    expect(lost).toEqual([]);
    await page.context().close();
  });

  it("prints on pages, numbered, with the head of the document", async () => {
    const { page } = await open(browser, await pageOf(EVERY_KIND));
    expect((await page.pdf({ preferCSSPageSize: true, tagged: true })).length).toBeGreaterThan(1000);
    await page.context().close();
  });
});

describe("the page", () => {
  it("holds every clause by its id, with headings that skip no level", async () => {
    const page = await pageOf(EVERY_KIND);
    for (const id of ["purpose.paragraph.1", "dialog.action.1", "dialog.responsibility.1", "definitions.block.1"])
      expect(page).toContain(`id="${id}"`);
    const levels = [...page.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("<title>Överenskommelse om samverkan i Granhult</title>");
    expect(page).toContain('alt="Logotyp"');
  });

  it("never takes what people write for markup", async () => {
    const piece = fc.constantFrom(
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      '"',
      "'",
      "&",
      "</style>",
      "[a](javascript:alert(1))",
      '[b](https://b.example/"onclick=x)',
      "<b>",
      "-->",
      "\u202E",
      "å",
      " ",
      "*",
      "`",
      "</title>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const text = pieces.join("");
        const content = JSON.stringify({
          samsyn: "agreement/1",
          title: `T ${text}`,
          sections: [{ heading: text, clauses: [`x ${text}`, { list: [text || "x"] }] }],
        });
        const page = await pageOf(content, "a.yaml", "--toc");
        expect(dangers(page)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** Elements that the page never has of its own, handlers, and links to anything but the page, the web and mail. */
function dangers(page: string): string[] {
  const found: string[] = [];
  const visit = ({ nodeName, attrs = [], childNodes = [] }: Node) => {
    if (["script", "img", "b", "iframe"].includes(nodeName)) found.push(nodeName);
    for (const { name, value } of attrs) {
      if (name.startsWith("on")) found.push(name);
      if (name === "href" && !/^(?:#|https?:|mailto:|tel:)/u.test(value)) found.push(value);
    }
    childNodes.forEach(visit);
  };
  visit(parse(page));
  return found;
}
