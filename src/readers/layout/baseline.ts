/** Share of the letter size by which baselines of one line may differ. */
export const SAME_BASELINE = 0.35;

/** The same for small raised letters: marks of footnotes. */
const RAISED = 0.65;

/** Raised letters are smaller than this share of those that they stand at. */
export const SMALL = 0.8;

/** Whether something stands on the line: on its baseline, or raised above it in small letters. */
export function onLine(line: { y: number; size: number }, piece: { y: number; size: number }): boolean {
  const [small, large] = piece.size <= line.size ? [piece, line] : [line, piece];
  const off = Math.abs(large.y - small.y);
  return off <= SAME_BASELINE * small.size || (small.size < SMALL * large.size && off <= RAISED * large.size);
}
