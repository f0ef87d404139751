import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { readAgreement } from "../../../src/readers/read.js";
import { plainPaint } from "../../../src/reports/paint.js";
import { cutExcerpt, excerptOf } from "../../../src/reports/validation/excerpt.js";
import { checkGithub } from "../../../src/reports/validation/github.js";
import { checkHtml } from "../../../src/reports/validation/html.js";
import { checkJson } from "../../../src/reports/validation/json.js";
import { checkMarkdown } from "../../../src/reports/validation/markdown.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "../../../src/reports/validation/options.js";
import { checkSarif } from "../../../src/reports/validation/sarif.js";
import { checkTerminal } from "../../../src/reports/validation/terminal.js";
import { check } from "../../validate/check.js";
import { keyed, lonely, shouting } from "../../validate/made-up-rules.js";
import { attribute, byId, parsed } from "../html/parsed.js";

const nasty = `---
language: sv
parties:
  - name: "<script>alert(1)</script>"
    sector: civil
---

# Avtal & <b>annat</b>

## Mål

Vi är ABC, en grupp som möts ofta och länge på alla orter i länet och som har en lång rad av ord före ordet DEF och många efter det också.

- Vi är \`GHI\` :: 100 %, [länk](javascript:x) och *JKL*.
`;

let run: CheckRun;

const options: CheckReportOptions = {
  language: "sv",
  columns: 80,
  paint: plainPaint,
  advice: false,
  maxWarnings: null,
  version: "1.2.3",
};

async function checkedFile(name: string, markdown: string, more: Partial<CheckedFile> = {}): Promise<CheckedFile> {
  const result = await check(markdown, { rules: [shouting, keyed, lonely] });
  const { agreement } = await readAgreement(markdown, "a.md");
  return { name, agreement, result, source: markdown.split("\n"), placeUnit: "line", pages: [], ...more };
}

beforeAll(async () => {
  run = { files: [await checkedFile("mapp med blanksteg/å.md", nasty)], projects: [] };
});

describe("sarif", () => {
  it("is valid by the schema of the format", async () => {
    // The draft that the schema names is older than the checker takes, but it uses nothing that has changed since.
    const { $schema: _, id: __, ...schema } = sarifSchema;
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
    const word = await checkedFile("a.docx", nasty, { source: null, placeUnit: "paragraph" });
    for (const each of [run, { files: [], projects: [] }, { files: [...run.files, word], projects: [] }]) {
      const log = JSON.parse(JSON.stringify(checkSarif(each, options))) as object;
      expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    }
    expect(valid({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });

  it("gives each result its rule, its line and its clause", () => {
    const [{ results, tool }] = checkSarif(run, options).runs as [ReturnType<typeof checkSarif>["runs"][0]];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const abc = results.find(({ message }) => message.text.startsWith("ABC"));
    expect(abc?.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: "mapp%20med%20blanksteg/%C3%A5.md" },
        region: { startLine: 12, startColumn: 7, endLine: 12, endColumn: 10 },
      },
      logicalLocations: [{ name: "Mål › stycke 1", fullyQualifiedName: "goals.paragraph.1", kind: "element" }],
    });
  });
});

describe("github", () => {
  it("escapes what would end a property or a line", () => {
    const [line = ""] = checkGithub(
      { files: [{ ...(run.files[0] as CheckedFile), name: "a,b:c%\n.md" }], projects: [] },
      options,
    ).split("\n");
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%25%0A\.md,title=/);
  });

  it("marks the columns of the words, the last one included", () => {
    const line = checkGithub(run, options)
      .split("\n")
      .find((each) => each.includes("ABC"));
    expect(line).toContain(",line=12,endLine=12,col=7,endColumn=9,title=outdated-name (R004)::Mål › stycke 1: ABC");
  });

  it("names the paragraph or page where there are no lines to point at", async () => {
    const word = await checkedFile("a.docx", nasty, { source: null, placeUnit: "paragraph" });
    const pdf = await checkedFile("a.pdf", nasty, { source: null, pages: [1, 10, 20] });
    const line = (file: CheckedFile) =>
      checkGithub({ files: [file], projects: [] }, options)
        .split("\n")
        .find((each) => each.includes("ABC"));
    expect(line(word)).toMatch(/file=a\.docx,title=.*stycke 12 i filen/);
    expect(line(pdf)).toMatch(/file=a\.pdf,title=.*sida 2/);
  });
});

