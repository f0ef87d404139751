import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document } from "yaml";
import { builtIn } from "../../src/cli/templates/built-in.js";
import { parseYaml } from "../../src/readers/yaml/document.js";
import { parsePlainYaml } from "../../src/readers/yaml/plain.js";
import { writePlainYaml } from "../../src/writers/plain-yaml.js";
import { drafted } from "../draft/drafted.js";
import { Random } from "../generator/random.js";

/** Reads a text both ways where the short one takes it, and tells whether it did. */
function readsAlike(text: string): boolean {
  const plain = parsePlainYaml(text, 1);
  if (plain === null) return false;
  expect({ value: plain, messages: [] }).toEqual(parseYaml(text, 1));
  return true;
}

/** Writes data both ways where the short one takes it, and reads it again. */
function writesAlike(data: Record<string, unknown>): boolean {
  const plain = writePlainYaml(data);
  if (plain === null) return false;
  expect(plain).toBe(new Document(data).toString({ lineWidth: 0 }));
  expect(readsAlike(plain.trimEnd())).toBe(true);
  return true;
}

/** Values that are what they look like, and such as YAML takes for something else. */
const VALUES = (
  "Region Halland|år 2027|2027|2027-07-01|2027-13|4|0|0114|1.10|1e3|0x1F|0o17|12:30|1_000|+4|-4|.5|.inf|.nan|~|null|Null|true|True|" +
  "FALSE|yes|no|on|<<|a: b|a:b|a #b|a#b|a:|a -|- a|-a|a - b|? a|a ? b|[]|[a]|[|{}|{a: b}|a, b|*a|&a b|a & b|!a|a!|%a|50 %|@a|a@b.se|`a`|" +
  '|a|a | b|>|"a"|"a|"a" b|"a\\n"|\'a\'|it\'s|”citat”|å|Ö|é|–|§ 4|(a)|a (b)|a\tb|a\u00a0|a\u2028b|\u{1f600}|a  b|---|...|=|RS 2027/114'
)
  .split("|")
  .concat("", " ", "|", " a", "a ", "a\nb", "x".repeat(300));
const KEYS = [
  "title",
  "dates",
  "from",
  "public.name",
  "a-b",
  "å",
  "true",
  "null",
  "4",
  "a b",
  "a:",
  "",
  "-",
  "_x",
  "<<",
  "template",
];

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("Region Halland", "regionen", "2027", "1", "", "den idéburna sektorn i Halland") },
  { weight: 2, arbitrary: fc.constantFrom(4, 0, 2027, 1.5, -1, 1e21, true, false) },
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string() },
);
const { tree } = fc.letrec((tie) => ({
  list: fc.array(fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 2, arbitrary: tie("tree") }), { maxLength: 3 }),
  tree: fc.dictionary(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom("name", "sector", "aliases", "count") }, fc.constantFrom(...KEYS)),
    fc.oneof(
      { depthSize: "small" },
      { weight: 4, arbitrary: scalar },
      { weight: 1, arbitrary: tie("list") },
      { weight: 1, arbitrary: tie("tree") },
    ),
    { maxKeys: 4, noNullPrototype: true },
  ),
}));

const INDENTS = ["", "", "", "  ", "  ", "    ", " ", "- ", "  - ", "    - ", "- - ", "\t", "  -  "];
const plainLine = fc.constantFrom(
  ..."a: b|b: 4|c: []|list:|  - x|  - y|  - name: z|    count: 4|map:|  d: e|  f: å|  seats:|    - party: p|      count: 1".split(
    "|",
  ),
);
const anyLine = fc
  .tuple(
    fc.constantFrom(...INDENTS),
    fc.constantFrom("", "name: ", "party: ", "name:", "count:  ", "a: b: ", '"a": ', "? ", ...KEYS.map((key) => `${key}: `)),
    fc.oneof(fc.constantFrom("", "Halland", "4", '"1"', "[]"), fc.constantFrom(...VALUES)),
    fc.constantFrom("", "", "", "", "", " ", " # c", "\r", ","),
  )
  .map((parts) => parts.join(""));

describe("YAML of the plain kind", () => {
  it("is written as the library writes it, and read as the library reads it", () => {
    let taken = 0;
    fc.assert(
      fc.property(tree, (data) => {
        if (writesAlike(data)) taken += 1;
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(600);
  });

  it("means the same, wherever a value stands that YAML might take for something else", () => {
    const taken = VALUES.filter((value) => {
      for (const text of [`key: ${value}`, `list:\n  - ${value}\n  - inner: ${value}`, `${value}: a`]) readsAlike(text);
      return writesAlike({ key: value, list: [value, { inner: value }] });
    });
    expect(taken).toContain("Region Halland");
    expect(taken).not.toContain("null");
  });

  it("is read as the library reads it, whatever lines come together", () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: plainLine }, anyLine), { minLength: 1, maxLength: 5 }), (lines) => {
        if (readsAlike(lines.join("\n"))) taken += 1;
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(250);
  });

  it("leaves to the library what stands twice, and what has no end", () => {
    const twice = ["a"];
    expect(writePlainYaml({ one: twice, other: twice })).toBeNull();
    expect(parsePlainYaml("a: b\na: c", 0)).toBeNull();
    expect(parsePlainYaml(Array.from({ length: 60 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), 0)).toBeNull();
  });

  it("is what drafts and samsyn's own agreements begin with", async () => {
    const heads = (await builtIn.heads()).filter(({ shape }) => shape !== "document");
    const known = { place: "Halland", level: "regional" };
    const drafts = await Promise.all(heads.map(async ({ name }) => drafted(name, known, new Random(7))));
    const finished = [2019, 2024].map((year) =>
      readFileSync(new URL(`../../agreements/halland/${year}.md`, import.meta.url), "utf8"),
    );
    for (const page of [...drafts, ...finished]) expect(readsAlike(page.split("\n---\n")[0]?.slice(4) ?? "")).toBe(true);
  });
});
