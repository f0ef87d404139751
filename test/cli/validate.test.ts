import { describe, expect, it } from "vitest";
import { faulty } from "./faulty.js";
import { samsyn } from "./world.js";

const files = { "utkast.md": faulty };

/** Runs samsyn validate on the faulty draft. */
const validate = async (words: string[] = [], more: Record<string, string> = {}) =>
  samsyn(["validate", "utkast.md", "--lang", "sv", ...words], { files: { ...files, ...more } });

interface Data {
  stage: string;
  files: {
    file: string;
    messages: { rule: string; code: string; severity: string; line: number; words: string; place: string }[];
  }[];
  projects: { file: string; messages: { message: string; line: number; advice: string }[] }[];
  summary: { errors: number; warnings: number; infos: number; advice: number };
}

const asData = (out: string) => JSON.parse(out) as Data;

/** Rules that speak, by name. */
const rulesOf = (out: string) => asData(out).files.flatMap(({ messages }) => messages.map(({ rule }) => rule));

describe("validate", () => {
  it("tells what is the matter where a person finds it, marks the words, and says what to do and why", async () => {
    const { code, out, err } = await validate();
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^utkast\.md · inför remiss\n─+\n/);
    expect(out).toMatch(
      /1\. Dialog › Åtgärd 1 +rad 21\n {2}FEL {2}Ingen ansvarar för åtgärden\. +action-without-responsibility\n/,
    );
    expect(out).toContain("  21 │ - Ta fram en gemensam kalender varje vår.\n     │   ‾‾‾‾");
    expect(out).toMatch(/ {2}11 │ Parterna följer de råd som SKL ger\.\n {5}│ {28}‾‾‾\n/);
    expect(out).toContain("Varför:");
    expect(out.split("\n\n").at(-1)).toMatch(
      /^\d+ fel hindrar remiss · \d+ varningar · .*\n?.*1 språkråd \(visa: --language\)\n$/,
    );
  });

  it("counts language advice and shows it only when asked", async () => {
    const quiet = await validate();
    expect(quiet.out).toMatch(/\d+ språkråd \(visa: --language\)/);
    expect(quiet.out).not.toContain("svar i dag - och");
    const asked = await validate(["--language"]);
    expect(asked.out).toContain("svar i dag - och");
    expect(asked.out).not.toContain("visa: --language");
    const data = asData((await validate(["--format", "json"])).out);
    expect(data.summary.advice).toBeGreaterThan(0);
  });

  it("is as strict as the stage: the document's own, or the one asked for", async () => {
    const errors = async (...words: string[]) => asData((await validate([...words, "--format", "json"])).out).summary.errors;
    expect(await errors("--stage", "draft")).toBe(0);
    expect(await errors("--stage", "adoption")).toBeGreaterThan(await errors());
    expect((await validate(["--stage", "draft"])).code).toBe(0);
    expect((await validate(["--stage", "final"])).code).toBe(2);
  });

  it("counts past from the day asked for", async () => {
    const past = async (day: string) => rulesOf((await validate(["--as-of", day, "--format", "json"])).out);
    const [before, after] = [await past("2026-01-01"), await past("2040-01-01")];
    expect(after.filter((rule) => !before.includes(rule))).not.toEqual([]);
    for (const day of ["2026-02-30", "i går"]) {
      const { code, err } = await validate(["--as-of", day]);
      expect({ code, told: err.includes(day) }).toEqual({ code: 2, told: true });
    }
  });

  it("lets warnings fail only above the number allowed", async () => {
    const off = { "/home/.samsynrc.yaml": "rules:\n  action-without-responsibility: warning\n" };
    const { summary } = asData((await validate(["--format", "json"], off)).out);
    expect(summary.errors).toBe(0);
    expect((await validate([], off)).code).toBe(0);
    expect((await validate(["--max-warnings", String(summary.warnings)], off)).code).toBe(0);
    const over = await validate(["--max-warnings", "0"], off);
    expect(over.code).toBe(1);
    expect(over.out).toContain("--max-warnings");
    expect((await validate(["--max-warnings", "få"], off)).code).toBe(2);
  });

  it("says one calm line when there is nothing to say", async () => {
    const quiet = ["missing-follow-up", "missing-organisation", "missing-parties", "missing-key"].map(
      (rule) => `    ${rule}: off\n`,
    );
    const settings = `stages:\n  draft:\n${quiet.join("")}`;
    const calm = "---\nlanguage: sv\nstage: draft\n---\n\n# Avtal\n\n## Syfte\n\nVi talar med varandra.\n";
    const { code, out } = await samsyn(["validate", "a.md", "--lang", "sv"], {
      files: { "a.md": calm, "/home/.samsynrc.yaml": settings },
    });
    expect(code).toBe(0);
    expect(out.split("\n").slice(2)).toEqual(["Inget att anmärka på.", ""]);
  });

  it.each(["terminal", "markdown", "html", "json", "sarif", "github"])("reports as %s, and to a file", async (format) => {
    const { code, out } = await validate(["--format", format]);
    expect(code).toBe(1);
    expect(out).toContain("Ingen ansvarar");
    const written = await validate(["--format", format, "-o", "ut.txt"]);
    expect({ code: written.code, out: written.out, text: written.files["ut.txt"] }).toEqual({ code: 1, out: "", text: out });
  });

  it.each([
    ["ut.html", "<!doctype html>"],
    ["ut.md", "## Granskning"],
    ["ut.json", '"samsyn": "validate/1"'],
    ["ut.sarif", '"version": "2.1.0"'],
  ])("takes the form from the name %s", async (name, start) => {
    expect((await validate(["-o", name])).files[name]).toContain(start);
    expect((await validate(["-o", name], { [name]: "" })).code).toBe(2);
  });

  it("reads standard input and raw text, and says the places that these have", async () => {
    const { out, code } = await samsyn(["validate", "-", "--lang", "en"], { stdin: faulty });
    expect({ code, first: out.split("\n")[0] }).toEqual({ code: 1, first: "standard input · before consultation" });
    const text = "Överenskommelse i Exempellän\n\nSyfte\n\nParterna följer de råd som SKL ger.\n";
    const raw = await samsyn(["validate", "a.txt", "--format", "json"], { files: { "a.txt": text } });
    expect(asData(raw.out).files[0]?.messages).toContainEqual(
      expect.objectContaining({ rule: "outdated-name", line: 5, words: "SKL" }),
    );
  });

  it("checks many files, tells of trouble with one, and goes on with the others", async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, faulty]));
    const { code, out, err } = await samsyn(["validate", ...Object.keys(many), "borta.md", "--lang", "sv", "--format", "json"], {
      files: many,
    });
    expect(code).toBe(2);
    expect(err).toContain("borta.md");
    expect(err).toContain("25 av 31");
    expect(asData(out).files).toHaveLength(30);
  });

  it("ends with 2 when the only file cannot be read, or holds nothing", async () => {
    expect((await samsyn(["validate", "borta.md"])).code).toBe(2);
    expect((await samsyn(["validate", "tom.md"], { files: { "tom.md": " \n" } })).code).toBe(2);
    expect((await samsyn(["validate", "trasig.yaml"], { files: { "trasig.yaml": "a: [1\n" } })).code).toBe(2);
  });

  it("keeps what a document holds from reaching the terminal or the workflow as a command", async () => {
    const nasty = faulty.replace("SKL ger", "SKL ger \u001b[31m::error::\u202e");
    for (const format of ["terminal", "markdown", "html", "github"]) {
      const { out } = await samsyn(["validate", "a%0A::error::b.md", "--format", format], {
        files: { "a%0A::error::b.md": nasty },
      });
      expect(out).not.toContain("\u001b");
      expect(out).not.toContain("\u202e");
      if (format === "github")
        for (const line of out.trimEnd().split("\n"))
          expect(line).toMatch(/^::(?:error|warning|notice) file=a%250A%3A%3Aerror%3A%3Ab\.md/);
    }
  });
});

