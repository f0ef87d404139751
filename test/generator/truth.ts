import type { Session } from "./session.js";

/** What really happened between two revisions, told by ids. */
export interface Truth {
  /** Id before → id after, of everything that lives on. The main part of a split or merge may be any part. */
  pairs: Map<string, string>;
  /** Ids before of what an edit moved. */
  moved: Set<string>;
  /** Id before of a divided clause → ids after of all its parts. */
  splits: Map<string, string[]>;
  /** Id after of a clause that took others in → ids before of all its sources. */
  merges: Map<string, string[]>;
  /** Ids before of clauses whose meaning an edit changed. */
  substantive: Set<string>;
  /** Ids before of clauses of which only the typography changed. */
  typographic: Set<string>;
}

export function truthOf(session: Session, before: Map<number, string>, after: Map<number, string>): Truth {
  const truth: Truth = {
    pairs: new Map(),
    moved: new Set(),
    splits: new Map(),
    merges: new Map(),
    substantive: new Set(),
    typographic: new Set(),
  };
  const idsIn = (side: Map<number, string>, keys: number[]) => keys.map((key) => side.get(key)).filter((id) => id !== undefined);
  for (const [key, id] of before) {
    const partner = after.get(key);
    if (partner === undefined) continue;
    truth.pairs.set(id, partner);
    if (session.moved.has(key)) truth.moved.add(id);
    if (session.touched.get(key) === "substance") truth.substantive.add(id);
    if (session.touched.get(key) === "typography") truth.typographic.add(id);
  }
  for (const [whole, parts] of session.splits) {
    const id = before.get(whole);
    if (id !== undefined) truth.splits.set(id, idsIn(after, parts));
  }
  for (const [whole, sources] of session.merges) {
    const id = after.get(whole);
    if (id !== undefined) truth.merges.set(id, idsIn(before, sources));
  }
  return truth;
}
