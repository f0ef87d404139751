import type { Paper } from "../print/layout.js";

/** Millimetres in twentieths of a point, Word's unit of length. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Millimetres in English metric units, the unit of drawings. */
export function emu(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}

/** Width and height in millimetres (ISO 216; letter is 8.5 × 11 inches). */
export const PAPERS: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 210, height: 297 },
  a5: { width: 148, height: 210 },
  letter: { width: 215.9, height: 279.4 },
};

/** Distance from one level of a list to the next, in twips: the bullet and the room beside it. */
export const LIST_STEP = 397;

/** Word knows nine levels of lists, from 0. */
export const DEEPEST_LIST = 8;
