import { mergeClauses, renumber, splitClause } from "./edits/divide.js";
import type { Edit } from "./edits/edit.js";
import { deleteClause, insertClause } from "./edits/insert-delete.js";
import { mergePrinciples, moveAcross, moveEdited, moveInside, moveInsideEdited, swapPlaces } from "./edits/move.js";
import { changeTypography } from "./edits/typography.js";
import {
  addDeed,
  addPhrase,
  changeActor,
  changeNumber,
  changePhrase,
  changePredicate,
  changeStrength,
  dropPhrase,
  extendDeed,
  rewriteClause,
} from "./edits/wording.js";

/** A way of revising: edits with their weights, and how many edits per hundred clauses. */
export interface Mix {
  edits: readonly (readonly [Edit, number])[];
  perHundred: number;
}

const WORDING: Mix["edits"] = [
  [changePhrase, 3],
  [changePredicate, 1],
  [extendDeed, 1],
  [addPhrase, 2],
  [addDeed, 1],
  [dropPhrase, 2],
  [rewriteClause, 2],
];
const POLITICS: Mix["edits"] = [
  [changeActor, 2],
  [changeStrength, 2],
  [changeNumber, 2],
];
const COMING_AND_GOING: Mix["edits"] = [
  [insertClause, 3],
  [deleteClause, 3],
];
const MOVES: Mix["edits"] = [
  [moveInside, 2],
  [moveAcross, 2],
  [moveEdited, 1],
  [moveInsideEdited, 1],
];

export const MIXES = {
  /** A few edits of every kind: the yearly touch-up. */
  touchUp: { perHundred: 5, edits: [...WORDING, ...POLITICS, ...COMING_AND_GOING, ...MOVES, [changeTypography, 3]] },
  /** A real revision: a third of the clauses changed in some way. */
  revision: {
    perHundred: 35,
    edits: [
      ...WORDING,
      ...POLITICS,
      ...COMING_AND_GOING,
      ...MOVES,
      [changeTypography, 3],
      [splitClause, 1],
      [mergeClauses, 1],
      [renumber, 1],
      [swapPlaces, 1],
    ],
  },
  /** Much changes place. */
  reorganised: {
    perHundred: 25,
    edits: [
      ...MOVES,
      ...MOVES,
      ...COMING_AND_GOING,
      [swapPlaces, 2],
      [mergePrinciples, 1],
      [splitClause, 2],
      [mergeClauses, 2],
      [renumber, 1],
    ],
  },
  /** Who does what, how many, how firmly. */
  negotiated: { perHundred: 40, edits: [...POLITICS, ...POLITICS, ...WORDING, ...COMING_AND_GOING] },
  /** Only language care. */
  polished: { perHundred: 20, edits: [[changeTypography, 1]] },
} satisfies Record<string, Mix>;

export type MixName = keyof typeof MIXES;