describe("the project file", () => {
  it("is found upward from the document and holds for it", async () => {
    const project = "rules:\n  T014: off\n  outdated-name: error\n";
    const run = async (path: string) =>
      samsyn(["validate", "avtal/2027/utkast.md", "--format", "json"], {
        files: { "avtal/2027/utkast.md": faulty, [path]: project },
      });
    for (const path of [
      "/home/avtal/2027/.samsynrc.yaml",
      "/home/avtal/.samsynrc.yaml",
      "/home/.samsynrc.yaml",
      "/.samsynrc.yaml",
    ]) {
      const messages = asData((await run(path)).out).files[0]?.messages ?? [];
      expect(messages.map(({ rule }) => rule)).not.toContain("action-without-responsibility");
      expect(messages.find(({ rule }) => rule === "outdated-name")?.severity).toBe("error");
    }
    expect(rulesOf((await run("/home/annat/.samsynrc.yaml")).out)).toContain("action-without-responsibility");
  });

  it("is checked itself, with lines and what was meant, and the rest of it counts", async () => {
    const project =
      "rulez:\n  a: b\nrules:\n  outdated-nam: off\n  T014: avstängd\n  missing-exit: off\nallow:\n  - rule: unused-party\nwords: [samverkansrum]\n";
    const { out, code } = await validate(["--format", "json"], { "/home/.samsynrc.yaml": project });
    const [told] = asData(out).projects;
    expect(code).toBe(1);
    expect(told?.file).toBe(".samsynrc.yaml");
    expect(told?.messages.map(({ line, advice }) => [line, advice])).toEqual([
      [1, expect.stringContaining("rules")],
      [4, expect.stringContaining("outdated-name")],
      [5, expect.stringContaining("off")],
      [8, expect.stringContaining("reason")],
    ]);
    expect(rulesOf(out)).not.toContain("missing-exit");
    expect(rulesOf(out)).toContain("action-without-responsibility");
  });

  it.each(["a: [1", "- bara en lista", "42"])("says so when %j is no project file, and goes on without it", async (text) => {
    const { code, out } = await validate([], { "/home/.samsynrc.yaml": text });
    expect(code).toBe(1);
    expect(out).toContain(".samsynrc.yaml");
    expect(out).toContain("Ingen ansvarar");
  });

  it("takes a finding away for a reason, and tells of exceptions that nothing needs", async () => {
    const project =
      "allow:\n  - rule: outdated-name\n    clause: purpose.paragraph.1\n    reason: så heter det i beslutet\n  - rule: unused-party\n    reason: fanns förr\n";
    const { out } = await validate(["--format", "json"], { "/home/.samsynrc.yaml": project });
    expect(rulesOf(out)).not.toContain("outdated-name");
    expect(asData(out).projects[0]?.messages).toEqual([expect.objectContaining({ line: 5 })]);
  });
});

