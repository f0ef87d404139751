import { describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";
import { EVERY_KIND, PRINTABLE } from "./sources.js";

const FORMATS = ["pdf", "docx", "html", "markdown", "yaml", "json", "text"];
const ENDINGS = { pdf: "pdf", docx: "docx", html: "html", markdown: "md", yaml: "yaml", json: "json", text: "txt" } as Record<
  string,
  string
>;

const world = { files: { "avtal.md": EVERY_KIND, "ut/": "" } };
const run = (line: string, more: Record<string, string | Uint8Array> = {}) =>
  samsyn(["export", ...line.split(" "), "--lang", "sv"], { files: { ...world.files, ...more } });

describe("samsyn export", () => {
  describe.each(FORMATS)("to %s", (format) => {
    it.each(PRINTABLE)("writes $name without a warning", async ({ name, content }) => {
      const file = name.split("/").at(-1) ?? "";
      const output = `ut.${ENDINGS[format]}`;
      const { code, err, bytes } = await samsyn(["export", file, "-o", output, "--lang", "sv"], { files: { [file]: content } });
      const told = err.split("\n").filter((line) => line !== "" && !line.includes("lästes med tvekan"));
      expect({ code, told }).toEqual({ code: 0, told: [`samsyn: Skrev ${output}`] });
      expect(bytes[output]?.length).toBeGreaterThan(500);
    });
  });

  it("takes the form from the name, and several files into a folder", async () => {
    const { code, files } = await run("avtal.md annat.md --to html -o ut/", { "annat.md": EVERY_KIND });
    expect(code).toBe(0);
    expect(Object.keys(files).filter((name) => name.endsWith(".html"))).toEqual(["ut/avtal.html", "ut/annat.html"]);
  });

  it("goes on with the other files when one is in trouble", async () => {
    const { code, files, err } = await run("avtal.md utan.md --to html -o ut/", { "utan.md": "## Syfte\n\nText.\n" });
    expect(code).toBe(2);
    expect(Object.keys(files)).toContain("ut/avtal.html");
    expect(err).toContain("saknar titel");
    expect(err).toContain("1 av 2 filer skrevs inte.");
  });

  it.each(["pdf", "docx", "html"])("gives the same bytes on the same day: %s", async (format) => {
    const [one, other] = [await run(`avtal.md -o ut.${format} --draft-mark`), await run(`avtal.md -o ut.${format} --draft-mark`)];
    expect(one.bytes[`ut.${format}`]).toEqual(other.bytes[`ut.${format}`]);
  });

  it("takes the day from SOURCE_DATE_EPOCH", async () => {
    const before = { files: world.files, env: { SOURCE_DATE_EPOCH: "1700000000" } };
    const { files } = await samsyn(["export", "avtal.md", "--to", "text", "--draft-mark", "-o", "ut.txt"], before);
    expect(files["ut.txt"]).toContain("REMISS 14 november 2023");
    const wrong = await samsyn(["export", "avtal.md", "-o", "ut.pdf"], { ...before, env: { SOURCE_DATE_EPOCH: "i går" } });
    expect({ code: wrong.code, err: wrong.err }).toEqual({
      code: 2,
      err: expect.stringContaining('SOURCE_DATE_EPOCH is "i går"'),
    });
  });

  it.each([
    ["avtal.md", "Säg vilken form du vill ha"],
    ["avtal.md --to pdf", "PDF går inte att visa på skärmen"],
    ["avtal.md -o ut.odt", "namnet visar inte vilken form"],
    ["avtal.md -o avtal.md", "skulle skriva över filen som läses"],
    ["avtal.md -o ut", "Säg vilken form du vill ha"],
    ["saknas.md -o ut.pdf", "filen finns inte"],
    ["avtal.md --to html --profile ua", "--profile: finns bara för pdf"],
    ["avtal.md --to pdf -o a.pdf --consultation", "--consultation: finns bara för docx"],
    ["avtal.md --to markdown --toc", "--toc: finns bara för pdf, docx, html"],
    ["avtal.md --to json --signatures 2", "--signatures: finns bara för pdf, docx, html, text"],
    ["avtal.md --to html --signatures 0", "skriv parties eller ett antal från 1 till 40"],
    ["avtal.md --to html --signatures många", "skriv parties eller ett antal från 1 till 40"],
    ["avtal.md --to html --logo saknas.png --logo-alt Logotyp", "filen finns inte"],
    ["avtal.md --to html --logo text.png --logo-alt Logotyp", "ingen bild i PNG, JPEG eller SVG"],
    ["avtal.md --to html --logo bild.svg", "--logo-alt"],
    ["avtal.md --to html --logo farlig.svg --logo-alt Logotyp", "hämtar något utifrån eller kör kod"],
    ["avtal.md --to html --logo-alt Logotyp", "--logo"],
    ["avtal.md --to html --theme saknas.yaml", "filen finns inte"],
  ])("refuses in one line: %s", async (line, told) => {
    const more = {
      "text.png": "ingen bild",
      "bild.svg": '<svg viewBox="0 0 10 10"/>',
      "farlig.svg": '<svg viewBox="0 0 1 1"><image href="https://x.example/a.png"/></svg>',
    };
    const { code, err, files } = await run(line, more);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(Object.keys(files).sort()).toEqual(Object.keys({ ...world.files, ...more }).sort());
  });

  it("does not overwrite unless told", async () => {
    const refused = await run("avtal.md -o ut.html", { "ut.html": "mitt" });
    expect({ code: refused.code, kept: refused.files["ut.html"] }).toEqual({ code: 2, kept: "mitt" });
    expect((await run("avtal.md -o ut.html --force", { "ut.html": "mitt" })).files["ut.html"]).toContain("<h1>");
  });

  it("refuses a picture that nobody has described, naming its line", async () => {
    const { code, err } = await run("utan.md --to html", { "utan.md": "# Avtal\n\n## Syfte\n\n![](karta.png)\n" });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Bilden på rad 5 saknar beskrivning") });
  });
});

describe("a theme", () => {
  const themed = (theme: string) => run("avtal.md --to html --theme tema.yaml", { "tema.yaml": theme });

  it("sets fonts, colours, margins and cover", async () => {
    const { code, out } = await themed(
      'fonts:\n  text: Georgia\ncolours:\n  accent: "#7a1f3d"\nmargins:\n  top: 30\ncover: true\n',
    );
    expect(code).toBe(0);
    expect(out).toContain('--serif: "Georgia"');
    expect(out).toContain("--accent: #7a1f3d");
    expect(out).toContain("margin: 30mm 28mm 25mm 28mm");
    expect(out).toContain(".front { break-after: page; }");
  });

  it.each([
    ["färger:\n  text: röd\n", ["rad 2", "finns inte i ett tema"]],
    ["colurs:\n  text: '#000000'\n", ["Menade du ”colours”?"]],
    ["colours:\n  accent: röd\n", ["tema.yaml, rad 2", "#rrggbb"]],
    ["colours:\n  accent: '#ffcc00'\n", ["1.5:1", "minst 4.5:1"]],
    ["margins:\n  top: 3\n", ["ett tal från 10 till 60"]],
    ["cover: kanske\n", ["cover ska vara true eller false"]],
    ["fonts: Georgia\n", ["fonts ska ha nycklar under sig: text, headings"]],
    ["fonts:\n  text: 'x\"; } body { display: none'\n", ["namnet på ett typsnitt"]],
    ["- a\n", ["ska ha nycklar med värden"]],
    ["a: [\n", ["tema.yaml, rad"]],
  ])("is refused with its line and a remedy: %j", async (theme, told) => {
    const { code, err, out } = await themed(theme);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const part of told) expect(err).toContain(part);
  });

  it("tells everything that is wrong at once", async () => {
    const { err } = await themed("cover: kanske\nmargins:\n  top: 1\n  left: 20\n");
    expect(err.trim().split("\n")).toHaveLength(3);
  });

  it("names a font that the computer lacks", async () => {
    const { code, err } = await run("avtal.md -o ut.pdf --theme tema.yaml", { "tema.yaml": "fonts:\n  text: Finns Inte Alls\n" });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Typsnittet ”Finns Inte Alls” finns inte på datorn") });
  });
});
