import { formatAttributes, splitAttributes } from "../agreement/attributes.js";
import { DEEPEST_HEADING } from "../agreement/form.js";
import { guardHeading } from "../agreement/inline.js";
import { placedKind } from "../agreement/kinds.js";
import type { Clause, ClauseKind, SectionRole } from "../agreement/model.js";
import { GroupKinds, loneHeading } from "../language/groups.js";
import { leadKind } from "../language/headings.js";
import type { Derived } from "./derived.js";
import { labelClause } from "./labels.js";
import { ListPlace } from "./list-place.js";

type Pairs = [key: string, value: string | string[]][];

/** Writes clauses as paragraphs and lists, with attributes only where their place and words don't say the same. */
export class ClauseWriter {
  private readonly out: string[];
  private readonly derived: Derived;

  /** @param out takes what is written, one entry for each stretch between empty lines */
  constructor(out: string[], derived: Derived) {
    this.out = out;
    this.derived = derived;
  }

  /** The clauses of a section, or of the preamble when `role` is null. */
  write(clauses: readonly Clause[], role: SectionRole | null): void {
    const place = new ListPlace();
    for (const clause of clauses) {
      if (clause.kind === "block") this.put(place.block(clause.text, clause.depth));
      else this.clause(clause, placedKind(asPlaced(clause), { role, group: null }), place, []);
    }
  }

  /** The clauses of a principle, each group under its heading. @param level of those headings */
  writePrinciple(clauses: readonly Clause[], level: number): void {
    const groups = new GroupKinds();
    let place = new ListPlace();
    let group: ClauseKind = "statement";
    let lead: string | null = null;
    let empty = false;
    for (const clause of clauses) {
      const lone = loneHeading(clause);
      if (lone !== null) {
        this.lead(lone, level);
        groups.open(lone);
        lead = lone;
        empty = true;
        place = new ListPlace();
        continue;
      }
      const ends = clause.lead === null && lead !== null;
      if (clause.lead !== lead || empty) {
        empty = false;
        group = groups.open(clause.lead);
        lead = clause.lead;
        place = new ListPlace();
        if (lead !== null) this.lead(lead, level);
      }
      groups.fill();
      if (clause.kind === "block") this.put(place.block(clause.text, clause.depth));
      else this.clause(clause, placedKind(asPlaced(clause), { role: null, group }), place, ends ? [["lead", ""]] : []);
    }
  }

  private lead(lead: string, level: number): void {
    const text = guardHeading(lead);
    const attributes = splitAttributes(text) === null ? "" : ` ${formatAttributes([["label", ""]])}`;
    this.out.push(`${"#".repeat(Math.min(level, DEEPEST_HEADING))} ${text}${attributes}`);
  }

  private clause(clause: Clause, kind: ClauseKind, place: ListPlace, extra: Pairs): void {
    const { marker, text, told } = labelClause(clause);
    const attributes = this.attributes(clause, kind, told, extra);
    if (attributes.length === 0 && mustBeTold(clause, text)) attributes.push(["kind", clause.kind]);
    const written = [text, formatAttributes(attributes)].filter((part) => part !== "").join(" ");
    this.put(clause.form === "item" ? place.item(marker, written, clause.depth) : place.block(written, clause.depth));
  }

  private attributes(clause: Clause, kind: ClauseKind, labelTold: boolean, extra: Pairs): Pairs {
    const pairs: Pairs = [];
    const id = this.derived.ids.get(clause);
    if (id !== undefined) pairs.push(["id", id]);
    if (clause.kind !== kind) pairs.push(["kind", clause.kind]);
    if (labelTold) pairs.push(["label", clause.label ?? ""]);
    if (!this.derived.strength(clause)) pairs.push(["strength", clause.strength]);
    if (!this.derived.actors(clause)) pairs.push(["actors", clause.actors]);
    return [...pairs, ...extra];
  }

  private put({ text, joins }: { text: string; joins: boolean }): void {
    const last = this.out.at(-1);
    if (joins && last !== undefined) this.out[this.out.length - 1] = `${last}\n${text}`;
    else this.out.push(text);
  }
}

function asPlaced({ form, label, text }: Clause) {
  return { item: form === "item", label, text };
}

/** A line that a reader would take for a heading, or whose end it would take for attributes. */
function mustBeTold(clause: Clause, written: string): boolean {
  if (splitAttributes(written) !== null) return true;
  if (clause.form === "item" || written.length > 100) return false;
  if (/^(?:\*\*|__).*(?:\*\*|__):?$/.test(written)) return true;
  // A reader sees the text without what guards its beginning: "2\) Ansvar:".
  return [written, clause.text].some((text) => leadKind(text.replace(/\s*:$/, "")) !== null);
}
