import { describe, expect, it } from "vitest";
import { samsyn } from "./world.js";

/** What a terminal obeys, and what turns the reading of a line about. */
const OBEYED = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

const NASTY = "\u001b[31mröd\u001b]0;titel\u0007 \u009b31m \u202eomvänd\u202c \u2066x\u2069 \u0008\u0008 \u200fhej";

/** Generous for a slow machine with other work; each takes a fraction of it alone. */
const IN_TIME = 180_000;

const RECORD = "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna ska mötas varje vår.\n";

/** One line of complaint, exit code 2, nothing on standard output, nothing written, and no trace of the program's inside. */
const REFUSED = { code: 2, out: "", isOneLine: true, isCalm: true, isUntouched: true };

async function refusal(line: readonly string[], files: Record<string, string | Uint8Array>) {
  const { code, out, err, files: left } = await samsyn([...line, "--lang", "en"], { files });
  return {
    code,
    out,
    err,
    isOneLine: /^samsyn: [^\n]+\n$/u.test(err),
    isCalm: !/ {4}at |Error:|undefined|\[object/u.test(err),
    isUntouched: Object.keys(left).join("\n") === Object.keys(files).join("\n"),
  };
}

const refusedWith = (words: string) => ({ ...REFUSED, err: expect.stringContaining(words) as string });

function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed >> 16;
  });
}

const ALIASES = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f", "g"]
  .map((key, i) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${"abcdef"[i]}`).join(",")}]\n`)
  .join("")}`;

describe("what cannot be read is refused in one line", () => {
  it.each<[name: string, file: string, content: string | Uint8Array, words: string]>([
    ["nothing at all", "a.md", "", "there is no text to read"],
    ["only white space and marks", "a.txt", "\uFEFF \r\n\t\n", "there is no text to read"],
    ["only zero bytes", "a.txt", new Uint8Array(10_000), "there is no text to read"],
    ["noise in a text", "a.txt", noise(50_000), "bytes that do not belong in a text"],
    ["noise in Markdown", "a.md", noise(50_000), "bytes that do not belong in a text"],
    ["noise in YAML", "a.yaml", noise(50_000), "bytes that do not belong in a text"],
    ["fifty megabytes", "a.txt", "Parterna ska mötas.\n\n".repeat(2_400_000), "The limit is"],
    [
      "aliases that explode, in front matter",
      "a.md",
      `---\n${ALIASES}---\n# T\n\nText.\n`,
      "a.md, line 2: The YAML has more than",
    ],
    ["aliases that explode, in YAML", "a.yaml", `samsyn: agreement/1\n${ALIASES}title: T\n`, "The YAML has more than"],
    ["brackets a thousand deep", "a.yaml", `a: ${"[".repeat(1000)}${"]".repeat(1000)}\n`, "levels"],
    ["tabs for indentation", "a.md", "---\nmeta:\n\ta: 1\n---\n# T\n\nText.\n", "Indent with spaces"],
    ["YAML that is no agreement", "a.yaml", "- 1\n- 2\n", "not an agreement"],
  ])(
    "%s",
    async (_, file, content, words) => {
      expect(await refusal(["show", file], { [file]: content })).toEqual(refusedWith(words));
      expect(await refusal(["diff", file, "b.md", "-o", "out.html"], { [file]: content, "b.md": RECORD })).toEqual(
        refusedWith(words),
      );
    },
    IN_TIME,
  );

  it("a missing file, a missing form, a text that is no form, an output that exists or is the input", async () => {
    const files = { "a.md": RECORD, "b.md": RECORD, "c.txt": "Syfte\n\nAtt mötas.\n" };
    expect(await refusal(["diff", "a.md", "nope.md"], files)).toEqual(refusedWith("nope.md: there is no such file. Check"));
    expect(await refusal(["diff", "a.md", "b.md", "-o", "r.rtf"], files)).toEqual(refusedWith("End it with .html"));
    expect(await refusal(["diff", "a.md", "b.md", "--format", "rtf"], files)).toEqual(
      refusedWith("Choose from: terminal, markdown, html, json, pdf, docx, csv"),
    );
    expect(await refusal(["diff", "a.md", "b.md", "-o", "c.txt"], files)).toEqual(refusedWith("the file exists already"));
    expect(await refusal(["diff", "a.md", "b.md", "-o", "b.md", "--force"], files)).toEqual(
      refusedWith("would replace the file that is read"),
    );
    expect(await refusal(["format", "c.txt"], files)).toEqual(refusedWith("samsyn import c.txt"));
    expect(await refusal(["diff", "git:HEAD", "a.md"], files)).toEqual(refusedWith("write git:REVISION:PATH"));
  });
});