describe("a baseline", () => {
  it("is written, then leaves only what is new", async () => {
    const written = await validate(["--write-baseline", "kända.json"]);
    expect(written).toMatchObject({ code: 0, out: "" });
    const baseline = { "kända.json": written.files["kända.json"] ?? "" };
    expect(await validate(["--baseline", "kända.json"], baseline)).toMatchObject({ code: 0 });
    const more = { ...baseline, "utkast.md": faulty.replace("i morgon.", "i morgon.\n\nSKL hjälper till.") };
    const { out } = await validate(["--baseline", "kända.json", "--format", "json"], more);
    expect(rulesOf(out)).toContain("outdated-name");
    expect(rulesOf(out)).not.toContain("action-without-responsibility");
  });

  it("is refused when it is something else, and left alone when it cannot be fetched", async () => {
    expect((await validate(["--baseline", "x.json"], { "x.json": '{"samsyn":"diff/1"}' })).code).toBe(2);
    expect((await validate(["--baseline", "borta.json"])).code).toBe(2);
  });
});

describe("--fix", () => {
  const sloppy = faulty.replace("i god tid", "i  god tid").replace("- Ta", "* Ta");

  it("mends what cannot change the meaning, and then tells what is left", async () => {
    const {
      code,
      out,
      err,
      files: after,
    } = await samsyn(["validate", "a.md", "--fix", "--lang", "sv"], { files: { "a.md": sloppy } });
    expect(code).toBe(1);
    expect(after["a.md"]).toContain("- Ta fram");
    expect(after["a.md"]).toContain("2027–2031");
    expect(after["a.md"]).toContain("SKL");
    expect(err).toContain("a.md");
    expect(out).toContain("Ingen ansvarar");
    const again = await samsyn(["validate", "a.md", "--fix", "--lang", "sv"], { files: { "a.md": after["a.md"] ?? "" } });
    expect(again.files["a.md"]).toBe(after["a.md"]);
    expect(again.err).toContain("inget att rätta");
  });

  it("changes nothing in substance, as the comparison sees it", async () => {
    const { files: after } = await samsyn(["validate", "a.md", "--fix"], { files: { "a.md": sloppy } });
    const { out } = await samsyn(["diff", "före.md", "efter.md", "--format", "json"], {
      files: { "före.md": sloppy, "efter.md": after["a.md"] ?? "" },
    });
    expect((JSON.parse(out) as { summary: object }).summary).toMatchObject({ substantive: 0, added: 0, removed: 0, moved: 0 });
  });

  it("shows what it would do and touches nothing", async () => {
    const {
      code,
      out,
      err,
      files: after,
    } = await samsyn(["validate", "a.md", "--fix", "--dry-run", "--lang", "sv"], { files: { "a.md": sloppy } });
    expect({ code, same: after["a.md"] === sloppy }).toEqual({ code: 1, same: true });
    expect(out).toContain("2027–2031");
    expect(err).toContain("skulle");
    expect((await validate(["--dry-run"])).code).toBe(2);
  });

  it("rewrites only the two written forms, and only files", async () => {
    expect((await samsyn(["validate", "a.txt", "--fix"], { files: { "a.txt": "Avtal\n\nSyfte\n\nText.\n" } })).code).toBe(2);
    expect((await samsyn(["validate", "-", "--fix"], { stdin: faulty })).code).toBe(2);
  });
});
