import { DEEPEST_ITEM } from "../../agreement/form.js";
import { placedKind } from "../../agreement/kinds.js";
import type { Agreement, Clause, ClauseKind, Section, SectionRole } from "../../agreement/model.js";
import { GroupKinds, loneHeading } from "../../language/groups.js";

type Told = ReadonlyMap<Clause, Partial<Pick<Clause, "kind" | "strength" | "actors">>>;

/**
 * Sets the kind of every clause from its place, unless told, and closes gaps in the indents of lists.
 * @returns the clauses that had to be moved
 */
export function settleClauses(agreement: Agreement, told: Told): Clause[] {
  const changed: Clause[] = [];
  const inPlace = (clauses: Clause[], role: SectionRole | null) => {
    changed.push(...settleDepths(clauses));
    for (const clause of clauses) setKind(clause, role, null, told);
  };
  const visit = (section: Section) => {
    inPlace(section.clauses, section.role);
    for (const principle of section.principles) changed.push(...settlePrinciple(principle.clauses, told));
    section.sections.forEach(visit);
  };
  inPlace(agreement.preamble, null);
  agreement.sections.forEach(visit);
  return changed;
}

function setKind(clause: Clause, role: SectionRole | null, group: ClauseKind | null, told: Told): void {
  if (clause.kind === "block") return;
  const wanted = told.get(clause)?.kind;
  const kind = wanted === undefined || wanted === "block" ? null : wanted;
  clause.kind = kind ?? placedKind({ item: clause.form === "item", label: clause.label, text: clause.text }, { role, group });
}

/** A block cannot leave the group that it stands in: nothing in Markdown says so. */
function settlePrinciple(clauses: Clause[], told: Told): Clause[] {
  const changed: Clause[] = [];
  const groups = new GroupKinds();
  let group: ClauseKind = "statement";
  let lead: string | null = null;
  let run: Clause[] = [];
  for (const clause of clauses) {
    const lone = loneHeading(clause);
    if (lone === null && clause.kind === "block" && clause.lead === null && lead !== null) {
      clause.lead = lead;
      changed.push(clause);
    }
    if (clause.lead !== lead || lone !== null) {
      changed.push(...settleDepths(run));
      run = [];
      lead = lone ?? clause.lead;
      group = groups.open(lead);
    }
    if (lone !== null) continue;
    groups.fill();
    setKind(clause, null, group, told);
    run.push(clause);
  }
  return [...changed, ...settleDepths(run)];
}

/** An item is at most one deeper than the item above it. */
function settleDepths(clauses: Clause[]): Clause[] {
  const changed: Clause[] = [];
  let open = 0;
  for (const clause of clauses) {
    const depth = Math.min(clause.depth, open, DEEPEST_ITEM);
    if (depth !== clause.depth) changed.push(clause);
    clause.depth = depth;
    open = clause.form === "item" ? depth + 1 : depth;
  }
  return changed;
}
