import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { earlier, later } from "./texts.js";
import { samsyn } from "./world.js";

const files = { "2022.txt": earlier, "2027.txt": later };

describe("diff", () => {
  it.each(["terminal", "markdown", "html", "json"])("reports as %s", async (format) => {
    const { code, out } = await samsyn(["diff", "2022.txt", "2027.txt", "--format", format], { files });
    expect(code).toBe(1);
    expect(out.endsWith("\n")).toBe(true);
    expect(out).toContain(format === "json" ? '"samsyn": "diff/1"' : "årsberättelser");
  });

  it("takes the format from the name of the output, and says what it wrote on standard error", async () => {
    const { code, out, err, files: after } = await samsyn(["diff", "2022.txt", "2027.txt", "-o", "d.json"], { files });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Wrote d.json");
    expect(JSON.parse(after["d.json"] ?? "")).toMatchObject({ samsyn: "diff/1" });
  });

  it("finds no difference between a text and its own Markdown and YAML", async () => {
    const markdown = (await samsyn(["import", "2022.txt"], { files })).out;
    const yaml = (await samsyn(["import", "2022.txt", "--format", "yaml"], { files })).out;
    const all = { ...files, "2022.md": markdown, "2022.yaml": yaml };
    expect(await samsyn(["diff", "2022.md", "2022.yaml"], { files: all })).toMatchObject({ code: 0 });
    const { out } = await samsyn(["diff", "2022.txt", "2022.md", "--format", "json"], { files: all });
    const { changes } = JSON.parse(out) as { changes: { kind: string; status: string }[] };
    // The note of the import is new; nothing of the text is.
    expect(changes.filter(({ status }) => status !== "unchanged").every(({ kind }) => kind === "meta")).toBe(true);
    expect(changes.filter(({ status }) => status === "unchanged").length).toBeGreaterThan(10);
  });

  it("shows words without the signs of Markdown, and keeps them in the data", async () => {
    const text = (duty: string) =>
      `# Avtal\n\n## Begrepp\n\n- **Samråd:** ett *öppet* samtal där den som ${duty} besluta lyssnar.\n`;
    const pair = { "a.md": text("ska"), "b.md": text("bör") };
    const report = async (format: string) => (await samsyn(["diff", "a.md", "b.md", "--format", format], { files: pair })).out;
    for (const format of ["terminal", "markdown", "html", "csv"])
      expect(await report(format), format).toContain("Samråd: ett öppet samtal");
    expect(await report("json")).toContain("**Samråd:** ett *öppet* samtal");
  });

  it("colours only when asked or when the terminal takes it", async () => {
    const line = ["diff", "2022.txt", "2027.txt"];
    const coloured = async (words: string[], colourLevel: 0 | 2) =>
      (await samsyn([...line, ...words], { files, colourLevel })).out.includes("\u001b[");
    expect(await coloured([], 0)).toBe(false);
    expect(await coloured([], 2)).toBe(true);
    expect(await coloured(["--color", "never"], 2)).toBe(false);
    expect(await coloured(["--color", "always"], 0)).toBe(true);
  });

  it("compares with a committed revision", async () => {
    const { code } = await samsyn(["diff", "git:v1:avtal/2022.txt", "2022.txt"], {
      files,
      revisions: { "v1:avtal/2022.txt": earlier },
    });
    expect(code).toBe(0);
  });
});

describe("show", () => {
  it("gives the outline, and the whole text in three forms", async () => {
    expect((await samsyn(["show", "2022.txt"], { files })).out).toContain("Dialog");
    expect(JSON.parse((await samsyn(["show", "2022.txt", "--format", "json"], { files })).out)).toMatchObject({
      samsyn: "agreement/1",
    });
    expect((await samsyn(["show", "2022.txt", "--format", "markdown"], { files })).out).toContain("### 1. Dialog");
    expect((await samsyn(["show", "2022.txt", "--format", "yaml"], { files })).out).toMatch(/^title:|\ntitle:/);
  });
});

