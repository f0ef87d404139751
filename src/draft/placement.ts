import type { Agreement, Clause, ClauseKind, Language, Principle, Section } from "../agreement/model.js";
import { listPrinciples } from "../agreement/walk.js";
import { loneHeading } from "../language/groups.js";
import { leadKind } from "../language/headings.js";
import type { BankActor, BankPart } from "./model.js";

/** Where lines go into a source text. */
export interface Placement {
  /** After which line, from 1. */
  after: number;
  lines: string[];
  /** Heading of the place, for people. */
  heading: string;
}

/** What is put in. */
export interface Added {
  kind: ClauseKind;
  actors: readonly BankActor[];
  /** Inline Markdown. */
  text: string;
}

/** Headings of the groups that are made when there is none. */
const GROUP_HEADINGS: Readonly<Record<Language, Partial<Record<ClauseKind, string>>>> = {
  sv: { action: "Åtgärder", responsibility: "Ansvar", commitment: "Åtaganden" },
  en: { action: "Actions", responsibility: "Responsibilities", commitment: "Commitments" },
};

/** Words by which the heading of a group of commitments says whose they are. */
const BEARERS: readonly [actor: BankActor, words: RegExp][] = [
  ["parties", /gemensam|parter|joint|common|both/iu],
  ["civil", /idébur|civil|förening|organisation|voluntary/iu],
  ["public", /region|kommun|stad|offentlig|public|council|municipal/iu],
];

/** Kinds that stand in lists. */
const LISTED: ReadonlySet<ClauseKind> = new Set(["action", "responsibility", "commitment", "definition", "target"]);

/**
 * Finds where a clause of the bank belongs in an agreement: last among its kind, under its principle or in its section.
 * @param source lines of the Markdown that the agreement was read from
 * @returns null when the agreement has no such principle or section
 */
export function placeClause(
  agreement: Agreement,
  part: Pick<BankPart, "key" | "of">,
  added: Added,
  source: readonly string[],
): Placement | null {
  const { language } = agreement.meta;
  if (part.of === "principle") {
    const principle = listPrinciples(agreement).find(({ concepts }) => concepts.includes(part.key));
    return principle === undefined ? null : inPrinciple(principle, added, language, source);
  }
  const section = sectionOf(agreement.sections, part.key);
  if (section === null) return null;
  const { heading, clauses, position } = section;
  return { ...amongClauses(clauses, lineOf(position), added, source), heading };
}

function sectionOf(sections: readonly Section[], role: string): Section | null {
  for (const section of sections) {
    if (section.role === role) return section;
    const inner = sectionOf(section.sections, role);
    if (inner !== null) return inner;
  }
  return null;
}

function inPrinciple(
  { title, clauses, position }: Principle,
  added: Added,
  language: Language,
  source: readonly string[],
): Placement {
  const { kind } = added;
  const own = clauses.filter(({ lead, kind: each }) => lead === null && each !== "block");
  const heading = GROUP_HEADINGS[language][kind];
  const top = lineOf(position);
  if (heading === undefined) return { ...amongClauses(own, top, added, source), heading: title };
  const group = groupFor(clauses, added);
  if (group.length > 0) {
    const [{ lead } = { lead: null }] = group;
    return { ...amongClauses(group, top, added, source), heading: lead === null ? title : `${title} › ${lead}` };
  }
  const empty = clauses.find((clause) => leadKind(loneHeading(clause) ?? "")?.kind === kind);
  if (empty !== undefined) return { after: endOf(empty), lines: ["", `- ${added.text}`], heading: `${title} › ${heading}` };
  // Actions come before responsibilities; any other group ends the principle.
  const before = kind === "action" ? own : clauses;
  const after = Math.max(top, ...before.map(endOf));
  const marks = /^(#+) /u.exec(source[top - 1] ?? "")?.[1] ?? "###";
  const lines = ["", `${"#".repeat(Math.min(6, marks.length + 1))} ${heading}`, "", `- ${added.text}`];
  return { after, lines: closed(lines, after, source), heading: `${title} › ${heading}` };
}

/** The clauses of the same kind; of several groups of commitments that of whoever bears it. */
function groupFor(clauses: readonly Clause[], { kind, actors }: Added): Clause[] {
  const alike = clauses.filter((clause) => clause.kind === kind);
  const leads = [...new Set(alike.map(({ lead }) => lead))];
  const [, words] = BEARERS.find(([actor]) => actors.includes(actor)) ?? [];
  const named = leads.find((lead) => lead !== null && words?.test(lead) === true);
  const lead = named ?? leads.at(-1);
  const first = clauses.findIndex((clause) => clause.kind === kind && clause.lead === lead);
  return first < 0 ? [] : clauses.slice(first).filter((clause) => clause.lead === lead && clause.kind !== "block");
}

/** Last among some clauses that stand together, in the form that they have. */
function amongClauses(
  clauses: readonly Clause[],
  top: number,
  { kind, text }: Added,
  source: readonly string[],
): Pick<Placement, "after" | "lines"> {
  const after = Math.max(top, ...clauses.map(endOf));
  const items = clauses.filter(({ form, depth }) => form === "item" && depth === 0);
  const last = items.at(-1);
  const wantsItem = LISTED.has(kind);
  if (last === undefined || !wantsItem) {
    const lines = ["", wantsItem && clauses.every(({ form }) => form === "item") ? `- ${text}` : text];
    return { after, lines: closed(lines, after, source) };
  }
  const marker = markerAfter(source[lineOf(last.position) - 1] ?? "");
  const before = items.at(-2);
  const isLoose = before !== undefined && isBlank(source[lineOf(last.position) - 2]);
  return { after, lines: [...(isLoose ? [""] : []), `${marker}${text}`] };
}

/** The marker of the item that follows one: the same, or the next number. */
function markerAfter(line: string): string {
  const [, indent = "", marker = "-", space = " "] = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)/u.exec(line) ?? [];
  return `${indent}${marker.replace(/^\d+/u, (number) => String(Number(number) + 1))}${space}`;
}

/** A paragraph needs an empty line after it, unless one is there. */
function closed(lines: string[], after: number, source: readonly string[]): string[] {
  return isBlank(source[after]) ? lines : [...lines, ""];
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

function lineOf(position: Clause["position"]): number {
  return position?.line ?? 0;
}

function endOf({ position }: Clause): number {
  return position?.endLine ?? 0;
}