describe("what can be read is read in time, with every word", () => {
  const levels = Array.from({ length: 1000 }, (_, i) => `${"  ".repeat(i)}- sak${i}`).join("\n");
  it.each<[name: string, file: string, content: string, words: readonly string[]]>([
    ["lists a thousand deep", "a.md", levels, ["sak0", "sak500", "sak999"]],
    ["lists a thousand deep in text", "a.txt", levels, ["sak0", "sak500", "sak999"]],
    ["quotes a thousand deep", "a.md", `${"> ".repeat(1000)}innerst\n`, ["innerst"]],
    ["stars and brackets without end", "a.md", `# T\n\n${"*[_`".repeat(5000)}slutet\n`, ["slutet"]],
    ["one line of a million letters", "a.txt", `${"a".repeat(1_000_000)} slutet`, ["slutet"]],
    ["front matter without an end", "a.md", "---\nedition: fjärde\n\n# Titeln\n\nTexten.\n", ["fjärde", "Titeln", "Texten"]],
    ["control characters", "a.txt", `Titel\n\n${NASTY} slutet\n`, ["röd", "omvänd", "slutet"]],
  ])(
    "%s",
    async (_, file, content, words) => {
      const { code, out } = await samsyn(["show", file, "--format", "json"], { files: { [file]: content } });
      expect(code).toBe(0);
      for (const word of words) expect(out).toContain(word);
      const changed = { [file]: content, [`b-${file}`]: content.replace(words.at(-1) ?? "", "utbytt") };
      const compared = await samsyn(["diff", file, `b-${file}`], { files: changed });
      expect({ code: compared.code, hasChange: compared.out.includes("utbytt") }).toEqual({ code: 1, hasChange: true });
    },
    IN_TIME,
  );

  it(
    "a hundred thousand headings, compared",
    async () => {
      const headings = Array.from({ length: 100_000 }, (_, i) => `## Rubrik ${i}\n`).join("\n");
      const files = { "a.md": `# T\n\n${headings}`, "b.md": `# T\n\n${headings.replace("Rubrik 500\n", "Annat\n")}` };
      const { code, out } = await samsyn(["diff", "a.md", "b.md", "--only", "added"], { files });
      expect(code).toBe(1);
      expect(out).toContain("Annat");
    },
    IN_TIME,
  );

  it("a key that stands twice keeps both values, and a key misspelt is asked about", async () => {
    const files = { "a.md": `---\nedition: ett\nedition: två\nstge: draft\n---\n${RECORD}` };
    const { out } = await samsyn(["show", "a.md", "--lang", "sv"], { files });
    expect(out).toContain("a.md, rad 3: Nyckeln ”edition” står två gånger.");
    expect(out.replace(/\s+/gu, " ")).toContain("Menade du ”stage”?");
    const { out: data } = await samsyn(["show", "a.md", "--format", "json"], { files });
    for (const value of ["ett", "två", "draft"]) expect(data).toContain(value);
  });

  it("the same words in any coding are the same text", async () => {
    const text = "Överenskommelse för Exempellän\r\n\r\nSyfte\r\n\r\nParterna ska mötas på våren.\r\n";
    const wide = (swap: boolean) =>
      Uint8Array.from(
        [...`\uFEFF${text}`].flatMap((c) => {
          const [low, high] = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8];
          return swap ? [high, low] : [low, high];
        }),
      );
    const coded: Record<string, string | Uint8Array> = {
      "bom.txt": `\uFEFF${text}`,
      "utf16le.txt": wide(false),
      "utf16be.txt": wide(true),
      "latin.txt": Uint8Array.from([...text].map((c) => c.charCodeAt(0))),
      "decomposed.txt": text.normalize("NFD"),
      "mac.txt": text.replaceAll("\r\n", "\r"),
    };
    for (const name of Object.keys(coded)) {
      const { code, out } = await samsyn(["diff", "lf.txt", name], {
        files: { ...coded, "lf.txt": text.replaceAll("\r\n", "\n") },
      });
      expect([name, code, out]).toEqual([name, 0, "No difference: 3 headings, paragraphs and items, all the same.\n"]);
    }
  });
});

