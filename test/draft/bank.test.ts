import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/cli/templates/built-in.js";
import { checkBank } from "../../src/draft/check-bank.js";
import { samsyn } from "../cli/world.js";

const bank = await builtIn.entries();
const principles = bank.filter(({ of }) => of === "principle");
const NATIONAL = ["sjalvstandighet", "dialog", "kvalitet", "langsiktighet", "oppenhet", "mangfald"];
const LOCAL = [
  "demokrati",
  "delaktighet",
  "integritet",
  "innovation",
  "samhallsutveckling",
  "samverkan",
  "fornyelse",
  "tillganglighet",
  "barnratt",
];
const ROLES = [
  ..."background purpose vision values definitions organisation follow-up accession exit validity dispute equal-treatment signing".split(
    " ",
  ),
];

describe("the bank of clauses", () => {
  it("has unique ids, slots that are known, and clauses that bind as strongly as they say", () => {
    const ids = bank.flatMap(({ clauses }) => clauses.map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(checkBank(bank).filter(({ issues }) => issues.length > 0)).toEqual([]);
  });

  it("would tell when a clause said otherwise", () => {
    const [part] = principles;
    const entry = part?.clauses.find(({ strength }) => strength === "binding");
    if (part === undefined || entry === undefined) throw new Error("nothing to spoil");
    const told = (change: Partial<typeof entry>) =>
      checkBank([{ ...part, clauses: [{ ...entry, ...change }] }]).flatMap(({ issues }) => issues.map(({ path }) => path.at(-1)));
    expect(told({})).toEqual([]);
    expect(told({ strength: "may" })).toEqual(["strength"]);
    expect(told({ text: "{{ regeringen }} ska." })).toEqual(["text"]);
    expect(told({ id: "annat.namn" })).toEqual(["id"]);
  });

  it("covers the principles and the kinds of section", () => {
    expect(principles.map(({ key }) => key)).toEqual(expect.arrayContaining([...NATIONAL, ...LOCAL]));
    expect(bank.filter(({ of }) => of === "role").map(({ key }) => key)).toEqual(expect.arrayContaining(ROLES));
  });

  it.each(principles.map((part) => [part.key, part] as const))("has enough to choose from on %s", (_, { clauses }) => {
    const swedish = clauses.filter(({ language }) => language !== "en");
    const undertakings = (kind: string) =>
      new Set(swedish.filter((each) => each.kind === kind).map(({ ladder, id }) => ladder ?? id)).size;
    expect(new Set(swedish.filter(({ kind }) => kind === "statement").map(({ tone }) => tone)).size).toBeGreaterThanOrEqual(2);
    expect(undertakings("action")).toBeGreaterThanOrEqual(6);
    expect(undertakings("responsibility")).toBeGreaterThanOrEqual(4);
    for (const { kind, strength, actors, ladder } of swedish) {
      if (kind !== "action" && kind !== "responsibility") continue;
      expect([strength, actors?.length]).not.toContain(undefined);
      const rungs = swedish.filter((other) => ladder !== undefined && other.ladder === ladder).map((other) => other.strength);
      expect(new Set(rungs).size).toBe(rungs.length);
    }
  });
});

describe("samsyn clause", () => {
  it("lists what there is, and shows variants strongest first with what each means", async () => {
    const all = await samsyn(["clause", "--lang", "sv"]);
    expect(all.out).toMatch(/ {2}dialog +\d+\n/u);
    const { code, out } = await samsyn(["clause", "Dialog", "--kind", "action", "--lang", "sv"]);
    expect(code).toBe(0);
    const ladder = out.indexOf("dialog.action.yearly-meeting ");
    expect(out.indexOf("dialog.action.yearly-meeting.should")).toBeGreaterThan(ladder);
    expect(out).toMatch(/Innebär: .+\n(?:.*\n)?.*Passar: /u);
    expect(out).not.toContain("{{");
  });

  it("narrows by actor and strength", async () => {
    const { out } = await samsyn(["clause", "dialog", "--kind", "action", "--actor", "civil", "--lang", "sv"]);
    const { out: all } = await samsyn(["clause", "dialog", "--kind", "action", "--lang", "sv"]);
    expect(out.length).toBeLessThan(all.length);
    const aims = await samsyn(["clause", "--strength", "may", "--lang", "sv"]);
    expect(aims.out).toContain("åtgärd · kan");
  });

  it("says what may be meant, and what there is", async () => {
    expect(await samsyn(["clause", "dialg"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining('Did you mean "dialog"?') as string,
    });
    expect((await samsyn(["clause", "dialog.action.yearly-meting"])).err).toContain("dialog.action.yearly-meeting");
    expect((await samsyn(["clause", "dialog", "--kind", "target"])).err).toContain("--kind");
  });
});