describe("html", () => {
  const page = () => checkHtml(run, options);

  it("is a page that parses without faults, with ids and links that meet", () => {
    const { elements, errors } = parsed(page());
    expect(errors).toEqual([]);
    const links = elements.flatMap((element) => attribute(element, "href") ?? []);
    for (const link of links) expect(byId(parsed(page()), link.slice(1)), link).toBeDefined();
    const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("runs nothing and loads nothing, whatever the document holds", () => {
    const { elements } = parsed(page());
    expect(elements.some(({ tagName }) => ["script", "img", "iframe", "object", "b"].includes(tagName) && tagName !== "b")).toBe(
      false,
    );
    expect(page()).not.toContain("<script>");
    expect(page()).toContain("default-src &#39;none&#39;");
    expect(page()).not.toContain("script-src");
  });

  it("marks the words meant, and says so to who cannot see the mark", () => {
    expect(page()).toMatch(/markerat: <\/span><mark>ABC<\/mark>/);
  });
});

describe("markdown", () => {
  it("lets nothing from the document become markup", () => {
    const text = checkMarkdown(run, options);
    expect(text).not.toMatch(/(?<!\\)<(?:script|b)>/);
    expect(text).not.toContain("[länk](");
    expect(text).toContain("**ABC**");
  });
});

describe("json", () => {
  it("holds place, words and counts", () => {
    const { files, summary, stage } = checkJson(run, options);
    expect(stage).toBe("consultation");
    expect(summary.errors).toBe(files[0]?.messages.length);
    expect(files[0]?.messages).toContainEqual(
      expect.objectContaining({ place: "Mål › stycke 1", words: "DEF", line: 12, path: "goals.paragraph.1" }),
    );
  });
});

describe("terminal", () => {
  it.each([40, 60, 80, 120])("keeps to %i columns and marks the words themselves", (columns) => {
    const lines = checkTerminal(run, { ...options, columns }).split("\n");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    for (const word of ["ABC", "DEF", "GHI", "JKL"]) {
      const at = lines.findIndex(
        (line, i) =>
          line.includes("│") &&
          line.includes(word) &&
          (lines[i + 1] ?? "").includes("‾") &&
          marked(line, lines[i + 1] ?? "") === word,
      );
      expect(at, word).toBeGreaterThan(-1);
    }
  });

  it("tells why once for each rule", () => {
    expect(checkTerminal(run, options).split("Varför:")).toHaveLength(4);
  });
});

/** What stands over the mark. */
function marked(line: string, mark: string): string {
  return line.slice(mark.indexOf("‾"), mark.lastIndexOf("‾") + 1);
}

describe("excerpts", () => {
  it("are the clause's own words where the file has no lines", async () => {
    const [file] = (await check(nasty, { rules: [shouting] })).messages;
    if (!file) throw new Error("Nothing was found.");
    expect(excerptOf(file, null)).toMatchObject({ line: null, before: "Vi är ", marked: "ABC" });
  });

  it("are cut around the mark, which stays whole where it fits", () => {
    const width = (text: string) => text.length;
    const fit = (text: string, room: number) => (text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1))}…`);
    const long = "ord ".repeat(50);
    const {
      before,
      marked: mark,
      after,
    } = cutExcerpt({ line: 1, before: long, marked: "HÄR", after: ` ${long}` }, 40, width, fit);
    expect(mark).toBe("HÄR");
    expect(before).toMatch(/^… /);
    expect(after).toMatch(/…$/);
    expect((before + mark + after).length).toBeLessThanOrEqual(40);
  });
});
