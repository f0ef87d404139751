import {
  type Agreement,
  type Clause,
  type ClauseKind,
  emptyAgreement,
  type Principle,
  type Section,
} from "../../src/agreement/model.js";
import type { Change, DiffResult } from "../../src/diff/result.js";

/** A clause for a test. The id is made from the place by `agreementOf` unless one is given. */
export function clause(text: string, given: Partial<Clause> = {}): Clause {
  return {
    id: "",
    kind: "paragraph",
    label: null,
    text,
    form: "paragraph",
    depth: 0,
    lead: null,
    actors: [],
    strength: "none",
    position: null,
    ...given,
  };
}

export function action(text: string, given: Partial<Clause> = {}): Clause {
  return clause(text, { kind: "action", lead: "Åtgärder", form: "item", ...given });
}

export function section(heading: string, content: (Clause | string)[], given: Partial<Section> = {}): Section {
  const clauses = content.map((item) => (typeof item === "string" ? clause(item) : item));
  return {
    id: heading.toLowerCase(),
    role: "other",
    heading,
    label: null,
    clauses,
    principles: [],
    sections: [],
    position: null,
    ...given,
  };
}

export function principle(title: string, concepts: string[], content: Clause[], given: Partial<Principle> = {}): Principle {
  return {
    id: title.toLowerCase().replaceAll(" ", "-"),
    label: null,
    title,
    concepts,
    clauses: content,
    position: null,
    ...given,
  };
}

/** An agreement of the given sections, clause ids made from the place. */
export function agreementOf(...sections: Section[]): Agreement {
  const name = (clauses: Clause[], parent: string) => {
    const counts = new Map<ClauseKind, number>();
    for (const item of clauses) {
      counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
      if (item.id === "") item.id = `${parent}.${item.kind}.${counts.get(item.kind)}`;
    }
  };
  for (const { id, clauses, principles } of sections) {
    name(clauses, id);
    for (const inner of principles) name(inner.clauses, inner.id);
  }
  return { ...emptyAgreement("sv"), title: "Överenskommelse i Exempellän", sections };
}

/** One line per change, short: status, flags, ids. */
export function told({ changes }: DiffResult): string[] {
  return changes.filter(({ kind }) => kind !== "title").map(tell);
}

function tell({ status, moved, carried, reparented, relabelled, before, after, partners }: Change): string {
  const flags = [moved && "moved", carried && "carried", reparented && "reparented", relabelled && "relabelled"].filter(Boolean);
  const sides = before?.id === after?.id ? (before?.id ?? "") : `${before?.id ?? "–"} → ${after?.id ?? "–"}`;
  const shared = partners === null ? [] : [`${partners.kind} ${partners.ids.join(", ")}`];
  return [status, ...flags, sides, ...shared].join(" · ");
}

/** Runs with the usual marks: [-gone-]{+come+}. */
export function marked({ words }: Pick<Change, "words">): string {
  const mark = {
    equal: (text: string) => text,
    delete: (text: string) => `[-${text}-]`,
    insert: (text: string) => `{+${text}+}`,
  };
  return words.map(({ op, text }) => mark[op](text)).join("");
}
