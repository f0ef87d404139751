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

/** What stands around units that stand side by side. */
type Home = Pick<Unit, "parent" | "steps" | "role" | "concepts" | "lead">;

/** What is written of a unit: a clause, or a heading, which binds nobody. */
type Written = Pick<Unit, "id" | "label" | "text" | "position"> & Partial<Pick<Clause, "form" | "depth" | "actors" | "strength">>;

/** Every unit is of this one class, whatever its kind: the engine finds a field fastest where all objects are alike. */
class ListedUnit implements Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly text: string;
  readonly label: string | null;
  readonly lead: string | null;
  readonly number: number;
  readonly parent: string | null;
  readonly steps: Step[];
  readonly role: SectionRole | null;
  readonly concepts: string[];
  readonly form: "paragraph" | "item";
  readonly depth: number;
  readonly position: Position | null;
  readonly index: number;
  private readonly written: Written;

  constructor(home: Home, written: Written, kind: UnitKind, number: number, index: number) {
    this.id = written.id;
    this.kind = kind;
    this.text = written.text;
    this.label = written.label;
    this.lead = home.lead;
    this.number = number;
    this.parent = home.parent;
    this.steps = home.steps;
    this.role = home.role;
    this.concepts = home.concepts;
    this.form = written.form ?? "paragraph";
    this.depth = written.depth ?? 0;
    this.position = written.position;
    this.index = index;
    this.written = written;
  }

  // Asked of the clause only when needed: it may have to be read for these.
  get actors(): string[] {
    return this.written.actors ?? [];
  }

  get strength(): Strength {
    return this.written.strength ?? "none";
  }
}

/**
 * Lists every unit of an agreement in the order of reading: title, preamble, then each section's heading, clauses,
 * principles and sub-sections. A lead-in counts as a unit of its own only where `isOwnLead` says that it carries more
 * than the name of its group ("Kommunen åtar sig att", not "Åtgärder").
 */
export function listUnits(agreement: Agreement, isOwnLead: (lead: string) => boolean = () => false): Unit[] {
  const units: Unit[] = [];
  const add = (home: Home, written: Written, kind: UnitKind, number: number) =>
    units.push(new ListedUnit(home, written, kind, number, units.length));

  const addClauses = (clauses: Clause[], home: Home) => {
    const counts = new Map<ClauseKind, number>();
    let group = home;
    let leads = 0;
    for (const clause of clauses) {
      const { lead } = clause;
      if (lead !== group.lead) {
        group = { parent: home.parent, steps: home.steps, role: home.role, concepts: home.concepts, lead };
        if (lead !== null && isOwnLead(lead)) {
          leads += 1;
          add(home, { id: `${home.parent}.lead.${leads}`, text: lead, label: null, position: clause.position }, "lead", leads);
        }
      }
      const number = (counts.get(clause.kind) ?? 0) + 1;
      counts.set(clause.kind, number);
      add(group, clause, clause.kind, number);
    }
  };

  const addPrinciple = (principle: Principle, number: number, parent: string, steps: Step[]) => {
    const { id, label, title, concepts, position } = principle;
    add({ parent, steps, role: "principles", concepts, lead: null }, { id, text: title, label, position }, "principle", number);
    const inner: Step[] = [...steps, { id, kind: "principle", label, title, role: null }];
    addClauses(principle.clauses, { parent: id, steps: inner, role: "principles", concepts, lead: null });
  };

  const addSection = (section: Section, number: number, parent: string | null, steps: Step[]) => {
    const { id, label, heading: text, role, position } = section;
    add({ parent, steps, role, concepts: [], lead: null }, { id, text, label, position }, "section", number);
    const inner: Step[] = [...steps, { id, kind: "section", label, title: text, role }];
    addClauses(section.clauses, { parent: id, steps: inner, role, concepts: [], lead: null });
    section.principles.forEach((principle, i) => addPrinciple(principle, i + 1, id, inner));
    section.sections.forEach((child, i) => addSection(child, i + 1, id, inner));
  };

  const top = { parent: null, steps: [], role: null, concepts: [], lead: null };
  const { title, titlePosition } = agreement;
  if (title !== "") add(top, { id: "title", text: title, label: null, position: titlePosition }, "title", 1);
  addClauses(agreement.preamble, { ...top, parent: "preamble" });
  agreement.sections.forEach((section, i) => addSection(section, i + 1, null, []));
  return units;
}

/** A unit as if it said only this. */
export function retold(unit: Unit, text: string): Unit {
  const { actors, strength } = unit;
  return { ...unit, text, actors, strength };
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
