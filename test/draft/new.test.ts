import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";
import { folder, lineOf } from "./own-templates.js";

const own = ["new", "--templates", "mallar", "-t", "eget"];

describe("samsyn new", { timeout: 60_000 }, () => {
  it("drafts from a template and --set alone, says what it holds and what comes next", async () => {
    const { code, err, files } = await samsyn(["new", "-t", "actions", "-s", "place=Halland", "-o", "u.md", "--lang", "sv"]);
    expect(code).toBe(0);
    expect(err).toMatch(/Utkastet har \d+ avsnitt, 6 principer och \d+ punkter\.\n/u);
    expect(err).toMatch(
      /Nästa steg: läs igenom, fyll i (?:de \d+ ställen som är märkta|det ställe som är märkt) och kör samsyn validate u\.md/u,
    );
    const text = files["u.md"] ?? "";
    expect(text).toContain("template:\n  name: actions\n");
    expect(text).toContain("place: Halland\n");
    expect((await samsyn(["format", "--check", "u.md"], { files })).code).toBe(0);
    const draft = await samsyn(["validate", "u.md", "--format", "json"], { files });
    expect(draft.code).toBe(0);
    const found = JSON.parse(draft.out) as { stage: string; summary: { errors: number; warnings: number } };
    expect(found.summary).toMatchObject({ errors: 0, warnings: 0 });
  });

  it("marks each place to decide so that a check before consultation finds every one", async () => {
    const { err, files } = await samsyn(["new", "-t", "actions", "-s", "place=Halland", "-o", "u.md"]);
    const told = Number(/fill in the (\d+) places/u.exec(err)?.[1] ?? 0);
    const { out } = await samsyn(["validate", "u.md", "--stage", "consultation", "--format", "json"], { files });
    expect(told).toBeGreaterThan(0);
    expect(out.match(/"rule": ?"placeholder"/gu)).toHaveLength(told);
  });

  it("takes the level from the place where nobody says it, and tells when the two do not go together", async () => {
    const title = async (...words: string[]) => {
      const { out, err } = await samsyn(["new", ...words.flatMap((word, i) => [i === 0 ? "-t" : "-s", word]), "--lang", "sv"]);
      return /^title: (.*)$/mu.exec(out)?.[1] ?? err.trimEnd();
    };
    expect(await title("actions", "place=Falun")).toBe("Överenskommelse mellan Falu kommun och den idéburna sektorn i Falun");
    expect(await title("actions", "place=Uppsala")).toContain("Region Uppsala");
    expect(await title("commitments", "place=Uppsala")).toContain("Uppsala kommun");
    expect(await title("commitments", "place=Region Uppsala")).toContain("Region Uppsala");
    expect(await title("commitments", "place=Falun", "level=regional")).toBe(
      "samsyn: --set place: ”Falun” är en kommun och inget län. Menar du kommunen, svara local på frågan level.",
    );
    const { out } = await samsyn(["new", "-t", "actions", "-s", "place=Falun", "--print-answers"]);
    expect(out).toContain("\n# level: local\n");
    expect(out).toContain("\nplace: Falun\n");
  });

  it("speaks of the tasks of a region, of a municipality, and of both on Gotland", async () => {
    const text = async (place: string, level: string) => {
      const words = ["-s", `place=${place}`, "-s", `level=${level}`, "-s", "principles=barnratt", "-s", "commitments.most=5"];
      return (await samsyn(["new", "-t", "commitments", "-s", "joining.public=yes", ...words])).out;
    };
    const [halland, falun] = [await text("Halland", "regional"), await text("Falun", "local")];
    for (const word of ["vården", "tandvård", "Kommunerna i Halland"])
      expect([word, falun.includes(word)]).toEqual([word, false]);
    for (const word of ["vården", "tandvård", "Kommunerna i Halland"]) expect(halland).toContain(word);
    for (const word of ["lekplatser", "Region Dalarna"]) expect(falun).toContain(word);
    expect(halland).not.toMatch(/lekplatser|hallar|kommunfullmäktige/u);
    for (const level of ["regional", "local"]) {
      const gotland = await text("Gotland", level);
      for (const word of ["vården", "hallar", "både en kommuns och en regions"]) expect(gotland).toContain(word);
      expect(gotland).not.toMatch(/kommunen[ .,]|Gotlands kommun|kommunfullmäktige/u);
      expect(gotland).toContain("body: Regionfullmäktige");
    }
  });

  it("never waits, and prints to standard output when no file is named", async () => {
    const { code, out, err } = await samsyn(["new", "-t", "commitments", "-s", "place=Falun"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^---\ntitle: .+Falu kommun/u);
    expect(await samsyn(["new"])).toMatchObject({ code: 2, out: "" });
  });

  it("prints an answers file that can be given back as it is once what must be answered is", async () => {
    const { out } = await samsyn(["new", "-t", "actions", "--print-answers", "--lang", "sv"]);
    expect(out).toContain("samsyn: answers/1\ntemplate: actions\n");
    expect(out).toMatch(/# Vad heter länet eller kommunen.*\(måste besvaras\)\n(?:#.*\n)*place:\n/u);
    expect(out.split("\n").filter((line) => line.length > 102)).toEqual([]);
    const empty = await samsyn(["new", "-a", "svar.yaml", "-o", "u.md"], { files: { "svar.yaml": out } });
    expect(empty).toMatchObject({ code: 2 });
    const { files } = await samsyn(["new", "-a", "svar.yaml", "-o", "u.md"], {
      files: { "svar.yaml": out.replace("\nplace:\n", "\nplace: Skåne\n") },
    });
    const plain = await samsyn(["new", "-t", "actions", "-s", "place=Skåne"]);
    expect(files["u.md"]).toBe(plain.out);
  });

  it("describes the answers to a template for editors", async () => {
    const { out } = await samsyn(["schema", "--form", "answers", "--template", "actions"]);
    const fits = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(out) as object);
    expect(fits({ template: "actions", place: "Halland", principles: ["dialog"], "validity.from": 2027 })).toBe(true);
    expect([{}, { place: "Halland", tone: "loud" }, { place: "Halland", okänd: 1 }].filter((data) => fits(data))).toEqual([]);
    expect(await samsyn(["schema", "--form", "answers"])).toMatchObject({ code: 2, out: "" });
  });

  it("makes a draft again from the answers that it keeps, in either form", async () => {
    const first = await samsyn(["new", "-t", "actions", "-s", "place=Gotland", "-s", "tone=warm", "-o", "a.md"]);
    const again = await samsyn(["new", "-a", "a.md", "-o", "b.md"], { files: first.files });
    expect(again.files["b.md"]).toBe(first.files["a.md"]);
    const yaml = await samsyn(["format", "a.md", "-o", "a.yaml"], { files: first.files });
    expect((await samsyn(["new", "-a", "a.yaml"], { files: yaml.files })).out).toBe(first.files["a.md"]);
    const other = await samsyn(["new", "-a", "a.md", "-s", "body.name=styrgruppen"], { files: first.files });
    expect(other.out).toContain("body.name: styrgruppen");
    expect(other.out).toContain("tone: warm");
  });

  it("writes the plan and the other documents beside the draft, and each of them alone", async () => {
    const { code, files } = await samsyn(["new", "-t", "actions", "-s", "place=Halland", "--plan", "-o", "ut/u.md"], {
      files: { "ut/": "" },
    });
    expect(code).toBe(0);
    const written = Object.keys(files).filter((name) => name.endsWith(".md"));
    expect(written.length).toBeGreaterThanOrEqual(7);
    for (const name of written) expect(files[name]).not.toMatch(/\{[{%]|undefined|\n\n\n/u);
    expect(files["ut/handlingsplan.md"]).toContain("Region Halland");
    const alone = await samsyn(["new", "-t", "handlingsplan", "-a", "ut/u.md"], { files });
    expect(alone.out).toBe(files["ut/handlingsplan.md"]);
    expect(await samsyn(["new", "-t", "actions", "-s", "place=Halland", "--plan"])).toMatchObject({ code: 2, out: "" });
  });

  it("checks what it wrote, unless told not to", async () => {
    const words = ["new", "-t", "actions", "-s", "place=Halland", "-o", "u.md"];
    const { code, err, files } = await samsyn(words);
    expect(code).toBe(0);
    const { out } = await samsyn(["validate", "u.md", "--stage", "consultation", "--format", "json"], { files });
    const warnings = out.match(/"severity": "warning"/gu)?.length ?? 0;
    expect(warnings).toBeGreaterThan(0);
    expect(err).toContain(`Checked for consultation: ${warnings} warnings.`);
    const unchecked = await samsyn([...words, "--no-check"]);
    expect(unchecked.code).toBe(0);
    expect(unchecked.err).not.toContain("Checked");
    expect(unchecked.files).toEqual(files);
  });

  it("counts what validate does, exceptions of the template that nothing needs included", async () => {
    // The first is from a rule of advice, which a check without exceptions need not run; the second is needed.
    const comments =
      "<!-- samsyn-allow double-word: texten är kort -->\n\n<!-- samsyn-allow missing-purpose: står i beslutet -->\n\n";
    const files = folder([["# Överenskommelse {{ place.in }}\n", `${comments}# Överenskommelse {{ place.in }}\n`]]);
    const { err, files: written } = await samsyn([...own, "-s", "place=Halland", "-o", "u.md"], { files });
    const { out } = await samsyn(["validate", "u.md", "--stage", "consultation", "--format", "json"], { files: written });
    expect(out).toContain('"unused-exception"');
    expect(err).toContain(` ${out.match(/"severity": "warning"/gu)?.length ?? 0} warnings.`);
  });

  it("takes templates of one's own, brings them to canonical form, and lists them first", async () => {
    const { code, out } = await samsyn([...own, "-s", "place=Halland", "-s", "others=A, B", "-s", "shape=long"], {
      files: folder(),
    });
    expect(code).toBe(0);
    expect(out).toContain(
      "# Överenskommelse i Halland\n\nHär möts Region Halland och föreningarna.\n\nDen gäller i fyra år.\n\n## Organisation\n",
    );
    expect(out).toContain("Arbetsgruppen är en arbetsgrupp med [antal] ledamöter.\n\n- A\n- B\n");
    expect(out).toContain("  - name: A\n    sector: civil\n  - name: B\n    sector: civil\n");
    expect((await samsyn(["format", "--check", "-"], { stdin: out })).code).toBe(0);
    const list = await samsyn(["new", "--list", "--templates", "mallar"], { files: folder() });
    expect(list.out.indexOf("eget")).toBeLessThan(list.out.indexOf("actions"));
    const project = { "/home/.samsynrc.yaml": "templates: mallar\n", ...folder() };
    expect((await samsyn(["templates", "eget", "--lang", "sv"], { files: project })).out).toContain("Vilken grupp?");
  });
});

describe("answers that cannot be used", () => {
  const told = async (yaml: string, words: readonly string[] = []) => {
    const { code, out, err, files } = await samsyn([...own, "-a", "svar.yaml", "-o", "u.md", ...words], {
      files: { ...folder(), "svar.yaml": yaml },
    });
    expect([code, out, files["u.md"]]).toEqual([2, "", undefined]);
    return err;
  };

  it.each([
    ["place: Haland\n", 'samsyn: svar.yaml:1: "Haland" is no county. Did you mean "Halland"?\n'],
    ["body.name: rådet\n", "samsyn: eget: the answer to place is missing (Which county?). Add the line"],
    [
      "place: Halland\nbdy.name: rådet\n",
      'samsyn: svar.yaml:2: the template does not ask for "bdy.name". Did you mean "body.name"?',
    ],
    [
      "place: Halland\nshape: longg\n",
      'svar.yaml:2: "longg" is none of the choices. Did you mean "long"? Choose from short, long.',
    ],
    ["place: Halland\nshape: long\nyears: några\n", "svar.yaml:3: years should be a number."],
    ["place: Halland\nshape: long\nyears: 11\n", "svar.yaml:3: years should be at most 10."],
    ["place: Halland\nbody.name: [a, b]\n", "svar.yaml:2: body.name should be a text on one line."],
    ["place: Halland\nothers:\n  a: b\n", "svar.yaml:3: others should be a list"],
    ['place: Halland\nbody.name: "x\n', "svar.yaml:"],
    ["bara text\n", "samsyn: svar.yaml: the file has no answers."],
  ])("%j is told by file, line and key", async (yaml, message) => {
    const err = await told(yaml);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("tells all at once, and names --set where it comes from there", async () => {
    const err = await told("place: Halland\nshape: x\n", ["-s", "years=många", "-s", "okänd=1"]);
    expect(err).toContain("svar.yaml:2:");
    expect(err).toContain("--set okänd:");
    expect(await told("place: Halland\n", ["-s", "years"])).toContain("--set years: write key=answer");
  });

  it("says when an answer is not asked for with the others", async () => {
    const { code, err } = await samsyn([...own, "-s", "place=Halland", "-s", "years=3"], { files: folder() });
    expect(code).toBe(0);
    expect(err).toContain("the answers to years are not asked for");
  });

  it("names the templates there are for one that there is not", async () => {
    expect((await samsyn(["new", "-t", "actons", "-s", "place=Halland"])).err).toContain('Did you mean "actions"?');
    expect((await samsyn(["new", "-s", "place=Halland"])).err).toContain("name a template with --template");
    const clash = await samsyn(["new", "-t", "commitments", "-a", "a.yaml"], {
      files: { "a.yaml": "template: actions\nplace: Halland\n" },
    });
    expect(clash).toMatchObject({ code: 2, out: "" });
  });

  it("writes over nothing unless told to", async () => {
    const line = ["new", "-t", "actions", "-s", "place=Halland", "--plan", "-o", "ut/u.md"];
    const files = { "ut/remissbrev.md": "mitt" };
    const refused = await samsyn(line, { files });
    expect(refused).toMatchObject({ code: 2, files });
    expect(refused.err).toContain("ut/remissbrev.md: the file exists already.");
    expect((await samsyn([...line, "--force"], { files })).code).toBe(0);
  });
});

describe("templates that go wrong", () => {
  const draft = async (files: Record<string, string>) => {
    const { code, out, err, files: after } = await samsyn([...own, "-s", "place=Halland", "-o", "u.md"], { files });
    expect([code, out, after["u.md"]]).toEqual([2, "", undefined]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*\.[jt]s/u);
    return err;
  };
  const place = (start: string) => `mallar/eget/template.md:${lineOf(start)}:`;
  const middle = "{{ body.name | cap }} är";
  const at = place(middle);

  it.each([
    ["{{ body.name | cap }", "a bracket that is not closed", at],
    ["{{ region.name }}", "an unknown name", `${at}4: "region" does not exist`],
    ["{{ body.nam }}", "an unknown part of a name", `${at}4: "body.nam" does not exist`],
    ["{{ body.name | exec }}", "an unknown filter", `${at}1: There is no filter "exec"`],
    ["{% render 'del' %}", "a tag that reads files in its own way", `${at}1: Templates have no tag "render"`],
    ["{% if shape %}", "a tag without its end", at],
    ["{% include '../hemligt' %}", "a path outside", `${at}1: "../hemligt" is outside the template's folder`],
    ["{% include '/etc/passwd' %}", "an absolute path", `${at}1: "/etc/passwd" is outside`],
    ["{% include 'dell' %}", "a part that is not there", 'Did you mean "del"?'],
    ["{% include 'template' %}", "a template that includes itself", "levels deep"],
    ["{% for a in (1..100000000) %}{% endfor %}", "a loop without end", "too much time or space"],
    [
      "{% for a in (1..3000) %}{% for b in (1..3000) %}{% for c in (1..3000) %}x{% endfor %}{% endfor %}{% endfor %}",
      "loops in loops",
      "too much time or space",
    ],
    [
      "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}",
      "a text that doubles",
      "too much time or space",
    ],
    ["{{ body.constructor }}", "what every object has", '"body.constructor" does not exist'],
    ["{{ others.constructor.constructor }}", "what every list has", "does not exist"],
    ["{% clause 'dialog.statement.plian' %}", "an unknown clause", 'Did you mean "dialog.statement.plain"?'],
    ["{% clauses 'dialog', 'acton' %}", "an unknown kind", '"acton" cannot be used here'],
    ["{{ 'x' | title }}", "a part that the bank lacks", 'The bank has nothing on "x"'],
  ])("%s: %s", { timeout: 60_000 }, async (code, _, message) => {
    const spoiled = folder([[middle, `${code}${middle}`]]);
    expect(await draft(spoiled)).toContain(message);
    const checked = await samsyn(["templates", "check", "mallar"], { files: spoiled });
    expect(checked.code).toBe(1);
    expect(checked.out).toContain(message);
  });

  it("is told in a part by the part's own line", async () => {
    const files = { ...folder(), "mallar/eget/del.md": "Rad ett.\n\n{{ inget }}\n" };
    expect(await draft(files)).toContain("mallar/eget/del.md:3:4:");
  });

  it("keeps answers from being read as code or as marks", async () => {
    const { code, out } = await samsyn([...own, "-s", "place=Halland", "-s", "body.name=# {{ place.name }} *x* [y](z) <b>"], {
      files: folder(),
    });
    expect(code).toBe(0);
    expect(out).toContain("\\{\\{ place.name \\}\\} \\*x\\* \\[y\\](z) \\<b\\>");
    expect((await samsyn(["format", "--check", "-"], { stdin: out })).code).toBe(0);
  });
});
