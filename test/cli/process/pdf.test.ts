import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { column, pdfOf } from "../../readers/pdf/by-hand.js";
import { started } from "./run.js";

const PAGES = [column(70, 60, ["Överenskommelse i Exempellän", "Vi möts varje vår och höst."], { size: 14 })];

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "samsyn-pdf-"));
  const whole = pdfOf(PAGES);
  writeFileSync(join(folder, "avtal.pdf"), whole);
  writeFileSync(join(folder, "annat namn.docx"), whole);
  writeFileSync(join(folder, "halv.pdf"), whole.slice(0, 60));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built program reads a PDF in a thread of its own", () => {
  it.each(["avtal.pdf", "annat namn.docx"])("%s", async (name) => {
    const { code, out, err } = await started(["show", name, "--format", "json"], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Vi möts varje vår och höst.");
  });

  it("two after each other, and a broken one, which does not stop the others", async () => {
    expect((await started(["diff", "avtal.pdf", "annat namn.docx"], { cwd: folder })).code).toBe(0);
    const { code, out, err } = await started(["import", "halv.pdf", "avtal.pdf", "--format", "json"], { cwd: folder });
    expect(code).toBe(2);
    expect(out).toContain("Vi möts varje vår och höst.");
    expect(err).toMatch(/^samsyn: halv\.pdf: [^\n]*broken[^\n]*\n/mu);
  });

  it("though the thread is started in vain when a name leads nowhere", async () => {
    expect((await started(["show", "saknas.pdf"], { cwd: folder })).err).toBe(
      "samsyn: saknas.pdf: there is no such file. Check the name and the folder.\n",
    );
  });
});
