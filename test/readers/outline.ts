import type { Agreement, Clause, Section } from "../../src/agreement/model.js";

/** An agreement as indented lines, for comparing structure at a glance; positions, ids and readings of language left out. */
export function outlineOf(agreement: Agreement): string[] {
  const lines: string[] = [];
  const add = (depth: number, ...parts: (string | null)[]) =>
    lines.push("  ".repeat(depth) + parts.filter((part) => part !== null && part !== "").join(" "));
  const addClause = (clause: Clause, depth: number) =>
    add(depth + clause.depth, clause.lead && `{${clause.lead}}`, clause.kind, clause.label && `[${clause.label}]`, clause.text);
  const addSection = (section: Section, depth: number) => {
    add(depth, "##", section.role, section.label && `[${section.label}]`, section.heading);
    for (const clause of section.clauses) addClause(clause, depth + 1);
    for (const principle of section.principles) {
      add(depth + 1, "###", principle.label && `[${principle.label}]`, principle.title, `(${principle.concepts.join(" ")})`);
      for (const clause of principle.clauses) addClause(clause, depth + 2);
    }
    for (const inner of section.sections) addSection(inner, depth + 1);
  };
  if (agreement.title !== "") add(0, "#", agreement.title);
  for (const clause of agreement.preamble) addClause(clause, 0);
  for (const section of agreement.sections) addSection(section, 0);
  return lines;
}

/** The outline without the words of the clauses: their kinds and how many follow each other. */
export function shapeOf(agreement: Agreement): string[] {
  const shape: string[] = [];
  for (const line of outlineOf(agreement)) {
    const clause = /^(\s*(?:\{[^}]*\} )?(?:paragraph|statement|action|responsibility|commitment|target|definition|block)) /u.exec(
      line,
    );
    const last = shape.at(-1);
    if (!clause) shape.push(line);
    else if (last?.startsWith(`${clause[1]} ×`)) shape[shape.length - 1] = `${clause[1]} ×${Number(last.split("×")[1]) + 1}`;
    else shape.push(`${clause[1]} ×1`);
  }
  return shape;
}

/** The words of a text with how often each stands in it. */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** All the text of an agreement, each heading and each lead once where it stands. */
export function textOf(agreement: Agreement): string {
  const parts: (string | null)[] = [agreement.title];
  const addClauses = (clauses: Clause[]) =>
    clauses.forEach(({ lead, label, text }, i) => parts.push(lead === (clauses[i - 1]?.lead ?? null) ? null : lead, label, text));
  const addSection = ({ label, heading, clauses, principles, sections }: Section) => {
    parts.push(label, heading);
    addClauses(clauses);
    for (const principle of principles) {
      parts.push(principle.label, principle.title);
      addClauses(principle.clauses);
    }
    sections.forEach(addSection);
  };
  addClauses(agreement.preamble);
  agreement.sections.forEach(addSection);
  return parts.filter((part) => part !== null).join("\n");
}