describe("import", () => {
  it("notes where the text came from", async () => {
    const { code, out, err } = await samsyn(["import", "old/2022.txt"], { files: { "old/2022.txt": earlier } });
    expect(code).toBe(0);
    expect(out).toContain("file: 2022.txt");
    expect(out).toContain(createHash("sha256").update(earlier).digest("hex"));
    expect(out).toContain("2027-03-09");
    expect(err).toMatch(/^samsyn: old\/2022\.txt: /);
  });

  it("puts several into a folder, and refuses two of the same name before writing any", async () => {
    const before = { files: { "a/x.txt": earlier, "b/y.txt": later, "out/": "" } };
    const { code, files: after } = await samsyn(["import", "a/x.txt", "b/y.txt", "-o", "out/"], before);
    expect(code).toBe(0);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(["out/x.md", "out/y.md"]));
    const clash = await samsyn(["import", "a/x.txt", "b/x.txt", "-o", "out"], { files: { ...before.files, "b/x.txt": later } });
    expect(clash).toMatchObject({ code: 2, err: expect.stringContaining("out/x.md") as string });
    expect(Object.keys(clash.files)).not.toContain("out/x.md");
    expect((await samsyn(["import", "a/x.txt", "b/y.txt"], before)).code).toBe(2);
  });

  it("gives the doubts as data, also while the text goes to a file", async () => {
    const { out, err, files: after } = await samsyn(["import", "2022.txt", "-o", "2022.md", "--format", "json"], { files });
    expect(JSON.parse(out)).toMatchObject({ samsyn: "agreement/1", messages: expect.any(Array) as unknown[] });
    expect(after["2022.md"]).toContain("### 1. Dialog");
    expect(err).toBe("samsyn: Wrote 2022.md\n");
  });
});

describe("format", () => {
  const loose = "# Överenskommelse\n\nBakgrund\n========\n\n* Vi möts\n* Vi talas vid\n";

  it("shows, checks and rewrites", async () => {
    const { out } = await samsyn(["format", "a.md"], { files: { "a.md": loose } });
    expect(out).toContain("## Bakgrund\n\n- Vi möts\n");
    expect(await samsyn(["format", "--check", "a.md", "b.md"], { files: { "a.md": loose, "b.md": out } })).toMatchObject({
      code: 1,
      out: "",
      err: "samsyn: a.md: not in canonical form. Rewrite it with: samsyn format --write a.md\n",
    });
    const rewritten = await samsyn(["format", "--write", "a.md", "b.md"], { files: { "a.md": loose, "b.md": out } });
    expect(rewritten).toMatchObject({ code: 0, err: "samsyn: Wrote a.md\n", files: { "a.md": out, "b.md": out } });
  });

  it("turns Markdown into YAML and back to the same", async () => {
    const markdown = (await samsyn(["format", "a.md"], { files: { "a.md": loose } })).out;
    const yaml = (await samsyn(["format", "a.md", "-o", "a.yaml"], { files: { "a.md": markdown } })).files["a.yaml"] ?? "";
    expect((await samsyn(["format", "a.yaml", "--to", "markdown"], { files: { "a.yaml": yaml } })).out).toBe(markdown);
  });

  it.each([
    ["a.md b.md", "--write"],
    ["a.md b.md -o c.md", "--output"],
    ["a.md --write --check", "--check"],
    ["- --write", "--write"],
    ["a.md --write --to yaml", "YAML"],
    ["raw.txt", "samsyn import raw.txt"],
  ])("refuses %s", async (line, words) => {
    const before = { "a.md": loose, "b.md": loose, "raw.txt": earlier };
    const { code, out, err, files: after } = await samsyn(["format", ...line.split(" ")], { files: before, stdin: loose });
    expect({ code, out, after }).toEqual({ code: 2, out: "", after: before });
    expect(err).toContain(words);
  });
});
