import type { DrawnPage, Operators } from "./engine.js";

/** A small figure drawn on the page, in points from the top left corner: what browsers make of a bullet. */
export interface Drawing {
  x: number;
  right: number;
  top: number;
  bottom: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Largest side of a drawn bullet, in points; a bullet is half as high as its letters. */
const LARGEST = 12;

/** Figures kept for a page, and states that can be open at once. */
const MOST = 5000;

/**
 * Finds the small figures of a page.
 * @param view matrix from the page's own space to points from its top left corner
 */
export function smallDrawings({ fnArray, argsArray }: DrawnPage, view: readonly number[], operators: Operators): Drawing[] {
  const saved: Matrix[] = [];
  let matrix = asMatrix(view) ?? [1, 0, 0, 1, 0, 0];
  const found: Drawing[] = [];
  for (let i = 0; i < fnArray.length && found.length < MOST; i++) {
    const operator = fnArray[i];
    const given = argsArray[i];
    if (operator === operators.save || operator === operators.formBegin) {
      if (saved.length < MOST) saved.push(matrix);
      const inner = operator === operators.formBegin && Array.isArray(given) ? asMatrix(given[0]) : null;
      if (inner) matrix = times(matrix, inner);
    } else if (operator === operators.restore || operator === operators.formEnd) {
      matrix = saved.pop() ?? matrix;
    } else if (operator === operators.transform) {
      const inner = asMatrix(given);
      if (inner) matrix = times(matrix, inner);
    } else if (operator === operators.constructPath && Array.isArray(given)) {
      const drawing = boxOf(given[2], matrix);
      if (drawing) found.push(drawing);
    }
  }
  return found;
}

function asMatrix(value: unknown): Matrix | null {
  const numbers = listOf(value, 6);
  return numbers ? (numbers as unknown as Matrix) : null;
}

function listOf(value: unknown, length: number): number[] | null {
  if (typeof value !== "object" || value === null) return null;
  const list = value as Record<number, unknown>;
  const numbers = Array.from({ length }, (_, i) => list[i]);
  return numbers.every((each) => typeof each === "number" && Number.isFinite(each)) ? (numbers as number[]) : null;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The box of a path on the page, when it is as small and about as wide as high as a bullet. */
function boxOf(bounds: unknown, [a, b, c, d, e, f]: Matrix): Drawing | null {
  const box = listOf(bounds, 4);
  if (!box) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  const drawing = { x: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const width = drawing.right - drawing.x;
  const height = drawing.bottom - drawing.top;
  const small = width <= LARGEST && height <= LARGEST && width >= 1 && height >= 0.4;
  return small && width < height * 4 && height < width * 4 ? drawing : null;
}
