import type { Body, Dates, Decision, LinkedDocument, Meta, Party } from "../../agreement/model.js";
import type { EffectType, MetaSide } from "../result.js";

/** One fact of the meta data, flattened so that two records can be laid side by side. */
export interface MetaFact {
  /** Key path, and what two facts are paired by: "dates.to", "bodies.Arbetsgruppen.seats.Region Exempel". */
  id: string;
  text: string;
  /** What a change of it does; null for facts whose change is only told. */
  type: EffectType | null;
  /** Its amount, for facts that count something. */
  count?: number;
  /** Name of the body whose seats it counts. */
  body?: string;
  /** True for facts about the record rather than the agreement: where the file comes from, whom to ask. */
  record: boolean;
}

/** A fact as one side of a change. */
export function metaSide(fact: MetaFact): MetaSide {
  return { id: fact.id, text: fact.text };
}

const DATE_KEYS: readonly (keyof Dates)[] = ["adopted", "from", "to", "review", "reply"];
const DECISION_KEYS: readonly (keyof Decision)[] = ["body", "date", "reference"];
const PLAIN_KEYS = ["id", "title", "edition", "language", "level", "county", "municipality", "stage", "wording"] as const;
/** Keys that say how the record is kept and bind nobody. */
const RECORD_KEYS: ReadonlySet<string> = new Set(["id", "edition", "wording"]);

function fact(id: string, text: string, type: EffectType | null = null, more: Partial<MetaFact> = {}): MetaFact {
  return { id, text, type, record: false, ...more };
}

/** What a person wrote of the source; how the file was read says nothing of the agreement. */
function sourceWords(source: Meta["source"]): Meta["source"] {
  const { url, note } = source ?? {};
  return { ...(url === undefined ? {} : { url }), ...(note === undefined ? {} : { note }) };
}

function partyFacts(party: Party): MetaFact[] {
  const id = `parties.${party.name}`;
  return [
    fact(id, party.name, "actor"),
    fact(`${id}.sector`, party.sector, "actor"),
    ...(party.aliases ?? []).map((alias) => fact(`${id}.aliases.${alias}`, alias, null, { record: true })),
  ];
}

function bodyFacts(body: Body): MetaFact[] {
  const id = `bodies.${body.name}`;
  const facts = [fact(id, body.name, "actor")];
  for (const { party, count, substitutes } of body.seats) {
    facts.push(fact(`${id}.seats.${party}`, String(count), "number", { count, body: body.name }));
    if (substitutes !== undefined)
      facts.push(fact(`${id}.substitutes.${party}`, String(substitutes), "number", { count: substitutes }));
  }
  if (body.task !== undefined) facts.push(fact(`${id}.task`, body.task, "scope"));
  if (body.appointedBy !== undefined) facts.push(fact(`${id}.appointedBy`, body.appointedBy, "actor"));
  if (body.chair !== undefined) facts.push(fact(`${id}.chair`, body.chair, "actor"));
  if (body.term !== undefined) facts.push(fact(`${id}.term`, body.term, "date"));
  return facts;
}

function documentFacts(document: LinkedDocument): MetaFact[] {
  const id = `documents.${document.title}`;
  const facts = [fact(id, document.title, "scope"), fact(`${id}.kind`, document.kind)];
  if (document.path !== undefined) facts.push(fact(`${id}.path`, document.path, null, { record: true }));
  return facts;
}

/** A value of any shape as one line of text that does not depend on the order of keys. */
function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(plainText).join(", ");
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, inner]) => `${key}: ${plainText(inner)}`).join("; ");
  }
  return String(value);
}

function innerFacts(key: string, holder: object | undefined, record: boolean): MetaFact[] {
  return Object.entries(holder ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([inner, value]) => fact(`${key}.${inner}`, plainText(value), null, { record }));
}

/** Lists every fact of the meta data in the order in which the front matter is written. */
export function metaFacts(meta: Meta): MetaFact[] {
  const facts: MetaFact[] = [];
  for (const key of PLAIN_KEYS) {
    const value = meta[key];
    if (value === undefined) continue;
    // That an edition was replaced by the next follows from there being one.
    const record = RECORD_KEYS.has(key) || value === "superseded";
    facts.push(fact(key, value, null, { record }));
  }
  facts.push(...meta.parties.flatMap(partyFacts), ...meta.bodies.flatMap(bodyFacts));
  for (const key of DATE_KEYS) {
    const value = meta.dates[key];
    if (value !== undefined) facts.push(fact(`dates.${key}`, value, "date"));
  }
  for (const key of DECISION_KEYS) {
    const value = meta.decision?.[key];
    if (value !== undefined)
      facts.push(fact(`decision.${key}`, value, key === "date" ? "date" : key === "body" ? "actor" : null));
  }
  facts.push(...innerFacts("contact", meta.contact, true), ...innerFacts("source", sourceWords(meta.source), true));
  const { answers, ...template } = meta.template ?? {};
  facts.push(...meta.documents.flatMap(documentFacts), ...innerFacts("template", { ...template, ...answers }, true));
  facts.push(...innerFacts("extra", meta.extra, false));
  return facts;
}