describe("nothing in a document, a name or an option is obeyed by the terminal", () => {
  const escaped = "\\u001b[2J\\u009b31m\\u202e";
  const record = (verb: string) =>
    `---\nedition: "${escaped}${verb}"\nbodies:\n  - name: "Grupp ${escaped}"\n    seats:\n      - party: "Part ${escaped}"\n        count: 3\nok\u202e: 1\n---\n\n# Titel ${NASTY}\n\n## Syfte ${NASTY}\n\nParterna ${verb} mötas ${NASTY} varje år.\n\n- Punkt ${NASTY}\n`;
  const name = "namn\u001b[31m\u202e.txt";
  const files = {
    "a.md": record("ska"),
    "b.md": record("kan"),
    "a.txt": `Titel ${NASTY}\n\nSyfte\n\nParterna ska mötas ${NASTY} varje år.\n`,
    [name]: "Titel\n\nSyfte\n\nParterna kan mötas.\n",
  };

  it.each<readonly string[]>([
    ["show", "a.md"],
    ["show", "a.md", "--format", "markdown"],
    ["show", "a.md", "--format", "yaml"],
    ["show", "a.md", "--format", "json"],
    ["show", "a.txt"],
    ["show", name],
    ["show", "nope\u001b[31m"],
    ["diff", "a.md", "b.md", "--all"],
    ["diff", "a.md", "b.md", "--stat"],
    ["diff", "a.md", "b.md", "--section", "Syfte \u001b"],
    ["diff", "a.md", "b.md", "--section", "\u001b[3m"],
    ["diff", "a.md", "b.md", "--format", "markdown"],
    ["diff", "a.md", "b.md", "--format", "html"],
    ["diff", "a.md", "b.md", "--format", "json"],
    ["diff", "a.txt", name],
    ["diff", "git:\u001b:a", "a.md"],
    ["format", "a.md"],
    ["format", "--check", "a.md"],
    ["format", name],
    ["import", name],
    ["import", "a.txt", "-o", "\u001b[1m.md"],
    ["import", "a.md", "--format", "json"],
    ["\u001b[31m"],
    ["diff", "--\u009b"],
  ])("samsyn %j", async (...line) => {
    for (const language of ["sv", "en"]) {
      const { out, err } = await samsyn([...line, "--lang", language], { files, rows: 24 });
      expect(OBEYED.exec(out.replaceAll("\n", ""))).toBeNull();
      expect(OBEYED.exec(err.replaceAll("\n", ""))).toBeNull();
    }
  });

  it("JSON holds none of it in a pipe either, and yet loses nothing", async () => {
    const { out } = await samsyn(["show", "a.md", "--format", "json"], { files });
    expect(OBEYED.exec(out.replaceAll("\n", ""))).toBeNull();
    const { title } = JSON.parse(out) as { title: string };
    expect(title).toBe(`Titel ${NASTY}`);
  });

  it("Markdown in a pipe is the text as it stands", async () => {
    const { out } = await samsyn(["show", "a.md", "--format", "markdown"], { files });
    expect(out).toContain(`# Titel ${NASTY}`);
  });
});
