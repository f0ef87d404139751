import type { Line } from "../layout/line.js";
import type { Drawing } from "./drawings.js";

/** A drawn bullet stands at most this many letter sizes in front of its text, and is no higher than so much of one. */
const FARTHEST = 2.5;
const HIGHEST = 0.8;

/** Marks the lines in front of which a bullet is drawn: a small figure at the height of the small letters. */
export function markDrawnBullets(lines: readonly Line[], drawings: readonly Drawing[]): Line[] {
  if (drawings.length === 0) return [...lines];
  const byHeight = [...drawings].sort((a, b) => a.top - b.top);
  return lines.map((line) => {
    const from = firstBelow(byHeight, line.y - line.size);
    for (let i = from; i < byHeight.length; i++) {
      const drawing = byHeight[i];
      if (!drawing || drawing.top > line.y) break;
      if (isBullet(drawing, line)) return { ...line, drawnBullet: true };
    }
    return line;
  });
}

function isBullet({ x, right, top, bottom }: Drawing, line: Line): boolean {
  const middle = (top + bottom) / 2;
  const distance = line.x - right;
  const level = middle < line.y && middle > line.y - line.size * 0.75;
  return (
    level && distance > 0 && line.x - x < FARTHEST * line.size && bottom - top < HIGHEST * line.size && distance > line.size * 0.1
  );
}

function firstBelow(drawings: readonly Drawing[], y: number): number {
  let [from, to] = [0, drawings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((drawings[middle]?.top ?? 0) < y) from = middle + 1;
    else to = middle;
  }
  return from;
}
