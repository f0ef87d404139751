import * as z from "zod/mini";
import { CLAUSE_KINDS, STRENGTHS } from "../agreement/attributes.js";
import { BANK_ACTORS, type BankEntry, type PlaceEntry, type Question, TASKS, type TemplateHead, TONES } from "./model.js";

/** What the files of templates, bank and places may hold. Load it only where such a file is read; zod is not small. */

const text = z.string().check(z.minLength(1));
const some = z.exactOptional(text);
const localized = z.strictObject({ sv: text, en: text });
const language = z.enum(["sv", "en"]);
const level = z.enum(["national", "regional", "local"]);
const number = z.exactOptional(z.number());

/** The name that a template uses for an answer. */
export const KEY_FORM = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/;
const key = z.string().check(z.regex(KEY_FORM));
/** Names of templates stand in commands and file names. */
const name = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const question = z.strictObject({
  key,
  type: z.enum(["text", "number", "choice", "choices", "yesno", "date", "place", "list", "party"]),
  ask: localized,
  help: z.exactOptional(localized),
  default: z.exactOptional(z.union([z.string(), z.number(), z.boolean(), z.array(text)])),
  choices: z.exactOptional(
    z.array(z.strictObject({ value: text, label: localized, about: z.exactOptional(localized) })).check(z.minLength(1)),
  ),
  when: some,
  min: number,
  max: number,
  pattern: some,
  required: z.exactOptional(z.boolean()),
});

export const templateSchema = z.strictObject({
  samsyn: z.literal("template/1"),
  name,
  version: text,
  title: localized,
  about: localized,
  language,
  level,
  shape: z.enum(["actions", "commitments", "plan", "partnership", "document"]),
  questions: z.array(question),
  meta: z.exactOptional(z.record(z.string(), z.unknown())),
});

const bankEntry = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  kind: z.enum(CLAUSE_KINDS),
  tone: z.exactOptional(z.enum(TONES)),
  ladder: some,
  strength: z.exactOptional(z.enum(STRENGTHS)),
  language: z.exactOptional(language),
  actors: z.exactOptional(z.array(z.enum(BANK_ACTORS))),
  tasks: z.exactOptional(z.enum(TASKS)),
  text,
  commits: text,
  fits: text,
});

export const bankSchema = z.strictObject({
  samsyn: z.literal("clauses/1"),
  principle: some,
  role: some,
  title: localized,
  about: localized,
  clauses: z.array(bankEntry),
});

const place = z.strictObject({
  name: text,
  code: z.string().check(z.regex(/^\d{2}(?:\d{2})?$/)),
  official: some,
  county: text,
  region: some,
  countyBoard: some,
  genitive: some,
  preposition: some,
  in: some,
  short: some,
  assembly: some,
  board: some,
  tasks: z.exactOptional(z.literal("both")),
});

export const placesSchema = z.strictObject({
  samsyn: z.literal("places/1"),
  counties: z.array(place),
  municipalities: z.array(place),
});

/** True only when both types have the same keys and each fits the other. */
type Same<A, B> = [A, B, keyof A, keyof B] extends [B, A, keyof B, keyof A] ? true : false;
type AllTrue<T extends readonly true[]> = T;
type Flat<T> = { [K in keyof T]: T[K] };

/**
 * Fails to compile when a schema and its interface in `model.ts` part ways.
 * @public for the compiler; nothing imports it
 */
export type SchemaMatchesDraftModel = AllTrue<
  [
    Same<z.infer<typeof question>, Flat<Question>>,
    Same<z.infer<typeof templateSchema>, Flat<TemplateHead>>,
    Same<z.infer<typeof bankEntry>, Flat<BankEntry>>,
    Same<z.infer<typeof place>, Flat<PlaceEntry>>,
  ]
>;
