import { describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";
import { folder, lineOf } from "./own-templates.js";

const check = async (files: Record<string, string>) => samsyn(["templates", "check", "mallar"], { files });
const clauses = `samsyn: clauses/1
principle: dialog
title: { sv: Dialog, en: Dialogue }
about: { sv: Samtal, en: Talks }
clauses:
  - id: dialog.action.ours
    kind: action
    strength: binding
    actors: [parties]
    text: "{{ parties | cap }} möts varje vår."
    commits: "Ett möte."
    fits: "Alltid."
`;

describe("samsyn templates", () => {
  it("lists what comes along, agreements first, and shows one with its questions", async () => {
    const { code, out } = await samsyn(["templates", "--lang", "sv"]);
    expect(code).toBe(0);
    for (const name of ["actions", "principles", "commitments", "partnership", "compact"])
      expect(out).toMatch(new RegExp(`^ {2}${name} `, "mu"));
    expect(out.indexOf("Överenskommelser")).toBeLessThan(out.indexOf("handlingsplan"));
    const one = await samsyn(["templates", "actions", "--lang", "sv"]);
    expect(one.out).toContain("  place\n    Vad heter länet eller kommunen?\n    måste besvaras\n");
    expect((await samsyn(["templates", "actoins"])).err).toContain('Did you mean "actions"?');
  });

  it("finds nothing to mend in what comes along, and in a good folder", async () => {
    expect(await check(folder())).toMatchObject({ code: 0, out: "" });
    expect(await check(folder([], { "mallar/clauses/dialog.yaml": clauses }))).toMatchObject({ code: 0, out: "" });
  });

  it.each([
    ["type: text", "type: txt", "type: text", 'Did you mean "text"?'],
    [
      "default: arbetsgruppen",
      "defalt: arbetsgruppen",
      "default: arbetsgruppen",
      'The key "defalt" is unknown. Did you mean "default"?',
    ],
    ["when: \"shape == 'long'\"", "when: \"shap == 'long'\"", "when:", '"shap" does not exist'],
    ["default: 4", "default: fyra", "default: 4", "years should be a number."],
    ["default: short", "default: shrt", "default: short", 'Did you mean "short"?'],
    ["key: years", "key: shape", "- key: years", 'Two questions have the key "shape".'],
    ["key: years", "key: Years", "- key: years", "The value of questions[4].key cannot be used."],
    ["default: arbetsgruppen", 'pattern: "(a+)+"', "default: arbetsgruppen", "The pattern cannot be used"],
    ['county: "{{ place.county }}"', 'county: "{{ place.land }}"', "county:", '"place.land" does not exist'],
  ])("tells %j written as %j with its line", async (good, bad, start, message) => {
    const { code, out } = await check(folder([[good, bad]]));
    expect(code).toBe(1);
    const place = `mallar/eget/template.md:${lineOf(start)}:`;
    expect(out).toContain(place);
    expect(out).toContain(message);
    const drafted = await samsyn(
      ["new", "--templates", "mallar", "-t", "eget", "-s", "place=Halland", "-s", "shape=long", "-o", "u.md"],
      {
        files: folder([[good, bad]]),
      },
    );
    expect([drafted.code, drafted.files["u.md"]]).toEqual([2, undefined]);
    expect(drafted.err).toContain(place);
  });

  it("tells what is wrong in clauses, each with line and column, and all of it", async () => {
    const bad = clauses.replace("binding", "may").replace("{{ parties | cap }}", "{{ partes | cap }}");
    const { code, out } = await check(
      folder([], {
        "mallar/clauses/dialog.yaml": bad,
        "mallar/clauses/dialg.yaml": clauses.replace("principle: dialog", "principle: dialg"),
      }),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^mallar\/clauses\/dialog\.yaml:10:11: "partes" does not exist/mu);
    expect(out).toMatch(/^mallar\/clauses\/dialg\.yaml:2:12: The program knows no principle "dialg"\./mu);
    expect(out).toContain('Two clauses are called "dialog.action.ours".');
  });

  it("tells a file that is no template, an empty folder, and a folder that is not there", async () => {
    expect((await check({ "mallar/a/template.md": "# Bara text\n" })).out).toContain(
      "mallar/a/template.md:1:1: A template begins with",
    );
    expect((await check({ "mallar/": "" })).err).toContain("the folder has no templates");
    expect((await check({})).err).toContain("there is no such folder of templates");
    expect((await samsyn(["templates", "check"])).err).toContain("name the folder to check");
    expect(
      (await samsyn(["new", "--templates", "mallar", "-t", "eget"], { files: folder([["type: text", "type: txt"]]) })).code,
    ).toBe(2);
  });

  it("puts clauses of one's own before those that come along, and searches them", async () => {
    const files = folder([], { "mallar/clauses/dialog.yaml": clauses });
    const { out } = await samsyn(["clause", "dialog", "--kind", "action", "--templates", "mallar", "--language", "sv"], {
      files,
    });
    expect(out.indexOf("dialog.action.ours")).toBeLessThan(out.indexOf("dialog.action.yearly-meeting"));
    const drafted = await samsyn(["new", "-t", "actions", "-s", "place=Halland", "--templates", "mallar"], { files });
    expect(drafted.out).toContain("- Parterna möts varje vår.\n");
    expect((await samsyn(["format", "--check", "-"], { stdin: drafted.out })).code).toBe(0);
  });
});
