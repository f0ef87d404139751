import type { Agreement, Clause, Section } from "../../../src/agreement/model.js";
import { normaliseText } from "../../../src/language/normalise.js";

/** Every clause and heading with where it stands, in the order of reading. */
export function placedClauses(agreement: Agreement): string[] {
  const placed: string[] = [`title | ${normaliseText(agreement.title)}`];
  const add = (where: string, clauses: readonly Clause[]) => {
    for (const { kind, lead, label, text } of clauses) placed.push([where, lead, kind, label, normaliseText(text)].join(" | "));
  };
  const visit = (section: Section, above: string) => {
    const where = `${above}/${section.role}:${normaliseText(section.heading)}`;
    placed.push(where);
    add(where, section.clauses);
    for (const { label, title, clauses } of section.principles) {
      const inner = `${where}/${label}. ${normaliseText(title)}`;
      placed.push(inner);
      add(inner, clauses);
    }
    for (const child of section.sections) visit(child, where);
  };
  add("", agreement.preamble);
  for (const section of agreement.sections) visit(section, "");
  return placed;
}

/** Agreement of two readings: the harmonic mean of how much of each is in the other, places and order of reading counted. */
export function f1(wanted: Agreement, got: Agreement): number {
  const a = placedClauses(wanted);
  const b = placedClauses(got);
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    b.forEach((right, j) => next.push(left === right ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}
