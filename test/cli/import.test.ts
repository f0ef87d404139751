import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { beforeAll, describe, expect, it } from "vitest";
import { earlier, later } from "./texts.js";
import { samsyn } from "./world.js";

const page = `<!doctype html><html lang="sv"><head><title>Avtal</title></head><body><nav><a href="/">Start</a></nav><main>
<h1>Överenskommelse mellan Region Exempel och föreningslivet i Exempellän</h1><p>Överenskommelsen gäller 2024–2027.</p>
<h2>Bakgrund</h2><p>Vi har talats vid<br>i många år.</p></main><footer>Växel 010</footer></body></html>`;

let draft: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const by = { author: "Åsa Ek", date: "2031-02-01T09:00:00Z" };
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ heading: level, children: [new TextRun(text)] });
  const document = new Document({
    comments: {
      children: [{ id: 0, author: "Bo Al", date: new Date("2031-02-03T10:00:00Z"), children: [new Paragraph("Räcker det?")] }],
    },
    sections: [
      {
        children: [
          heading("Överenskommelse i Exempellän", HeadingLevel.TITLE),
          heading("Organisation", HeadingLevel.HEADING_1),
          new Paragraph({
            children: [
              new TextRun("Parterna "),
              new DeletedTextRun({ text: "ska", id: 1, ...by }),
              new InsertedTextRun({ text: "kan", id: 2, ...by }),
              new TextRun(" träffas "),
              new CommentRangeStart(0),
              new TextRun("två gånger"),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun(" varje år för att följa upp arbetet och planera det som kommer."),
            ],
          }),
        ],
      },
    ],
  });
  draft = new Uint8Array(await Packer.toBuffer(document));
});

