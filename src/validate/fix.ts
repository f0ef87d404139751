import type { Agreement, Clause, Principle, Section } from "../agreement/model.js";
import { listUnits, type Unit } from "../agreement/walk.js";
import { isOwnLead } from "../language/headings.js";
import type { Fix } from "./rule.js";

/** What came of a set of fixes. */
export interface FixResult {
  agreement: Agreement;
  applied: number;
  /** Fixes that were left out because they would have changed more than typography, or ran into another one. */
  left: Fix[];
}

const QUOTES = /["'”“„’‘«»]/gu;
const UNSEEN = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const DASHES = /[-‐‑‒–—−]/gu;

/** What must stay the same: every letter, digit and sign but white space, quotes, dashes, and how three dots are written. */
function substance(text: string): string {
  return text.normalize("NFC").replace(UNSEEN, "").replace(QUOTES, "").replace(DASHES, "").replaceAll("…", "...");
}

/**
 * Applies fixes to a copy of an agreement. Words are never touched, whatever a rule says: a replacement may change
 * white space, quotes and dashes in a text, or give a clause another number.
 */
export function applyFixes(agreement: Agreement, fixes: readonly Fix[]): FixResult {
  const copy = structuredClone(agreement);
  const units = new Map(listUnits(copy, isOwnLead).map((unit) => [unit.id, unit]));
  const nodes = nodesOf(copy);
  const left: Fix[] = [];
  let applied = 0;
  for (const id of new Set(fixes.map(({ unit }) => unit))) {
    const own = fixes.filter(({ unit }) => unit === id);
    const unit = units.get(id);
    const text = unit === undefined ? null : fixText(unit.text, own, left);
    if (unit === undefined || text === null) {
      left.push(...own);
      continue;
    }
    if (text.applied > 0 && text.text !== unit.text) setText(copy, nodes, unit, text.text);
    applied += text.applied;
    for (const fix of own) {
      if (!("label" in fix)) continue;
      const node = nodes.get(id);
      if (node === undefined) left.push(fix);
      else {
        node.label = fix.label;
        applied += 1;
      }
    }
  }
  return { agreement: copy, applied, left };
}

/** Applies the fixes of a text from its end, so that the places of those before stay right. */
function fixText(text: string, fixes: readonly Fix[], left: Fix[]): { text: string; applied: number } {
  const inText = fixes.filter((fix) => "replacement" in fix).toSorted((one, other) => other.start - one.start);
  let fixed = text;
  let applied = 0;
  let limit = text.length;
  for (const fix of inText) {
    const { start, end, replacement } = fix;
    const fits = start >= 0 && start <= end && end <= limit;
    if (!fits || substance(text.slice(start, end)) !== substance(replacement)) {
      left.push(fix);
      continue;
    }
    fixed = fixed.slice(0, start) + replacement + fixed.slice(end);
    limit = start;
    applied += 1;
  }
  return { text: fixed, applied };
}

type Node = Clause | Principle | Section;

function nodesOf(agreement: Agreement): Map<string, Node> {
  const nodes: Node[] = [...agreement.preamble];
  const visit = (section: Section) => {
    nodes.push(section, ...section.clauses);
    for (const principle of section.principles) nodes.push(principle, ...principle.clauses);
    section.sections.forEach(visit);
  };
  agreement.sections.forEach(visit);
  return new Map(nodes.map((node) => [node.id, node]));
}

function setText(agreement: Agreement, nodes: ReadonlyMap<string, Node>, unit: Unit, text: string): void {
  const node = nodes.get(unit.id);
  if (unit.kind === "title") agreement.title = text;
  else if (unit.kind === "lead") {
    const parent = nodes.get(unit.parent ?? "");
    const clauses = parent !== undefined && "clauses" in parent ? parent.clauses : [];
    for (const clause of clauses) if (clause.lead === unit.text) clause.lead = text;
  } else if (node === undefined) return;
  else if ("heading" in node) node.heading = text;
  else if ("title" in node) node.title = text;
  else node.text = text;
}
