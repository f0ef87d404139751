import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { parse } from "parse5";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";
import { accessibilityFindings, hasBrowser, open, startBrowser } from "../reports/html/browser.js";
import { EVERY_KIND, PRINTABLE } from "./sources.js";

const run = promisify(execFile);

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

const JAVA = "/usr/bin/java";

function hasJava(): boolean {
  if (existsSync(JAVA)) return true;
  const told = "Java is not installed, so the pages are not checked with vnu.";
  if (process.env.CI) throw new Error(told);
  console.log(told);
  return false;
}

describe.skipIf(!hasJava())("the page before the Nu Html Checker (needs java)", () => {
  it("has nothing to complain of, for everything that can be printed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "samsyn-html-"));
    try {
      const names = await Promise.all(
        PRINTABLE.map(async ({ name, content }, i) => {
          const file = join(folder, `${i}.html`);
          await writeFile(file, await pageOf(content, name.split("/").at(-1)));
          return file;
        }),
      );
      const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
      const { stderr } = await run(JAVA, ["-jar", jar, "--format", "gnu", ...names]);
      // The checker takes "data:" in a policy for an address and says so; that the picture shows is tested in the browser below.
      const complaints = stderr.split("\n").filter((line) => line !== "" && !line.includes("blocked by “img-src” directive"));
      expect(complaints).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
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
  visit(parse(page) as unknown as Node);
  return found;
}
