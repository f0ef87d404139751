import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { faulty } from "./faulty.js";
import { samsyn } from "./world.js";

describe("rules", () => {
  it("lists every rule by group, in both languages", async () => {
    for (const language of ["sv", "en"]) {
      const { code, out } = await samsyn(["rules", "--lang", language]);
      expect(code).toBe(0);
      expect(out).toMatch(/T014 +action-without-responsibility/);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it("explains one by its name or its code, with an example of each kind", async () => {
    const [byName, byCode] = [await samsyn(["rules", "outdated-name"]), await samsyn(["rules", "r004"])];
    expect(byName.out).toBe(byCode.out);
    expect(byName.out).toContain("SKL");
    expect(byName.out).toContain("samsyn-allow outdated-name");
  });

  it("guesses what was meant", async () => {
    const { code, err } = await samsyn(["rules", "outdated-names"]);
    expect({ code, guessed: err.includes("outdated-name?") }).toEqual({ code: 2, guessed: true });
    expect((await samsyn(["rules", "X999x"])).code).toBe(2);
  });
});

describe("schema", () => {
  const compiled = async (form: string) => {
    const schema = JSON.parse((await samsyn(["schema", "--form", form])).out) as object;
    return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  };

  it("takes what samsyn writes", async () => {
    const files = { "a.md": faulty };
    const yaml = (await samsyn(["format", "a.md", "--to", "yaml"], { files })).out;
    const valid = await compiled("yaml");
    expect(valid(parse(yaml)), JSON.stringify(valid.errors)).toBe(true);
    const matter = await compiled("front-matter");
    expect(matter(parse(faulty.split("---")[1] ?? "")), JSON.stringify(matter.errors)).toBe(true);
  });

  it.each([
    ["yaml", { samsyn: "agreement/1", sections: [{ heading: "A", claues: [] }] }],
    ["yaml", { samsyn: "agreement/2" }],
    ["front-matter", { titel: "A" }],
    ["front-matter", { stage: "färdig" }],
    ["front-matter", { dates: { to: "våren 2027" } }],
    ["project", { rules: { "outdated-name": "hårt" } }],
    ["project", { allow: [{ rule: "outdated-name" }] }],
  ])("refuses as %s %j", async (form, data) => {
    expect((await compiled(form))(data)).toBe(false);
  });

  it("takes years as numbers, as the front matter does", async () => {
    expect((await compiled("front-matter"))({ edition: 2027, dates: { to: 2031 } })).toBe(true);
    expect(
      (await compiled("project"))({ stage: "draft", rules: { T014: "off" }, allow: [{ rule: "T014", reason: "skäl" }] }),
    ).toBe(true);
  });

  it("goes to a file when asked", async () => {
    const { out, files } = await samsyn(["schema", "-o", "a.json"]);
    expect(out).toBe("");
    expect(files["a.json"]).toContain("https://json-schema.org/draft/2020-12/schema");
  });
});
