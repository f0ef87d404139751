import type { Agreement, Clause, Section } from "../../../src/agreement/model.js";
import { normaliseText } from "../../../src/language/normalise.js";

/** Everything in an agreement that a reader must bring back, a line for each, in the order of reading. */
export function essence(agreement: Agreement): string[] {
  const lines = [`title ${normaliseText(agreement.title)}`];
  const clauses = (list: readonly Clause[], place: string) => {
    for (const { kind, label, form, depth, lead, text } of list)
      lines.push([place, kind, label, form, depth, lead, normaliseText(text)].join(" | "));
  };
  const section = ({ role, heading, label, clauses: own, principles, sections }: Section, above: string) => {
    const place = `${above}/${role}`;
    lines.push(`${place} section ${label} ${normaliseText(heading)}`);
    clauses(own, place);
    for (const { label: number, title, concepts, clauses: inner } of principles) {
      lines.push(`${place} principle ${number} ${normaliseText(title)} ${concepts.join(",")}`);
      clauses(inner, `${place}/${number ?? title}`);
    }
    for (const child of sections) section(child, place);
  };
  clauses(agreement.preamble, "preamble");
  for (const child of agreement.sections) section(child, "");
  return lines;
}

/** F1 of two agreements over everything that must come back; order counts through the longest common run. */
export function likeness(expected: Agreement, found: Agreement): { f1: number; missing: string[]; extra: string[] } {
  const wanted = essence(expected);
  const got = essence(found);
  const left = new Map<string, number>();
  for (const line of got) left.set(line, (left.get(line) ?? 0) + 1);
  const missing: string[] = [];
  let common = 0;
  for (const line of wanted) {
    const count = left.get(line) ?? 0;
    if (count === 0) missing.push(line);
    else {
      common += 1;
      left.set(line, count - 1);
    }
  }
  const extra = [...left].filter(([, count]) => count > 0).map(([line]) => line);
  return { f1: (2 * common) / (wanted.length + got.length), missing, extra };
}
