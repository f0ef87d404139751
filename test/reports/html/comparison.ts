import { diffWordsWithSpace } from "diff";
import type { Agreement, Clause, ClauseKind, Principle, Section, SectionRole } from "../../../src/agreement/model.js";
import { listUnits } from "../../../src/agreement/walk.js";
import type { Change, DiffResult, WordRun } from "../../../src/diff/result.js";

/** What a test says of one pair; the rest follows from the texts. */
export type Told = Partial<Omit<Change, "before" | "after">>;

/** Before id, after id, and what is to be said of the pair. */
export type Pairing = [before: string | null, after: string | null, told?: Told];

export function clause(id: string, text: string, more: Partial<Clause> = {}): Clause {
  const kind = (more.kind ?? id.split(".").at(-2) ?? "paragraph") as ClauseKind;
  const form = kind === "action" || kind === "responsibility" || kind === "target" ? "item" : "paragraph";
  return { id, kind, text, label: null, form, depth: 0, lead: null, actors: [], strength: "none", position: null, ...more };
}

export function section(id: string, role: SectionRole, heading: string, clauses: Clause[], more: Partial<Section> = {}): Section {
  return { id, role, heading, label: null, clauses, principles: [], sections: [], position: null, ...more };
}

export function principle(id: string, label: string, title: string, clauses: Clause[]): Principle {
  return { id, label, title, concepts: [id], clauses, position: null };
}

/** A lead-in that says more than the name of its group, as the fixtures write it. */
const isOwnLead = (lead: string) => lead.endsWith(" att");

function words(before: string, after: string): WordRun[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    op: added ? "insert" : removed ? "delete" : "equal",
    text: value,
  }));
}

/**
 * A comparison made by hand. Units with the same id are a pair unless `pairings` says otherwise; what `pairings` does not
 * tell follows from the texts (an edit is substantive).
 */
export function comparison(
  before: Agreement,
  after: Agreement,
  pairings: readonly Pairing[],
  details: readonly Change[] = [],
): DiffResult {
  const earlier = listUnits(before, isOwnLead);
  const later = listUnits(after, isOwnLead);
  const byBefore = new Map(earlier.map((unit) => [unit.id, unit]));
  const told = new Map(pairings.map((pairing) => [pairing[1] ?? `before ${pairing[0]}`, pairing]));
  const spoken = new Set(pairings.map(([id]) => id));
  const changes: Change[] = [];
  const paired = new Set<string>();
  const make = (beforeId: string | null, afterId: string | null, more: Told = {}) => {
    const a = earlier.find((unit) => unit.id === beforeId) ?? null;
    const b = later.find((unit) => unit.id === afterId) ?? null;
    if (a !== null) paired.add(a.id);
    const status = a === null ? "added" : b === null ? "removed" : a.text === b.text ? "unchanged" : "edited";
    const change: Change = {
      kind: (b ?? a)?.kind ?? "paragraph",
      before: a,
      after: b,
      meta: null,
      status,
      moved: false,
      carried: false,
      relabelled: false,
      reparented: false,
      partners: null,
      significance: status === "unchanged" ? "none" : "substantive",
      effects: [],
      words: words(a?.text ?? "", b?.text ?? ""),
      matchedBy: a !== null && b !== null ? "place" : null,
      similarity: a !== null && b !== null ? 1 : 0,
      weight: status === "unchanged" ? 0 : 1,
      ...more,
    };
    changes.push(change);
  };
  for (const unit of later) {
    const [beforeId, , more] = told.get(unit.id) ?? [byBefore.has(unit.id) && !spoken.has(unit.id) ? unit.id : null];
    make(beforeId, unit.id, more);
  }
  for (const unit of earlier) {
    if (paired.has(unit.id)) continue;
    const previous = earlier[unit.index - 1];
    make(unit.id, null, told.get(`before ${unit.id}`)?.[2]);
    const removed = changes.pop();
    const at = changes.findIndex((change) => change.before?.id === previous?.id);
    if (removed !== undefined) changes.splice(at + 1, 0, removed);
  }
  const count = (test: (change: Change) => boolean) => changes.filter(test).length;
  return {
    before,
    after,
    changes: [...changes, ...details],
    summary: {
      unchanged: count((change) => change.status === "unchanged"),
      edited: count((change) => change.status === "edited"),
      added: count((change) => change.status === "added"),
      removed: count((change) => change.status === "removed"),
      moved: count((change) => change.moved),
      substantive: count((change) => change.significance === "substantive"),
      editorial: count((change) => change.significance === "editorial"),
    },
  };
}
