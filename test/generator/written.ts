import { type Agreement, type Clause, emptyAgreement, type Principle, type Section } from "../../src/agreement/model.js";
import { clauseText, type Draft, type DraftClause, type DraftPlace } from "./draft.js";

/** An agreement written out, and the id that each key got. */
export interface Written {
  agreement: Agreement;
  idOf: Map<number, string>;
}

/** Writes a draft out as an agreement, ids made from the place. */
export function writeAgreement(draft: Draft): Written {
  const idOf = new Map<number, string>();
  let line = 1;
  const position = () => {
    line += 2;
    return { line, column: 1, endLine: line, endColumn: 2 };
  };
  const clauses = (list: DraftClause[], parent: string): Clause[] => {
    const counts = new Map<string, number>();
    return list.map((clause) => {
      const number = (counts.get(clause.kind) ?? 0) + 1;
      counts.set(clause.kind, number);
      const id = `${parent}.${clause.kind}.${number}`;
      idOf.set(clause.key, id);
      const { kind, label, form, lead } = clause;
      return {
        id,
        kind,
        label,
        form,
        lead,
        depth: 0,
        text: clauseText(clause),
        actors: [],
        strength: "none",
        position: position(),
      };
    });
  };
  const principle = (place: DraftPlace, id: string): Principle => {
    idOf.set(place.key, id);
    const { label, title, concepts } = place;
    return { id, label, title, concepts, position: position(), clauses: clauses(place.clauses, id) };
  };
  const section = (place: DraftPlace, id: string): Section => {
    idOf.set(place.key, id);
    const { role, title, label } = place;
    const head = { id, role, heading: title, label, position: position(), clauses: clauses(place.clauses, id) };
    const below = place.places.map((child, k) => [child, `${id}-${k + 1}`] as const);
    return {
      ...head,
      principles: below.filter(([child]) => child.kind === "principle").map(([child, childId]) => principle(child, childId)),
      sections: below.filter(([child]) => child.kind === "section").map(([child, childId]) => section(child, childId)),
    };
  };
  const agreement = emptyAgreement("sv");
  agreement.title = draft.title;
  agreement.titlePosition = position();
  agreement.preamble = clauses(draft.preamble, "preamble");
  agreement.sections = draft.places.map((place, k) => section(place, `part-${k + 1}`));
  return { agreement, idOf };
}
