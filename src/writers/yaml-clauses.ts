import { placedKind } from "../agreement/kinds.js";
import type { Clause, ClauseKind, SectionRole } from "../agreement/model.js";
import { GroupKinds, loneHeading } from "../language/groups.js";
import type { Derived } from "./derived.js";
import { plainYear } from "./meta.js";

type Data = Record<string, unknown>;

/** One entry of a list of clauses: a text, a text with what must be said of it, a block, or a list. */
export type Entry = string | Data;

/** Puts clauses into nested lists as they stand on the page. */
class Entries {
  readonly top: Entry[] = [];
  /** The open lists, outermost first; empty between lists. */
  private open: Entry[][] = [];

  add(clause: Clause, entry: (key: "text" | "paragraph") => Entry): void {
    const wanted = clause.form === "item" ? clause.depth + 1 : clause.depth;
    while (this.open.length > wanted) this.open.pop();
    while (this.open.length < wanted) {
      const list: Entry[] = [];
      (this.open.at(-1) ?? this.top).push({ list });
      this.open.push(list);
    }
    (this.open.at(-1) ?? this.top).push(entry(clause.form === "paragraph" && wanted > 0 ? "paragraph" : "text"));
  }
}

/** The clauses of a section, or of the preamble when `role` is null. */
export function clauseEntries(clauses: readonly Clause[], role: SectionRole | null, derived: Derived): Entry[] {
  const entries = new Entries();
  for (const clause of clauses) {
    const kind = placedKind({ item: clause.form === "item", label: clause.label, text: clause.text }, { role, group: null });
    entries.add(clause, (key) => clauseEntry(clause, kind, key, derived));
  }
  return entries.top;
}

/** The clauses of a principle: those under its own heading, then each group as `{ lead, list }` or `{ lead, clauses }`. */
export function principleEntries(clauses: readonly Clause[], derived: Derived): Entry[] {
  const groups = new GroupKinds();
  const parts: { lead: string | null; entries: Entries }[] = [];
  let group: ClauseKind = "statement";
  for (const clause of clauses) {
    const lone = loneHeading(clause);
    let part = parts.at(-1);
    if (!part || part.lead !== clause.lead) {
      part = { lead: clause.lead, entries: new Entries() };
      parts.push(part);
      group = groups.open(clause.lead);
    }
    const kind = placedKind({ item: clause.form === "item", label: clause.label, text: clause.text }, { role: null, group });
    part.entries.add(clause, (key) => clauseEntry(clause, kind, key, derived));
    if (lone === null) groups.fill();
    else groups.open(lone);
  }
  return parts.flatMap(({ lead, entries: { top } }): Entry[] => (lead === null ? top : [{ lead, ...groupData(top) }]));
}

function groupData(entries: Entry[]): Data {
  const [only] = entries;
  const whole = entries.length === 1 && typeof only === "object" && Array.isArray(only["list"]);
  return whole ? only : { clauses: entries };
}

function clauseEntry(clause: Clause, kind: ClauseKind, key: "text" | "paragraph", derived: Derived): Entry {
  if (clause.kind === "block") {
    const id = derived.ids.get(clause);
    return { block: clause.text, ...(id !== undefined && { id }) };
  }
  const id = derived.ids.get(clause);
  const told: Data = {
    ...(id !== undefined && { id }),
    ...(clause.label !== null && { label: plainYear(clause.label) }),
    ...(clause.kind !== kind && { kind: clause.kind }),
    ...(!derived.strength(clause) && { strength: clause.strength }),
    ...(!derived.actors(clause) && { actors: clause.actors }),
  };
  return key === "text" && Object.keys(told).length === 0 ? clause.text : { [key]: clause.text, ...told };
}
