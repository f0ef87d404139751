import type { Agreement, Clause, Section } from "../../../src/agreement/model.js";
import { normaliseText } from "../../../src/language/normalise.js";

/** Every heading and clause with its place, kind, number, depth and words, in the order of reading. */
export function linesOf(agreement: Agreement): string[] {
  const lines = [`title ${normaliseText(agreement.title)}`];
  const add = (clauses: readonly Clause[], place: string) => {
    for (const { kind, label, form, depth, lead, text } of clauses)
      lines.push([place, kind, label, form, depth, lead, normaliseText(text)].join(" | "));
  };
  const section = ({ role, heading, label, clauses, principles, sections }: Section, above: string) => {
    const place = `${above}/${role}`;
    lines.push(`${place} section ${label} ${normaliseText(heading)}`);
    add(clauses, place);
    for (const { label: number, title, concepts, clauses: inner } of principles) {
      lines.push(`${place} principle ${number} ${normaliseText(title)} ${concepts.join(",")}`);
      add(inner, `${place}/${number ?? title}`);
    }
    for (const child of sections) section(child, place);
  };
  add(agreement.preamble, "preamble");
  for (const child of agreement.sections) section(child, "");
  return lines;
}

/** F1 over all headings and clauses, in order: twice their longest common run of picks over the length of both. */
export function likeness(expected: Agreement, found: Agreement): { f1: number; missing: string[]; extra: string[] } {
  const wanted = linesOf(expected);
  const got = linesOf(found);
  const best = Array.from({ length: wanted.length + 1 }, () => new Array<number>(got.length + 1).fill(0));
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let k = got.length - 1; k >= 0; k--) {
      const same = wanted[i] === got[k] ? (best[i + 1]?.[k + 1] ?? 0) + 1 : 0;
      (best[i] as number[])[k] = Math.max(same, best[i + 1]?.[k] ?? 0, best[i]?.[k + 1] ?? 0);
    }
  }
  const common = best[0]?.[0] ?? 0;
  const missing = wanted.filter((line) => !got.includes(line));
  const extra = got.filter((line) => !wanted.includes(line));
  return { f1: (2 * common) / (wanted.length + got.length), missing, extra };
}
