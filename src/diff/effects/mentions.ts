import { type Edit, type Side, type Stretch, stretchOf } from "./edit.js";

/** Something found at a span of characters. */
interface Spanned {
  start: number;
  end: number;
}

/** A mention with the pieces it covers and the region of the edit it touches (-1: none). */
export interface Placed<M> {
  mention: M;
  /** The wording that it stands in. */
  side: Side;
  at: Stretch;
  region: number;
}

/** What became of the mentions of one kind. */
export interface Matched<M> {
  /** The same on both sides, moved or not. */
  kept: readonly [Placed<M>, Placed<M>][];
  /** Another in its place. */
  replaced: readonly [Placed<M>, Placed<M>][];
  gone: readonly Placed<M>[];
  come: readonly Placed<M>[];
}

/** Where neither wording mentions anything of a kind. */
export const NOTHING_MATCHED: Matched<never> = { kept: [], replaced: [], gone: [], come: [] };

/** True when any of some mentions covers a piece of a stretch, in whole or in part. */
export function covers(mentions: readonly Spanned[], { pieces }: Side, { from, to }: Stretch): boolean {
  for (const { start, end } of mentions) {
    for (let i = from; i < to; i += 1) {
      const piece = pieces[i];
      if (piece !== undefined && piece.start < end && piece.end > start) return true;
    }
  }
  return false;
}

function place<M extends Spanned>(side: Side, mentions: readonly M[]): Placed<M>[] {
  return mentions.map((mention) => {
    const at = stretchOf(side, mention.start, mention.end);
    let region = -1;
    for (let i = at.from; i < at.to && region < 0; i += 1) region = side.region[i] ?? -1;
    return { mention, side, at, region };
  });
}

/** Takes pairs out of two lists by equal keys, first come first served; null keys pair nothing. */
function takePairs<M>(
  before: Set<Placed<M>>,
  after: Set<Placed<M>>,
  keyOf: (placed: Placed<M>) => string | null,
): [Placed<M>, Placed<M>][] {
  if (before.size === 0 || after.size === 0) return [];
  const waiting = new Map<string, Placed<M>[]>();
  for (const placed of [...after].toReversed()) {
    const key = keyOf(placed);
    const others = key === null ? undefined : waiting.get(key);
    if (others !== undefined) others.push(placed);
    else if (key !== null) waiting.set(key, [placed]);
  }
  const pairs: [Placed<M>, Placed<M>][] = [];
  for (const placed of before) {
    const key = keyOf(placed);
    const partner = key === null ? undefined : waiting.get(key)?.pop();
    if (partner === undefined) continue;
    pairs.push([placed, partner]);
    before.delete(placed);
    after.delete(partner);
  }
  return pairs;
}

/** Pairs the mentions that share a kept piece. */
function takeOverlaps<M>(edit: Edit, before: Set<Placed<M>>, after: Set<Placed<M>>): [Placed<M>, Placed<M>][] {
  if (before.size === 0 || after.size === 0) return [];
  const at = new Map<number, Placed<M>>();
  for (const placed of after) for (let j = placed.at.from; j < placed.at.to; j += 1) if (!at.has(j)) at.set(j, placed);
  const pairs: [Placed<M>, Placed<M>][] = [];
  for (const placed of before) {
    for (let i = placed.at.from; i < placed.at.to; i += 1) {
      const partner = at.get(edit.before.partner[i] ?? -1);
      if (partner === undefined || !after.has(partner)) continue;
      pairs.push([placed, partner]);
      before.delete(placed);
      after.delete(partner);
      break;
    }
  }
  return pairs;
}

/**
 * Finds the partner of each mention on the other side: the one written with the same kept words, else one that says the
 * same, else one that stands in its place. A mention that no edit touches and that has no partner was read out of its
 * surroundings on one side only, and is no change.
 * @param same key of a mention; equal keys say the same wherever they stand
 * @param alike key of what a mention speaks of: equal keys in one region, then anywhere, exchange one for the other
 */
export function matchMentions<M extends Spanned>(
  edit: Edit,
  before: readonly M[],
  after: readonly M[],
  same: (mention: M, side: Side) => string,
  alike?: (mention: M) => string,
): Matched<M> {
  if (before.length + after.length === 0) return NOTHING_MATCHED;
  const left = new Set(place(edit.before, before));
  const right = new Set(place(edit.after, after));
  const sameKey = (placed: Placed<M>) => same(placed.mention, placed.side);
  const inRegion = (key: (placed: Placed<M>) => string) => (placed: Placed<M>) =>
    placed.region < 0 ? null : `${placed.region} ${key(placed)}`;

  const kept: [Placed<M>, Placed<M>][] = [];
  const replaced: [Placed<M>, Placed<M>][] = [];
  for (const pair of takeOverlaps(edit, left, right)) (sameKey(pair[0]) === sameKey(pair[1]) ? kept : replaced).push(pair);
  // Mostly each has found its partner by now.
  if (left.size > 0 && right.size > 0) {
    kept.push(...takePairs(left, right, inRegion(sameKey)), ...takePairs(left, right, sameKey));
    if (alike !== undefined) {
      const alikeKey = (placed: Placed<M>) => alike(placed.mention);
      replaced.push(...takePairs(left, right, inRegion(alikeKey)), ...takePairs(left, right, alikeKey));
    }
    const anyKey = () => "";
    replaced.push(...takePairs(left, right, inRegion(anyKey)));
  }
  const touched = (placed: Placed<M>) => placed.region >= 0;
  return { kept, replaced, gone: [...left].filter(touched), come: [...right].filter(touched) };
}
