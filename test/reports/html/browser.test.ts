import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diffHtml } from "../../../src/reports/html/diff-html.js";
import { accessibilityFindings, hasBrowser, open, startBrowser } from "./browser.js";
import { asked, exempellan } from "./exempellan.js";

const content = diffHtml(exempellan, asked);

if (!hasBrowser)
  console.warn("Skipped: the HTML page in a browser. There is no Chromium at /usr/bin/chromium; name another with CHROMIUM.");

/** Ids of what can be seen among the elements that a selector finds. Evaluated in the page, so a string. */
const seen = (page: Page, selector = "#agreement .change") =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll("${selector}")].filter((one) => one.getClientRects().length > 0).map((one) => one.id)`,
  );

describe.skipIf(!hasBrowser)("the page in Chromium (needs /usr/bin/chromium)", { timeout: 30_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 30_000);
  afterAll(() => browser?.close());

  for (const colorScheme of ["light", "dark"] as const) {
    for (const view of ["inline", "side"] as const) {
      it(`is accessible: ${colorScheme}, ${view}`, async () => {
        const { page, asked: requests, complaints } = await open(browser, content, { colorScheme });
        await page.check(`#view-${view}`);
        expect(await accessibilityFindings(page)).toEqual([]);
        expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
        await page.context().close();
      });
    }
  }

  it("is accessible on a narrow screen and wide enough for none to scroll sideways", async () => {
    const { page } = await open(browser, content, { viewport: { width: 320, height: 800 } });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it("is accessible as printed, and leaves the controls out", async () => {
    const { page } = await open(browser, content);
    await page.check("#view-side");
    await page.check("#show-moved");
    await page.emulateMedia({ media: "print" });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await seen(page, ".bar, .contents, .pair")).toEqual([]);
    expect(await page.locator("#after\\.background").isVisible()).toBe(true);
    await page.context().close();
  });

  it("works without script: everything there, filters and layouts too", async () => {
    const { page } = await open(browser, content.replace(/<script>[\s\S]*<\/script>/u, ""), { javaScriptEnabled: false });
    const everything = await seen(page);
    expect(everything).toContain("after.dialog.action.1");
    await page.check("#show-moved");
    expect(await seen(page)).toEqual([
      "after.follow-up",
      "before.dispute",
      "before.dispute.paragraph.2",
      "after.organisation.paragraph.5",
      "trace.after.organisation.paragraph.5",
      "trace.after.follow-up",
    ]);
    await page.check("#show-all");
    expect(await seen(page)).toEqual(everything);
    await page.check("#view-side");
    expect(await page.locator(".pair").first().isVisible()).toBe(true);
    expect(await page.locator("#keys").isVisible()).toBe(false);
    await page.context().close();
  });

  it("is accessible without script", async () => {
    const { page } = await open(browser, content.replace(/<script>[\s\S]*<\/script>/u, ""));
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });

  it("steps between changes with the keys, and stops when they are turned off", async () => {
    const { page } = await open(browser, content, { reducedMotion: "reduce" });
    const focused = () => page.evaluate<string>("document.activeElement.id");
    const [first, second] = await seen(page);
    await page.keyboard.press("j");
    expect(await focused()).toBe(first);
    await page.keyboard.press("n");
    expect(await focused()).toBe(second);
    await page.keyboard.press("k");
    expect(await focused()).toBe(first);
    expect(await page.locator("#position").textContent()).toMatch(/^Ändring 1 av \d+$/u);
    await page.uncheck("#keys-on");
    await page.keyboard.press("j");
    expect(await focused()).toBe("keys-on");
    await page.context().close();
  });

  it("sets the filter from a count, and lets no link lead to something hidden", async () => {
    const { page } = await open(browser, content);
    await page.click("[data-show=removed]");
    expect(await page.isChecked("#show-removed")).toBe(true);
    await page.click(".ranked a >> nth=0");
    expect(await page.locator("#after\\.oppenhet\\.responsibility\\.1").isVisible()).toBe(true);
    await page.context().close();
  });
});
