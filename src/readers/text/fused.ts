import { Pattern } from "../../language/pattern.js";
import type { Line } from "./lines.js";

const BULLET = /[\u2022\u25cf\u25aa\u25a0\u25e6\u2023\uf000-\uf8ff]/;
const FUSED = new Pattern(String.raw`(?<=\S)\s*(?=[\u2022\u25cf\u25aa\u25a0\u25e6\u2023\uf000-\uf8ff]\s*\p{L})`);

/** A bullet inside a line begins an item that lost its line break. @returns the lines, and those that were taken apart */
export function splitFused(lines: readonly Line[]): { lines: Line[]; fused: Line[] } {
  const fused: Line[] = [];
  const split = lines.flatMap((line) => {
    // The bullet that a line begins with is its own.
    if (!BULLET.test(line.text.slice(1))) return [line];
    const parts = line.text.split(FUSED.for(line.text)).filter((part) => part !== "");
    if (parts.length < 2) return [line];
    fused.push(line);
    let from = 0;
    return parts.map((part, i): Line => {
      const at = line.text.indexOf(part, from);
      from = at + part.length;
      return i === 0
        ? { ...line, text: part.trimEnd() }
        : { ...line, text: part.trimEnd(), column: line.column + at, gap: 0, page: false };
    });
  });
  return { lines: split, fused };
}
