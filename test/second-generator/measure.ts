import { diffAgreements } from "../../src/diff/diff.js";
import { readAgreement } from "../../src/readers/read.js";
import { generateEdited, type RevisionMix } from "./generate.js";
import { anyStyle, PLAIN, writePage } from "./page.js";
import { Dice } from "./random.js";
import { scoreRevision } from "./score.js";
import type { Score } from "./tally.js";

/** Share of revisions whose second page is set in another way than the first. */
const OTHER_STYLE = 0.3;

/** Makes one revision, writes both texts as Markdown, reads them, compares them, and scores what comes out. */
export async function measureRevision(seed: number, mix: RevisionMix): Promise<Score> {
  const revision = generateEdited(seed, mix);
  const { groupLevel, language } = revision.base;
  const dice = new Dice(seed + 7);
  const style = dice.chance(0.5) ? PLAIN : anyStyle(dice);
  const before = writePage(revision.before, groupLevel, style, language);
  const after = writePage(revision.after, groupLevel, dice.chance(OTHER_STYLE) ? anyStyle(dice) : style, language);
  const [first, second] = await Promise.all([readAgreement(before.page, "before.md"), readAgreement(after.page, "after.md")]);
  const result = diffAgreements(first.agreement, second.agreement);
  return scoreRevision(revision, result, { before: before.keys, after: after.keys });
}
