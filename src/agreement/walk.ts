import type { Agreement, Clause, ClauseKind, Position, Principle, Section, SectionRole, Strength } from "./model.js";

/** What a unit is: every clause, and the headings that can change on their own. */
export type UnitKind = "title" | "section" | "principle" | "lead" | ClauseKind;

/** One step on the way from the top to a unit, enough to name the place to a person. */
export interface Step {
  id: string;
  kind: "section" | "principle";
  label: string | null;
  title: string;
  role: SectionRole | null;
}

/** One unit of an agreement: the smallest thing that is compared or pointed at. */
export interface Unit {
  id: string;
  kind: UnitKind;
  text: string;
  label: string | null;
  /** Lead-in of the group it stands in (principles only). */
  lead: string | null;
  /** 1-based count among the units of the same kind under the same parent: Åtgärd 2. */
  number: number;
  /** Id of the section or principle it stands in; null at the top. */
  parent: string | null;
  /** Sections and principles above it, outermost first. For a heading: those above it, not itself. */
  steps: Step[];
  /** Role of the nearest section above (or its own, for a section); null at the top. */
  role: SectionRole | null;
  concepts: string[];
  actors: string[];
  strength: Strength;
  form: "paragraph" | "item";
  depth: number;
  position: Position | null;
  /** Place in the order of reading, from 0. */
  index: number;
}

/**
 * Lists every unit of an agreement in the order of reading: title, preamble, then each section's heading, clauses,
 * principles and sub-sections. A lead-in counts as a unit of its own only where `isOwnLead` says that it carries more
 * than the name of its group ("Kommunen åtar sig att", not "Åtgärder").
 */
export function listUnits(agreement: Agreement, isOwnLead: (lead: string) => boolean = () => false): Unit[] {
  const units: Unit[] = [];
  const add = (unit: Omit<Unit, "index">) => units.push(Object.assign(unit, { index: units.length }));
  const heading = { lead: null, actors: [], strength: "none" as const, form: "paragraph" as const, depth: 0 };

  const addClauses = (clauses: Clause[], parent: string, steps: Step[], role: SectionRole | null, concepts: string[]) => {
    const counts = new Map<ClauseKind, number>();
    let lead: string | null = null;
    let leads = 0;
    for (const clause of clauses) {
      if (clause.lead !== lead) {
        lead = clause.lead;
        if (lead !== null && isOwnLead(lead)) {
          leads += 1;
          add({
            ...heading,
            id: `${parent}.lead.${leads}`,
            kind: "lead",
            text: lead,
            label: null,
            number: leads,
            parent,
            steps,
            role,
            concepts,
            position: clause.position,
          });
        }
      }
      const number = (counts.get(clause.kind) ?? 0) + 1;
      counts.set(clause.kind, number);
      const { id, kind, text, label, form, depth, position } = clause;
      add({
        id,
        kind,
        text,
        label,
        lead,
        number,
        parent,
        steps,
        role,
        concepts,
        // Asked of the clause only when needed: it may have to be read for these.
        get actors() {
          return clause.actors;
        },
        get strength() {
          return clause.strength;
        },
        form,
        depth,
        position,
      });
    }
  };

  const addPrinciple = (principle: Principle, number: number, parent: string, steps: Step[]) => {
    const { id, label, title, concepts, position } = principle;
    add({ ...heading, id, kind: "principle", text: title, label, number, parent, steps, role: "principles", concepts, position });
    const inner: Step[] = [...steps, { id, kind: "principle", label, title, role: null }];
    addClauses(principle.clauses, id, inner, "principles", concepts);
  };

  const addSection = (section: Section, number: number, parent: string | null, steps: Step[]) => {
    const { id, label, heading: text, role, position } = section;
    add({ ...heading, id, kind: "section", text, label, number, parent, steps, role, concepts: [], position });
    const inner: Step[] = [...steps, { id, kind: "section", label, title: text, role }];
    addClauses(section.clauses, id, inner, role, []);
    section.principles.forEach((principle, i) => addPrinciple(principle, i + 1, id, inner));
    section.sections.forEach((child, i) => addSection(child, i + 1, id, inner));
  };

  if (agreement.title !== "") {
    add({
      ...heading,
      id: "title",
      kind: "title",
      text: agreement.title,
      label: null,
      number: 1,
      parent: null,
      steps: [],
      role: null,
      concepts: [],
      position: agreement.titlePosition,
    });
  }
  addClauses(agreement.preamble, "preamble", [], null, []);
  agreement.sections.forEach((section, i) => addSection(section, i + 1, null, []));
  return units;
}

/** Every clause of an agreement in the order of reading. */
export function listClauses(agreement: Agreement): Clause[] {
  const clauses = [...agreement.preamble];
  const visit = (section: Section) => {
    clauses.push(...section.clauses, ...section.principles.flatMap((p) => p.clauses));
    section.sections.forEach(visit);
  };
  agreement.sections.forEach(visit);
  return clauses;
}

/** Every principle of an agreement in the order of reading. */
export function listPrinciples(agreement: Agreement): Principle[] {
  const inSection = (section: Section): Principle[] => [...section.principles, ...section.sections.flatMap(inSection)];
  return agreement.sections.flatMap(inSection);
}
