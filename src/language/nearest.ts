import { spellingDistance } from "./spelling-distance.js";

/** No key or command is longer; a longer word is not a slip of one. */
const LONGEST = 40;

/**
 * Finds what a person probably meant to write.
 * @returns the candidate with the fewest slips, at most one in three letters; null when none is near or two are as near
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const written = word.toLowerCase();
  let limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | null = null;
  let tied = false;
  for (const candidate of candidates) {
    const distance = spellingDistance(written, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    tied = best !== null && distance === limit && candidate !== best;
    best = candidate;
    limit = distance;
  }
  return tied ? null : best;
}
