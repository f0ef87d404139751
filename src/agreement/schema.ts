import * as z from "zod/mini";
import { CLAUSE_KINDS, SECTION_ROLES, STRENGTHS } from "./attributes.js";
import type {
  Body,
  ClauseKind,
  Contact,
  Dates,
  Decision,
  FromTemplate,
  LinkedDocument,
  Meta,
  Party,
  Seats,
  SectionRole,
  Source,
  Strength,
} from "./model.js";

/**
 * What the written forms may hold: the front matter of the Markdown form, and the mappings of the YAML form.
 * Load it only where a document is read; zod is not small.
 */

const text = z.string().check(z.minLength(1));
const some = z.exactOptional(text);
const count = z.int().check(z.minimum(0), z.maximum(10_000));

const party = z.object({
  name: text,
  sector: z.enum(["public", "civil", "other"]),
  aliases: z.exactOptional(z.array(text)),
});
const seats = z.object({ party: text, count, substitutes: z.exactOptional(count) });
const body = z.object({ name: text, seats: z.array(seats), task: some, appointedBy: some, chair: some, term: some });
const dates = z.object({ adopted: some, from: some, to: some, review: some, reply: some });
const decision = z.object({ body: some, date: some, reference: some });
const contact = z.object({ name: some, organisation: some, email: some, phone: some });
const source = z.object({ file: some, sha256: some, reader: some, imported: some, url: some, note: some });
const linkedDocument = z.object({ kind: z.enum(["plan", "guide", "appendix", "other"]), title: text, path: some });
const answer = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const fromTemplate = z.object({ name: text, version: text, answers: z.record(text, answer) });

/** The keys of the front matter, in the order in which they are written. */
export const metaSchema = z.object({
  id: some,
  title: some,
  edition: some,
  language: z.exactOptional(z.enum(["sv", "en"])),
  level: z.exactOptional(z.enum(["national", "regional", "local"])),
  county: some,
  municipality: some,
  stage: z.exactOptional(z.enum(["draft", "consultation", "adopted", "superseded"])),
  wording: z.exactOptional(z.enum(["verbatim", "referat", "draft"])),
  parties: z.exactOptional(z.array(party)),
  bodies: z.exactOptional(z.array(body)),
  dates: z.exactOptional(dates),
  decision: z.exactOptional(decision),
  contact: z.exactOptional(contact),
  source: z.exactOptional(source),
  documents: z.exactOptional(z.array(linkedDocument)),
  template: z.exactOptional(fromTemplate),
});

const clauseAttributes = {
  id: some,
  label: some,
  kind: z.exactOptional(z.enum(CLAUSE_KINDS)),
  strength: z.exactOptional(z.enum(STRENGTHS)),
  actors: z.exactOptional(z.array(text)),
};

/** A clause of the YAML form that says more than its text: `text`, or `paragraph` for a paragraph inside a list. */
export const clauseSchema = z.object({ ...clauseAttributes, text: some, paragraph: some });

/** The keys of a section in the YAML form, apart from those that hold other nodes. */
export const sectionSchema = z.object({
  id: some,
  label: some,
  role: z.exactOptional(z.enum(SECTION_ROLES)),
  heading: z.exactOptional(z.string()),
});

/** The keys of a principle in the YAML form, apart from its clauses. */
export const principleSchema = z.object({
  id: some,
  label: some,
  concepts: z.exactOptional(z.array(text)),
  title: z.exactOptional(z.string()),
});

/** True only when both types have the same keys and each fits the other, question marks included. */
type Same<A, B> = [A, B, keyof A, keyof B] extends [B, A, keyof B, keyof A] ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };
type AllTrue<T extends readonly true[]> = T;

/**
 * Fails to compile when a schema and its interface in `model.ts` part ways.
 * @public for the compiler; nothing imports it
 */
export type SchemaMatchesModel = AllTrue<
  [
    Same<z.infer<typeof party>, Flat<Party>>,
    Same<z.infer<typeof seats>, Flat<Seats>>,
    Same<z.infer<typeof body>["seats"], Body["seats"]>,
    Same<keyof z.infer<typeof body>, keyof Body>,
    Same<z.infer<typeof dates>, Flat<Dates>>,
    Same<z.infer<typeof decision>, Flat<Decision>>,
    Same<z.infer<typeof contact>, Flat<Contact>>,
    Same<z.infer<typeof source>, Flat<Source>>,
    Same<z.infer<typeof linkedDocument>, Flat<LinkedDocument>>,
    Same<z.infer<typeof fromTemplate>, Flat<FromTemplate>>,
    Same<keyof z.infer<typeof metaSchema>, Exclude<keyof Meta, "extra">>,
    z.infer<typeof metaSchema> extends Partial<Omit<Meta, "extra">> ? true : false,
    Partial<Omit<Meta, "extra">> extends z.infer<typeof metaSchema> ? true : false,
    Same<(typeof CLAUSE_KINDS)[number], ClauseKind>,
    Same<(typeof SECTION_ROLES)[number], SectionRole>,
    Same<(typeof STRENGTHS)[number], Strength>,
  ]
>;