describe("import", () => {
  it("fills the front matter with what the text says, and notes where it came from", async () => {
    const { code, out, err } = await samsyn(["import", "sida.html", "--lang", "sv"], { files: { "sida.html": page } });
    expect(code).toBe(0);
    expect(out).toContain("county: Exempellän\n");
    expect(out).toMatch(/dates:\n {2}from: "?2024"?\n {2}to: "?2027"?\n/u);
    expect(out).toMatch(/- name: Region Exempel\n {4}sector: public\n/u);
    expect(out).toMatch(/ {2}reader: html\n {2}imported: 2027-03-09\n/u);
    expect(err).toContain("Uppgifter hämtade ur texten");
    expect(err).toMatch(/ {2}- stycke 2: gäller från: ”2024”/u);
    expect(err).toMatch(/ {2}- stycke 4: Radbrytningar/u);
    expect(err).not.toContain("rad 4");
  });

  it("goes on after a file that it cannot read, writes the others whole, and tells at the end", async () => {
    const files = { "a.txt": earlier, "b.docx": "PK\u0003\u0004 broken", "c.html": page, "out/": "" };
    const {
      code,
      err,
      files: after,
    } = await samsyn(["import", "a.txt", "b.docx", "c.html", "saknas.txt", "-o", "out"], { files });
    expect(code).toBe(2);
    expect(
      Object.keys(after)
        .filter((name) => name.startsWith("out/"))
        .sort(),
    ).toEqual(["out/", "out/a.md", "out/c.md"]);
    expect(err).toContain("samsyn: 2 of 4: b.docx\n");
    expect(err).toContain("samsyn: saknas.txt: there is no such file.");
    expect(err).toContain("samsyn: 2 of 4 files were not imported.\n");
  });

  it("writes a report to check by, with a box for each place and what to look for", async () => {
    const files = { "a.txt": earlier, "c.html": page, "out/": "" };
    const { err, files: after } = await samsyn(["import", "a.txt", "c.html", "-o", "out", "--report", "check.md"], { files });
    expect(after["check.md"]).toContain("| a.txt | sure (0 doubts in ");
    expect(after["check.md"]).toMatch(/## c\.html\n\nRead as html\. Written to out\/c\.md\./u);
    expect(after["check.md"]).toMatch(
      /### Put together \(1\)\n\nSee that the parts belong together\.\n\n- \[ \] \*\*paragraph 4\*\*: /u,
    );
    expect(err).toContain("samsyn: Wrote check.md\n");
    expect(err).not.toContain("paragraph 4");
    expect(await samsyn(["import", "a.txt", "-o", "x.md", "--report", "x.md"], { files })).toMatchObject({ code: 2 });
    expect(await samsyn(["import", "a.txt", "--report", "a.txt", "--force"], { files })).toMatchObject({ code: 2 });
  });

  it("turns doubts into exit code 1 when asked to", async () => {
    const files = { "a.txt": earlier, "c.html": page };
    expect(await samsyn(["import", "a.txt", "--strict"], { files })).toMatchObject({ code: 0 });
    expect(await samsyn(["import", "c.html", "--strict"], { files })).toMatchObject({ code: 1 });
    expect(await samsyn(["import", "c.html"], { files })).toMatchObject({ code: 0 });
  });

  it("keeps both names where two files differ only in their ending", async () => {
    const files = { "a.txt": earlier, "a.html": page, "out/": "" };
    const { files: after } = await samsyn(["import", "a.txt", "a.html", "-o", "out"], { files });
    expect(Object.keys(after)).toEqual(expect.arrayContaining(["out/a.txt.md", "out/a.html.md"]));
  });
});

describe("tracked changes and comments", () => {
  const files = () => ({ "utkast.docx": draft });

  it.each([
    [[], "kan träffas", "Tracked changes are accepted"],
    [["--changes", "reject"], "ska träffas", "Tracked changes are rejected"],
    [["--changes", "keep"], "kan träffas", "Tracked changes are kept"],
  ])("import %j", async (options, text, said) => {
    const { code, out, err } = await samsyn(["import", "utkast.docx", ...options], { files: files() });
    expect({ code, has: out.includes(text) }).toEqual({ code: 0, has: true });
    expect(err).toContain(said);
  });

  it("diff says aloud what it did with them", async () => {
    const { code, err } = await samsyn(["diff", "2022.txt", "utkast.docx"], { files: { ...files(), "2022.txt": earlier } });
    expect(code).toBe(1);
    expect(err).toContain("samsyn: utkast.docx: Tracked changes are accepted: 1 inserted, 1 deleted (by Åsa Ek).\n");
  });

  it("diff --tracked shows what they do, and whose they are", async () => {
    const { code, out } = await samsyn(["diff", "--tracked", "utkast.docx"], { files: files() });
    expect(code).toBe(1);
    expect(out).toMatch(/(?:Weaker|weaker)/u);
    expect(out).toContain("paragraph 3");
    expect(out).toContain("Who changed what\n  Åsa Ek: 1 insertion, 1 deletion; 1 place, of which 1 changed in substance;");
    const json = JSON.parse((await samsyn(["diff", "--tracked", "utkast.docx", "-f", "json"], { files: files() })).out) as {
      tracked: { authors: { author: string; substantive: number }[]; changes: { clause: string }[] };
    };
    expect(json.tracked.authors).toMatchObject([{ author: "Åsa Ek", inserted: 1, deleted: 1, substantive: 1 }]);
    expect(json.tracked.changes.map(({ clause }) => clause)).toEqual(["organisation.paragraph.1", "organisation.paragraph.1"]);
    expect((await samsyn(["diff", "--tracked", "utkast.docx", "-f", "markdown"], { files: files() })).out).toContain(
      "## Who changed what\n\n- Åsa Ek: ",
    );
  });

  it("--tracked takes one file of a kind that has them", async () => {
    const both = { ...files(), "a.txt": earlier, "b.txt": later };
    expect(await samsyn(["diff", "--tracked", "a.txt"], { files: both })).toMatchObject({ code: 2, out: "" });
    expect(await samsyn(["diff", "--tracked", "utkast.docx", "a.txt"], { files: both })).toMatchObject({ code: 2, out: "" });
    expect((await samsyn(["diff", "a.txt"], { files: both })).err).toBe(
      "samsyn: after is missing. See how the command is written with: samsyn diff --help\n",
    );
  });

  it("show lists the comments, counts them, and says how sure the reading is", async () => {
    const { out } = await samsyn(["show", "utkast.docx"], { files: files() });
    expect(out).toMatch(/read as docx · sure \(\d+ doubts? in 3 places\)/u);
    expect(out).toContain("Comments in the document: 1\n  Bo Al, 2031-02-03, on “två gånger”: Räcker det?\n");
  });

  it.each(["show", "import"])("%s --format json gives them as data", async (command) => {
    const line = [command, "utkast.docx", "--format", "json", "--changes", "keep"];
    expect(JSON.parse((await samsyn(line, { files: files() })).out)).toMatchObject({
      reading: { reader: "docx", certainty: "sure", placeUnit: "paragraph" },
      comments: [
        { author: "Bo Al", anchor: "två gånger", text: "Räcker det?", clause: "organisation.paragraph.1", resolved: false },
      ],
      trackedChanges: [
        { kind: "delete", text: "ska" },
        { kind: "insert", text: "kan" },
      ],
      before: { samsyn: "agreement/1" },
    });
  });
});
