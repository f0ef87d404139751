import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faulty } from "../../cli/faulty.js";
import { samsyn } from "../../cli/world.js";
import { accessibilityFindings, hasBrowser, open, startBrowser } from "../html/browser.js";

if (!hasBrowser)
  console.warn("Skipped: the HTML check in a browser. There is no Chromium at /usr/bin/chromium; name another with CHROMIUM.");

describe.skipIf(!hasBrowser)("the check as a page in Chromium (needs /usr/bin/chromium)", { timeout: 30_000 }, () => {
  let browser: Browser;
  let content: string;
  beforeAll(async () => {
    browser = await startBrowser();
    content = (await samsyn(["validate", "utkast.md", "--format", "html", "--lang", "sv"], { files: { "utkast.md": faulty } }))
      .out;
  }, 30_000);
  afterAll(() => browser?.close());

  it.each(["light", "dark"] as const)("is accessible: %s", async (colorScheme) => {
    const { page, asked, complaints } = await open(browser, content, { colorScheme });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
    await page.context().close();
  });

  it("is accessible on a narrow screen, where nothing scrolls sideways, and as printed", async () => {
    const { page } = await open(browser, content, { viewport: { width: 320, height: 800 } });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: "print" });
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });
});
