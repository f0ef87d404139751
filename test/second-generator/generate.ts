import {
  insert,
  merge,
  mergeHeadings,
  moveAcross,
  moveHeading,
  moveInside,
  type Operator,
  pickUntouched,
  remove,
  retitle,
  split,
} from "./operators/structure.js";
import { RESPELT, type Rewording, reword, SUBSTANTIVE, TYPOGRAPHIC } from "./operators/wording.js";
import { Dice } from "./random.js";
import { type Depth, Revision } from "./revision.js";
import { baseText, TEXT_NAMES } from "./text.js";
import { vary } from "./vary.js";

const rewording =
  (ways: Record<string, Rewording>, depth: Depth): Operator =>
  (revision) => {
    const line = pickUntouched(revision);
    const text = line === null ? null : reword(revision, line, ways);
    if (line === null || text === null) return false;
    revision.replace(line.key, text, depth);
    return true;
  };

/** One operator, then an edit of what it touched last. */
const thenEdited =
  (operator: Operator): Operator =>
  (revision) => {
    const known = new Set(revision.touched);
    if (!operator(revision)) return false;
    const line = revision.after.find(
      ({ key, kind }) =>
        kind !== "heading" && revision.touched.has(key) && !known.has(key) && revision.before.some((each) => each.key === key),
    );
    const text = line === undefined ? null : reword(revision, line, SUBSTANTIVE);
    if (line !== undefined && text !== null && text.length < line.text.length * 1.6)
      revision.replace(line.key, text, "substantive");
    return true;
  };

const OPERATORS = {
  remove,
  insert,
  substantive: rewording(SUBSTANTIVE, "substantive"),
  typographic: rewording(TYPOGRAPHIC, "typographic"),
  respelt: rewording(RESPELT, "respelt"),
  both: (revision: Revision) => {
    const line = pickUntouched(revision);
    const text = line === null ? null : reword(revision, line, SUBSTANTIVE);
    const again = text === null || line === null ? null : reword(revision, { ...line, text }, TYPOGRAPHIC);
    if (line === null || again === null) return false;
    revision.replace(line.key, again, "substantive");
    return true;
  },
  moveInside,
  moveAcross,
  movedAndEdited: thenEdited(moveAcross),
  shiftedAndEdited: thenEdited(moveInside),
  split,
  splitAndEdited: thenEdited(split),
  merge,
  mergedAndEdited: thenEdited(merge),
  moveHeading,
  retitle,
  mergeHeadings,
} satisfies Record<string, Operator>;

type Mix = { steps: [least: number, most: number]; shares: Partial<Record<keyof typeof OPERATORS, number>> };

/** Kinds of revision, each with how many edits it holds and of which kind they are. */
export const REVISION_MIXES = {
  small: { steps: [1, 5], shares: { substantive: 4, insert: 1, remove: 1, typographic: 2, moveInside: 1, moveAcross: 1 } },
  ordinary: {
    steps: [8, 16],
    shares: {
      substantive: 5,
      both: 1,
      insert: 2,
      remove: 2,
      typographic: 2,
      respelt: 1,
      moveInside: 1,
      moveAcross: 1,
      movedAndEdited: 1,
      split: 0.5,
      merge: 0.5,
      retitle: 0.3,
    },
  },
  heavy: {
    steps: [20, 34],
    shares: {
      substantive: 8,
      both: 2,
      insert: 4,
      remove: 4,
      typographic: 2,
      moveInside: 1,
      moveAcross: 1,
      movedAndEdited: 1,
      shiftedAndEdited: 1,
      split: 1,
      merge: 1,
      splitAndEdited: 1,
      mergedAndEdited: 1,
      retitle: 0.5,
      moveHeading: 0.5,
    },
  },
  moves: {
    steps: [6, 16],
    shares: { moveInside: 3, moveAcross: 3, movedAndEdited: 2, shiftedAndEdited: 2, moveHeading: 1, insert: 1, remove: 1 },
  },
  rebuilt: {
    steps: [6, 14],
    shares: {
      moveHeading: 2,
      mergeHeadings: 1,
      split: 2,
      merge: 2,
      splitAndEdited: 1,
      mergedAndEdited: 1,
      retitle: 1,
      insert: 1,
      remove: 1,
      moveAcross: 1,
    },
  },
  polished: { steps: [8, 20], shares: { typographic: 5, respelt: 1 } },
} satisfies Record<string, Mix>;

export type RevisionMix = keyof typeof REVISION_MIXES;

/** An edited agreement with what was done to it: the same for the same seed and mix. */
export function generateEdited(seed: number, name: RevisionMix): Revision {
  const dice = new Dice(seed * 31 + Object.keys(REVISION_MIXES).indexOf(name));
  const base = baseText(TEXT_NAMES[seed % TEXT_NAMES.length] as string);
  const { lines, twins } = vary(base, dice);
  const revision = new Revision(base, lines, twins, dice);
  const { steps, shares }: Mix = REVISION_MIXES[name];
  const operators = Object.entries(shares) as [keyof typeof OPERATORS, number][];
  const all = operators.reduce((sum, [, share]) => sum + share, 0);
  const count = steps[0] + dice.below(steps[1] - steps[0] + 1);
  for (let k = 0; k < count; k += 1) {
    let left = dice.roll() * all;
    const chosen = operators.find(([, share]) => (left -= share) < 0) ?? operators[0];
    if (chosen !== undefined) OPERATORS[chosen[0]](revision);
  }
  revision.finish();
  return revision;
}
