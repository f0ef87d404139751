import { isComment } from "../agreement/comments.js";
import type { Agreement, Clause, Principle, Section, SectionRole, Strength } from "../agreement/model.js";
import type { LanguageData } from "./language-data.js";
import { leadStrength } from "./lead-strength.js";
import { leadKind } from "./leads.js";
import { languageData } from "./registry.js";
import { isPronoun } from "./sectors.js";
import { readStrength } from "./strength.js";
import { wordsOf } from "./words.js";

/** What a document says about a clause in so many words; it wins over what is read from the text. */
export interface Told {
  readonly strength?: Strength | undefined;
  readonly actors?: readonly string[] | undefined;
}

/** Sections that tell how things are: "kan" there is what happens to be possible, and permits nothing. */
const DESCRIPTIVE: ReadonlySet<SectionRole> = new Set([
  "background",
  "parties",
  "definitions",
  "vision",
  "goals",
  "values",
  "principles",
]);
/** Sections whose heading promises what stands in them. */
const LEADING: ReadonlySet<SectionRole> = new Set(["actions", "commitments", "responsibilities"]);

/** What the words of a clause and its surroundings say. */
interface Reading {
  readonly strength: Strength;
  readonly actors: readonly string[];
}

/** What stands over a clause and speaks for it. */
interface Context {
  readonly lead: Strength | null;
  readonly actors: readonly string[];
  readonly descriptive: boolean;
}

/**
 * Fills in whom each clause binds and how strongly, from its own words, the lead-in of its group, the heading of its section,
 * and a line above its list that ends with a colon ("Arbetsgruppen ska:"). Texts, ids and order stay as they are.
 * A clause that promises nothing has no actors. Each clause is read when its strength or actors are first looked at, which
 * costs most of what there is to do here; the fields look and copy like any other.
 * @param explicit what the document itself tells about a clause; that is kept
 * @returns a new agreement; the one given is not changed
 */
export function understand(agreement: Agreement, explicit: ReadonlyMap<Clause, Told> = new Map()): Agreement {
  const data = languageData(agreement.meta.language);
  const read = (clauses: readonly Clause[], heading: string | null, role: SectionRole | null) =>
    readClauses(clauses, contextOf(heading, role, data), explicit, data);
  const readPrinciple = (principle: Principle): Principle => ({
    ...principle,
    clauses: read(principle.clauses, null, "principles"),
  });
  const readSection = (section: Section): Section => ({
    ...section,
    clauses: read(section.clauses, section.heading, section.role),
    principles: section.principles.map(readPrinciple),
    sections: section.sections.map(readSection),
  });
  return { ...agreement, preamble: read(agreement.preamble, null, "background"), sections: agreement.sections.map(readSection) };
}

function contextOf(heading: string | null, role: SectionRole | null, data: LanguageData): Context {
  const descriptive = role !== null && DESCRIPTIVE.has(role);
  if (heading === null || role === null || !LEADING.has(role)) return { lead: null, actors: [], descriptive };
  return { lead: leadStrength(heading, data), actors: leadKind(heading)?.actors ?? [], descriptive };
}

/** The heading of a section speaks for the lists in it, not for the running text around them. */
function speaksFor(clause: Clause): boolean {
  return clause.lead !== null || clause.kind !== "paragraph";
}

/** A line that ends with a colon, and what it says of the items under it. */
interface Introduction extends Context {
  readonly depth: number;
}

const PARAGRAPH_DEPTH = -1;

function readClauses(
  clauses: readonly Clause[],
  context: Context,
  explicit: ReadonlyMap<Clause, Told>,
  data: LanguageData,
): Clause[] {
  let introductions: Introduction[] = [];
  let lead: string | null = null;
  let group = context;
  return clauses.map((clause) => {
    if (clause.kind === "block" && isComment(clause.text)) return { ...clause, strength: "none", actors: [] };
    const depth = clause.form === "item" ? clause.depth : PARAGRAPH_DEPTH;
    introductions = clause.lead === lead ? introductions.filter((above) => above.depth < depth) : [];
    if (clause.lead !== lead) group = groupContext(clause.lead, context, data);
    lead = clause.lead;
    const above = introductions.at(-1) ?? (speaksFor(clause) ? group : { ...group, lead: null, actors: [] });
    const read = readLater(clause, explicit.get(clause), () => readClause(clause, above, data));
    if (clause.text.trimEnd().endsWith(":")) introductions.push({ ...introduced(read, above, data), depth });
    return read;
  });
}

/** The lead-in of its group speaks for a clause; where there is none, the heading of its section. */
function groupContext(lead: string | null, context: Context, data: LanguageData): Context {
  if (lead === null) return context;
  return { lead: leadStrength(lead, data), actors: leadKind(lead)?.actors ?? [], descriptive: false };
}

/** A clause whose strength and actors are worked out when somebody asks: a comparison asks only about what changed. */
function readLater(clause: Clause, told: Told | undefined, read: () => Reading): Clause {
  let reading: Reading | undefined;
  const understood = { ...clause };
  settle(understood, "strength", () => told?.strength ?? (reading ??= read()).strength);
  settle(understood, "actors", () => [...(told?.actors ?? (reading ??= read()).actors)]);
  return understood;
}

/** Gives a clause a field that is worked out the first time it is looked at and is a plain one from then on. */
function settle<F extends "strength" | "actors">(clause: Clause, field: F, work: () => Clause[F]): void {
  const become = (value: Clause[F]) =>
    Object.defineProperty(clause, field, { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(clause, field, {
    get: () => become(work())[field],
    set: become,
    enumerable: true,
    configurable: true,
  });
}

function introduced(clause: Clause, above: Context, data: LanguageData): Context {
  const lead = clause.strength === "none" ? leadStrength(clause.text, data) : clause.strength;
  const actors = clause.actors.length > 0 ? clause.actors : (leadKind(clause.text)?.actors ?? []);
  return {
    lead: lead ?? above.lead,
    actors: actors.length > 0 ? actors : above.actors,
    descriptive: above.descriptive && lead === null,
  };
}

function readClause(clause: Clause, above: Context, data: LanguageData): Reading {
  if (clause.kind === "block") return { strength: "none", actors: [] };
  const { reading, bearers } = readStrength(wordsOf(clause.text), data, above.lead);
  const possible = reading.strength === "may" && !reading.negated;
  const told = above.descriptive || clause.kind === "definition" || clause.kind === "target";
  const strength = possible && told ? "none" : reading.strength;
  if (strength === "none") return { strength, actors: [] };
  // "Vi" in an agreement is those who made it.
  const { jointActor } = data.leads;
  const own = [...new Set(bearers.map(({ mention: { name } }) => (isPronoun(name, data.language) ? jointActor : name)))];
  return { strength, actors: own.length > 0 ? own : above.actors };
}
