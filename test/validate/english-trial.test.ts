import { describe, expect, it } from "vitest";
import { drafted, TODAY_TEXT } from "../draft/drafted.js";
import { Random } from "../generator/random.js";
import { check } from "./check.js";

/** Faults planted one at a time in a finished English draft, and the rules that are to tell of each. */

const SIX = ["sjalvstandighet", "dialog", "kvalitet", "langsiktighet", "oppenhet", "mangfald"];
const known = { place: "Halland", level: "regional", principles: SIX, "commitments.most": 2, "body.name": "the steering group" };
const draft = await drafted("compact", known, new Random(7));

/** What is told, each rule as often as it tells; advice too. */
async function told(page: string): Promise<string[]> {
  const { messages } = await check(page, { asOf: TODAY_TEXT, language: true });
  return messages.map(({ rule }) => rule).toSorted();
}

const FIRST = "- The voluntary sector will say on whose behalf it speaks when it makes a statement.";

const PLANTS: [fault: string, from: string | RegExp, to: string, ...rules: string[]][] = [
  ["a party that is none", FIRST, `- Region Anywhere will hold a yearly meeting.\n${FIRST}`, "unknown-actor"],
  ["a promise that binds nobody", "Region Halland will reply in writing", "Region Halland may reply in writing", "weak-duty"],
  ["a hedge", "will reply in writing within", "will, where possible, reply in writing within", "hedged-duty"],
  ["a misspelt word", "keep its rules, annual reports", "keep its rules, anual reports", "misspelling"],
  ["a word written twice", "in writing within six weeks", "in in writing within six weeks", "double-word"],
  ["a gap in the numbers", "### 6. Diversity", "### 7. Diversity", "numbering-gap"],
  ["a number used twice", "### 6. Diversity", "### 5. Diversity", "duplicate-number"],
  ["a heading with nothing under it", "## Joining\n", "## Background to joining\n\n## Joining\n", "empty-section"],
  [
    "seats that contradict the front matter",
    "consists of four members from",
    "consists of three members from",
    "seats-contradict",
  ],
  [
    "an abbreviation that nobody explains",
    "publish a list each year",
    "publish a list with the QXC each year",
    "unexplained-abbreviation",
  ],
  ["an appendix that is not there", "### 2. Dialogue\n", "### 2. Dialogue\n\nSee Appendix 2.\n", "missing-appendix"],
  ["a place to be filled in", "at least four weeks before", "at least [number] weeks before", "placeholder"],
  ["an end before the beginning", /^ {2}to: 2031-06-30$/mu, "  to: 2027-01-31", "validity-reversed"],
  [
    "a target that is over",
    FIRST,
    `- The voluntary sector will open a shared office by 31 December 2024.\n${FIRST}`,
    "target-passed",
  ],
  ["nobody says how to leave", /## Leaving\n[\s\S]*?(?=\n## )/u, "", "missing-exit"],
  [
    "the same clause under another principle",
    FIRST,
    `${FIRST}\n- The voluntary sector will account for how each grant was spent.`,
    "repeated-clause",
  ],
  ["a key that is none", "county:", "conty: Hallands län\ncounty:", "unknown-key"],
  ["years with the later first", "a list each year of", "a list each year, 2031–2029, of", "year-range-reversed"],
];

describe("an English draft", () => {
  it.each(PLANTS)("with %s is told of by the right rule and no other", async (_fault, from, to, ...rules) => {
    const planted = draft.replace(from, () => to);
    expect(planted).not.toBe(draft);
    expect(await told(planted)).toEqual([...(await told(draft)), ...rules].toSorted());
  });
});
