import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];

/** True where there is a browser to test in. On a build server a missing one is a failure, not a reason to skip. */
export const hasBrowser = existsSync(CHROMIUM) || Boolean(process.env["CI"]);

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

/** Opens a page from its text, off the network: whatever it asks for is noted and refused. */
export async function open(
  browser: Browser,
  content: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("console", (line) => complaints.push(line.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === "http://localhost/comparison") return route.fulfill({ body: content, contentType: "text/html; charset=utf-8" });
    asked.push(url);
    return route.abort();
  });
  await page.goto("http://localhost/comparison");
  return { page, asked, complaints };
}

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds against WCAG 2.1 A and AA and good practice, one line for each element. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource());
  const violations: Finding[] = await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((results) => results.violations)',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
}

let source: string | undefined;

async function axeSource(): Promise<string> {
  if (source === undefined) {
    const { readFile } = await import("node:fs/promises");
    source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  }
  return source;
}
