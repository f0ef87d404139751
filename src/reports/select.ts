import type { Unit } from "../agreement/walk.js";
import type { Change, DiffResult } from "../diff/result.js";
import type { DiffReportOptions, Filter } from "./options.js";
import { headingText } from "./place.js";

/** A name given to `--section` or `--principle` that nothing answers to. */
export interface UnknownPlace {
  kind: "section" | "principle";
  name: string;
  /** Every heading of that kind, as on the page, in reading order: what the person may have meant. */
  known: string[];
}

type Wanted = Pick<DiffReportOptions, "only" | "section" | "principle">;
type HeadingKind = UnknownPlace["kind"];

/** For comparing names: lower case, without accents and without punctuation at the end. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^\s|[\s.:]+$/gu, "");
}

function headings(result: DiffResult, kind: HeadingKind): Change[] {
  return result.changes.filter((change) => change.kind === kind);
}

function unitsOf(change: Change): Unit[] {
  return [change.before, change.after].filter((unit) => unit !== null);
}

/** Headings that a name points at: by id, label or full heading; when none does, by how the heading begins. */
function pointedAt(changes: Change[], name: string): Change[] {
  const wanted = folded(name);
  const namesOf = (unit: Unit) => [unit.text, headingText({ label: unit.label, title: unit.text })].map(folded);
  const exact = changes.filter((change) =>
    unitsOf(change).some((unit) => [folded(unit.id), folded(unit.label ?? unit.id), ...namesOf(unit)].includes(wanted)),
  );
  if (exact.length > 0 || wanted === "") return exact;
  return changes.filter((change) => unitsOf(change).some((unit) => namesOf(unit).some((own) => own.startsWith(wanted))));
}

/** The name that points nowhere, if any, so that the caller can ask "did you mean". */
export function unknownPlace(result: DiffResult, wanted: Wanted): UnknownPlace | null {
  for (const kind of ["section", "principle"] as const) {
    const name = wanted[kind];
    if (name === null) continue;
    const all = headings(result, kind);
    if (pointedAt(all, name).length > 0) continue;
    const known = all.map((change) => change.after ?? change.before).filter((unit) => unit !== null);
    return { kind, name, known: [...new Set(known.map((unit) => headingText({ label: unit.label, title: unit.text })))] };
  }
  return null;
}

/** The headings that a name points at, as on the later page, so that a report can say what it shows: "3. Öppenhet och insyn". */
export function namedPlaces(result: DiffResult, kind: HeadingKind, name: string): string[] {
  return pointedAt(headings(result, kind), name)
    .flatMap((change) => change.after ?? change.before ?? [])
    .map((unit) => headingText({ label: unit.label, title: unit.text }));
}

const PASSES: Record<Filter, (change: Change) => boolean> = {
  substantive: (change) => change.significance === "substantive",
  editorial: (change) => change.status === "edited" && change.significance !== "substantive",
  moved: (change) => change.moved,
  added: (change) => change.status === "added",
  removed: (change) => change.status === "removed",
  edited: (change) => change.status === "edited",
};

/** True when a filter lets a change through; null lets everything through. */
export function passes(change: Change, only: Filter | null): boolean {
  return only === null || PASSES[only](change);
}

/** Keeps what stands in (or is) one of the headings, on either side; a renamed heading is followed by its pairing. */
function within(changes: readonly Change[], roots: readonly Change[]): Change[] {
  const before = new Set(roots.map((change) => change.before?.id));
  const after = new Set(roots.map((change) => change.after?.id));
  const stands = (unit: Unit | null, ids: Set<string | undefined>) =>
    unit !== null && (ids.has(unit.id) || unit.steps.some((step) => ids.has(step.id)));
  return changes.filter((change) => stands(change.before, before) || stands(change.after, after));
}

/**
 * The changes that `--only`, `--section` and `--principle` ask for, in reading order. An unknown name selects nothing:
 * ask `unknownPlace` first.
 */
export function selectChanges(result: DiffResult, wanted: Wanted): Change[] {
  let changes: Change[] = result.changes;
  for (const kind of ["section", "principle"] as const) {
    const name = wanted[kind];
    if (name !== null) changes = within(changes, pointedAt(headings(result, kind), name));
  }
  return changes.filter((change) => passes(change, wanted.only));
}
