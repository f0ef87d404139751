import { type Message, message } from "../messages/message.js";
import { schemaMessages } from "../messages/schema.js";
import type { Agreement, Clause, Position, Principle, Section } from "./model.js";

/** Ids that stand for the title and for what comes before the first section. */
const RESERVED = ["title", "preamble"];

/** Long enough to tell headings apart, short enough to type after `--section`. */
const SLUG_LENGTH = 48;

/** What a letter of Latin script or a sign of print may become when marks are taken apart from letters. */
const LATIN = /^[\0-\u036F\u2010-\u205E]*$/;

/** Takes the marks off letters. To know those of every script takes long to learn, so that is done only for a text that needs it. */
function withoutMarks(apart: string): string {
  return LATIN.test(apart) ? apart.replace(/[\u0300-\u036F]+/g, "") : apart.replace(/\p{M}+/gu, "");
}

/**
 * Turns a heading into a short ASCII name: "Öppenhet & insyn" → "oppenhet-insyn".
 * @returns lower-case letters, digits and single hyphens, at most 48 characters, cut between words; empty when nothing is left
 */
export function slug(text: string): string {
  const ascii = withoutMarks(text.slice(0, 400).toLowerCase().normalize("NFKD"))
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (ascii.length <= SLUG_LENGTH) return ascii;
  const cut = ascii.slice(0, SLUG_LENGTH + 1);
  const hyphen = cut.lastIndexOf("-");
  return hyphen > 0 ? cut.slice(0, hyphen) : ascii.slice(0, SLUG_LENGTH);
}

/** Gives out names and never the same one twice; a name already given gets "-2", "-3" … */
class Names {
  private readonly taken: Set<string>;
  private readonly next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  give(base: string): string {
    let name = base;
    for (let n = this.next.get(base) ?? 2; this.taken.has(name); n++) {
      name = `${base}-${n}`;
      this.next.set(base, n + 1);
    }
    this.taken.add(name);
    return name;
  }
}

/**
 * Sets the id of every section, principle and clause from its place: a section is named by its role (an `other` one by
 * its heading), a principle by its concepts (else by its title), a clause by `<parent>.<kind>.<number>`.
 * @param explicit ids that the document gives, by node; they win where they are well formed (letters, digits, `.`, `-`,
 *   `_`, at most 200 characters) and not given to an earlier node
 * @returns a warning for each explicit id that could not be used
 */
export function assignIds(agreement: Agreement, explicit: ReadonlyMap<object, string>): Message[] {
  const owners = new Map<string, object>();
  for (const [node, id] of explicit) {
    if (/^[\p{L}\p{N}._-]{1,200}$/u.test(id) && !RESERVED.includes(id) && !owners.has(id)) owners.set(id, node);
  }
  const names = new Names([...RESERVED, ...owners.keys()]);
  const messages: Message[] = [];

  const name = (node: { id: string; position: Position | null }, base: string) => {
    const wanted = explicit.get(node);
    if (wanted !== undefined && owners.get(wanted) === node) {
      node.id = wanted;
      return;
    }
    node.id = names.give(base);
    if (wanted === undefined) return;
    const clash = owners.has(wanted) || RESERVED.includes(wanted);
    const text = clash ? schemaMessages.idTaken(wanted, node.id) : schemaMessages.idForm(wanted, node.id);
    messages.push(
      message(clash ? "F001" : "F002", clash ? "id-taken" : "id-form", "warning", text, { ...node.position, path: node.id }),
    );
  };

  const nameClauses = (parent: string, clauses: Clause[]) => {
    const counts = new Map<string, number>();
    for (const clause of clauses) {
      const number = (counts.get(clause.kind) ?? 0) + 1;
      counts.set(clause.kind, number);
      name(clause, `${parent}.${clause.kind}.${number}`);
    }
  };
  const namePrinciple = (principle: Principle) => {
    name(principle, principle.concepts.join("-") || slug(principle.title) || "principle");
    nameClauses(principle.id, principle.clauses);
  };
  const nameSection = (section: Section) => {
    name(section, section.role === "other" ? slug(section.heading) || "section" : section.role);
    nameClauses(section.id, section.clauses);
    section.principles.forEach(namePrinciple);
    section.sections.forEach(nameSection);
  };

  nameClauses("preamble", agreement.preamble);
  agreement.sections.forEach(nameSection);
  return messages;
}

/**
 * Finds the ids that a document must state because its places alone would give others.
 * @returns the fewest nodes found whose ids, handed to `assignIds`, give the whole agreement the ids that it has
 */
export function explicitIds(agreement: Agreement): Map<object, string> {
  const explicit = new Map<object, string>();
  const copy = structuredClone(agreement);
  const twins = pairNodes(agreement, copy);
  // A stated id also changes what its neighbours are called, so look again; a few rounds settle every real document.
  for (let round = 0; round < 4; round++) {
    assignIds(copy, new Map([...twins].flatMap(([node, twin]) => (explicit.has(node) ? [[twin, node.id]] : []))));
    const wrong = [...twins].filter(([node, twin]) => node.id !== twin.id);
    if (wrong.length === 0) return explicit;
    const wrongParents = new Set(wrong.flatMap(([node]) => ("clauses" in node ? node.clauses : [])));
    for (const [node] of wrong) {
      if ("clauses" in node || !wrongParents.has(node) || round === 3) explicit.set(node, node.id);
    }
  }
  for (const node of twins.keys()) explicit.set(node, node.id);
  return explicit;
}

type Named = Section | Principle | Clause;

/** Walks two agreements of the same shape side by side. */
function pairNodes(one: Agreement, other: Agreement): Map<Named, Named> {
  const list = (agreement: Agreement): Named[] => {
    const nodes: Named[] = [...agreement.preamble];
    const visit = (section: Section) => {
      nodes.push(section, ...section.clauses);
      for (const principle of section.principles) nodes.push(principle, ...principle.clauses);
      section.sections.forEach(visit);
    };
    agreement.sections.forEach(visit);
    return nodes;
  };
  const others = list(other);
  return new Map(list(one).flatMap((node, i) => (others[i] ? [[node, others[i]]] : [])));
}
