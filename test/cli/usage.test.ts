import { describe, expect, it } from "vitest";
import { longName } from "../../src/cli/program.js";
import { COMMANDS } from "../../src/cli/registry.js";
import { version } from "../../src/cli/version.js";
import { samsyn } from "./world.js";

describe("an option that wants a value", () => {
  it("does not take another option for it", async () => {
    for (const { define } of COMMANDS) {
      const { name, options } = await define();
      const wanting = Object.entries(options).filter(([, { value, choices }]) => value !== undefined && choices === undefined);
      for (const [key] of wanting) {
        const option = longName(key);
        for (const next of ["-h", option]) {
          const { code, err, files } = await samsyn([name, "avtal.md", option, next], { files: { "avtal.md": "# Avtal\n" } });
          expect({ code, files: Object.keys(files) }).toEqual({ code: 2, files: ["avtal.md"] });
          expect(err).toContain(`${option} <`);
          expect(err).toContain("a value is missing");
        }
      }
    }
  });

  it("takes a text that begins with a dash", async () => {
    const { code, files } = await samsyn(["import", "avtal.md", "-o", "-ut.md"], {
      files: { "avtal.md": "# Avtal\n\nVi möts.\n" },
    });
    expect({ code, files: Object.keys(files) }).toEqual({ code: 0, files: ["avtal.md", "-ut.md"] });
  });
});

describe("help", () => {
  const pages = [[], ...COMMANDS.map(({ name }) => [name])];

  it.each(["sv", "en"])("fits 80 columns and speaks one language (%s)", async (language) => {
    for (const words of pages) {
      const { code, out, err } = await samsyn([...words, "--help", "--lang", language]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(/Usage:|Options:|\[options\]|default|choices/i.test(out)).toBe(language === "en");
      expect(/Användning:|Alternativ:|Förval|[åäö]/.test(out)).toBe(language === "sv");
    }
  });

  it("ends every command's page with examples that the parser accepts", async () => {
    for (const { define } of COMMANDS) {
      const definition = await define();
      const { out } = await samsyn([definition.name, "--help"]);
      expect(definition.examples.length).toBeGreaterThan(0);
      for (const { line } of definition.examples) {
        expect(out).toContain(`  samsyn ${line}\n`);
        const { err } = await samsyn(line.replace(/ >.*/, "").split(" "));
        expect(err).not.toMatch(/option|command|argument|choices/);
      }
    }
  });

  it("is shown on standard error, with exit code 2, when no command is given", async () => {
    expect(await samsyn([])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("samsyn <command>") as string });
  });

  it("tells the version also beside other options", async () => {
    expect(await samsyn(["--lang", "sv", "--version"])).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe("language", () => {
  it.each([
    [{ LANG: "sv_SE.UTF-8" }, [], "det finns inte"],
    [{ LANG: "en_GB.UTF-8" }, [], "no such"],
    [{ LC_ALL: "C", LANG: "sv_SE.UTF-8" }, [], "no such"],
    [{ LC_ALL: "", LC_MESSAGES: "sv", LANG: "en_US" }, [], "det finns inte"],
    [{ LANG: "svx" }, [], "no such"],
    [{}, [], "no such"],
    [{ LANG: "sv_SE" }, ["--lang=en"], "no such"],
    [{}, ["--lang", "sv"], "det finns inte"],
  ])("with %j and %j", async (env, options, words) => {
    const { err } = await samsyn(["dif", ...options], { env: env });
    expect(err.replace("det kommandot", "det")).toContain(words);
  });
});

describe("a command line with a mistake", () => {
  it.each([
    ["dif a b", "dif: there is no such command. Did you mean diff?", "Menade du diff?"],
    ["diff a b --fromat json", "--fromat: there is no such option. Did you mean --format?", "Menade du --format?"],
    ["help dif", "dif: there is no such command. Did you mean diff?", "Menade du diff?"],
    ["help nope", "nope: there is no such command. See them all", "det kommandot finns inte. Se alla"],
    ["diff a", "after is missing", "efter saknas"],
    ["diff a b c", "2 names but was given 3", "2 namn men fick 3"],
    [
      "diff a b --format htm",
      "Choose from: terminal, markdown, html, json, pdf, docx, csv.",
      "Välj bland: terminal, markdown, html, json, pdf, docx, csv.",
    ],
    ["diff a b --output", "--output <file>: a value is missing", "--output <fil>: ett värde saknas"],
    ["completion tcsh", "Choose from: bash, zsh, fish, powershell.", "Välj bland: bash, zsh, fish, powershell."],
    ["diff - -", "only one of the texts", "bara den ena texten"],
    ["show a --lang de", "Choose from: sv, en.", "Välj bland: sv, en."],
  ])("%s: one line that names the mistake and the way on", async (line, english, swedish) => {
    for (const [LANG, words] of [
      ["en", english],
      ["sv", swedish],
    ] as const) {
      const { code, out, err } = await samsyn(line.split(" "), { env: { LANG } });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(/^samsyn: [^\n]+\n$/);
      expect(err).toContain(words);
    }
  });

  it("shows terminal codes in a name rather than obeying them", async () => {
    const { err } = await samsyn(["show", "a\u001b[31m\u202e.md"]);
    expect([...err].filter((character) => character === "\u001b" || character === "\u202e")).toEqual([]);
  });

  it("stays calm about a fault of its own, and shows its trace only to whom asks for it", async () => {
    const broken = { fault: new TypeError("x is not a function") };
    const calm = await samsyn(["show", "a.txt"], broken);
    expect(calm.code).toBe(2);
    expect(calm.err).toMatch(/^samsyn: something went wrong [^\n]+\n$/);
    const open = await samsyn(["show", "a.txt"], { ...broken, env: { SAMSYN_DEBUG: "1" } });
    expect(open.err).toMatch(/\n +at /);
  });
});
