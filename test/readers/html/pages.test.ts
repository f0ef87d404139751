import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/agreement/model.js";
import { readAgreement } from "../../../src/readers/read.js";
import { generateRevision } from "../../generator/generate.js";
import { asWebPage, SITES } from "./pages.js";
import { f1, placedClauses } from "./score.js";

const corpus = process.env.SAMSYN_CORPUS;
if (!corpus) console.log("Real texts are not laid out as web pages: set SAMSYN_CORPUS to the folder that holds them.");

/** As a server of its time would send it: whatever the encoding lacks is written by its number. */
function inWindows1252(html: string): Uint8Array {
  return Buffer.from(
    html.replace(/[^\u0000-\u00ff]/gu, (sign) => `&#${sign.codePointAt(0)};`),
    "latin1",
  );
}

async function readBack(agreement: Agreement, site: (typeof SITES)[number]) {
  const html = asWebPage(agreement, site);
  return readAgreement(html.includes("windows-1252") ? inWindows1252(html) : html, "sida.html");
}

describe.each(SITES)("an agreement on $name", (site) => {
  it("comes back as it was", async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { before } = generateRevision(seed, "revision");
      const { agreement } = await readBack(before, site);
      const differing = placedClauses(agreement).filter((each) => !placedClauses(before).includes(each));
      expect(differing).toEqual([]);
      expect(f1(before, agreement)).toBeGreaterThanOrEqual(0.99);
    }
  });

  it("leaves nothing of the site in the text, and tells what it left", async () => {
    const { before } = generateRevision(3, "revision");
    const { agreement, messages } = await readBack(before, site);
    expect(placedClauses(agreement).join(" ")).not.toMatch(/kakor|Storgatan|Nyheter|Skriv ut|Start|dataLayer/u);
    expect(messages.filter(({ rule }) => rule.startsWith("left-")).length).toBeGreaterThan(0);
    expect(messages.every(({ severity }) => severity === "info")).toBe(true);
  });

  it.skipIf(!corpus).each(["halland-2019.txt", "halland-2024.txt"])("%s comes back (needs SAMSYN_CORPUS)", async (name) => {
    const { agreement: source } = await readAgreement(readFileSync(join(corpus ?? "", name)), name);
    const { agreement } = await readBack(source, site);
    expect(f1(source, agreement)).toBeGreaterThanOrEqual(0.99);
  });
});
