import type { Agreement, Clause, ClauseKind, Language, Principle, Section } from "../../agreement/model.js";
import { CLAUSE_COUNTS, ROLE_NAMES } from "../../messages/outline.js";
import { PREAMBLE } from "../../messages/reports.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { ShowOptions } from "../options.js";
import { headingText } from "../place.js";
import { sourcePlace } from "../source-place.js";
import { fit, padded, textWidth } from "../terminal/width.js";

const KINDS = Object.keys(CLAUSE_COUNTS) as ClauseKind[];

/** Clauses counted by kind: "3 åtgärder · 2 ansvar"; empty when there are none. */
export function clauseCounts(clauses: readonly Clause[], language: Language): string {
  const counts = KINDS.map((kind) => [kind, clauses.filter((clause) => clause.kind === kind).length] as const);
  return counts
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => CLAUSE_COUNTS[kind](n)[language])
    .join(" · ");
}

/** One heading of the outline. */
interface Row {
  name: string;
  detail: string;
  line: number | null;
}

function principleRow(principle: Principle, depth: number, language: Language): Row {
  const name = `${"  ".repeat(depth)}${headingText(principle)}`;
  return { name, detail: clauseCounts(principle.clauses, language), line: principle.position?.line ?? null };
}

function sectionRows(section: Section, depth: number, language: Language): Row[] {
  const name = `${"  ".repeat(depth)}${headingText({ label: section.label, title: section.heading })}`;
  const role = ROLE_NAMES[section.role][language];
  // A heading that says its role itself needs no word for it.
  const told = section.heading.toLowerCase().startsWith(role) ? [] : [`[${role}]`];
  const detail = [...told, clauseCounts(section.clauses, language)].filter((part) => part !== "").join(" ");
  return [
    { name, detail, line: section.position?.line ?? null },
    ...section.principles.map((principle) => principleRow(principle, depth + 1, language)),
    ...section.sections.flatMap((child) => sectionRows(child, depth + 1, language)),
  ];
}

/** Names of headings get at least this width. */
const LEAST_NAME = 24;

/**
 * The preamble and the sections with their roles, and under these principles and sub-sections, each with the clauses
 * directly under it and its line. Long headings are cut before the counts are.
 */
export function contentLines({ preamble, sections }: Agreement, o: ShowOptions): string[] {
  const first = {
    name: `  ${PREAMBLE[o.language]}`,
    detail: clauseCounts(preamble, o.language),
    line: preamble[0]?.position?.line ?? null,
  };
  const rows = [...(preamble.length === 0 ? [] : [first]), ...sections.flatMap((section) => sectionRows(section, 1, o.language))];
  const lines = rows.map(({ line }) => sourcePlace(line, o.places)?.[o.language] ?? "");
  const widest = (texts: string[]) => texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  const lineWidth = widest(lines);
  const names = rows.map(({ name }) => escapeTerminal(name));
  const room = o.columns - lineWidth - 2;
  const nameWidth = Math.min(widest(names) + 2, Math.max(LEAST_NAME, room - widest(rows.map(({ detail }) => detail))));
  return rows.map(({ detail }, i) => {
    const name = padded(fit(names[i] ?? "", nameWidth - 2), nameWidth);
    const counts = padded(fit(detail, room - nameWidth), room - nameWidth);
    return `${name}${counts}  ${o.paint.quiet(padded(lines[i] ?? "", lineWidth, "left"))}`;
  });
}
