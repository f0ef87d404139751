import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";

const folder = new URL("golden/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

const NAMES = ["actions", "actions-municipality", "commitments", "commitments-region"];

describe("finished drafts for invented answers", () => {
  it.each(NAMES)("%s: is what the templates give today", async (name) => {
    const files = { "svar.yaml": read(`${name}.answers.yaml`) };
    const { code, out } = await samsyn(["new", "--answers", "svar.yaml"], { files });
    expect(code).toBe(0);
    expect(out).toBe(read(`${name}.md`));
  });

  it.each(NAMES)("%s: stands ready for consultation", async (name) => {
    const files = { "u.md": read(`${name}.md`) };
    const { code, out } = await samsyn(["validate", "u.md", "--stage", "consultation", "--format", "json"], { files });
    expect(code).toBe(0);
    expect((JSON.parse(out) as { summary: object }).summary).toMatchObject({ errors: 0, warnings: 0 });
    expect((await samsyn(["format", "--check", "u.md"], { files })).code).toBe(0);
  });
});
