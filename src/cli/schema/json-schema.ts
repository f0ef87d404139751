import * as z from "zod/mini";
import { DATE_FORM } from "../../agreement/date-form.js";
import { FORM } from "../../agreement/form.js";
import type { Language } from "../../agreement/model.js";
import { clauseSchema, metaSchema, principleSchema, sectionSchema } from "../../agreement/schema.js";
import { META_KEYS } from "../../messages/meta-names.js";
import { projectSchema } from "../project/schema.js";

/** What can be described. */
export type SchemaForm = "yaml" | "front-matter" | "project";

type Json = Record<string, unknown>;

const VERSION = "https://json-schema.org/draft/2020-12/schema";

function described(schema: z.core.$ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "output" }) as Json;
  return asWritten(rest) as Json;
}

/** Where the schema says text, YAML may hold a number, which the readers take as written: `edition: 2027`. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, asWritten(inner)]);
  const data = Object.fromEntries(entries);
  return data["type"] === "string" && !("enum" in data) ? { ...data, type: ["string", "number"] } : data;
}

function propertiesOf(schema: Json): Record<string, Json> {
  return (schema["properties"] ?? {}) as Record<string, Json>;
}

/** The keys of the front matter, with what they are called, and how dates are written. */
function metaData(language: Language): Json {
  const schema = described(metaSchema);
  const pattern = DATE_FORM.source;
  for (const [key, property] of Object.entries(propertiesOf(schema))) {
    const name = META_KEYS[key]?.[language];
    if (name !== undefined) property["description"] = name;
    for (const [inner, own] of Object.entries(propertiesOf(property))) {
      const told = META_KEYS[`${key}.${inner}`]?.[language];
      if (told !== undefined) own["description"] = told;
      if (key === "dates" || (key === "decision" && inner === "date")) own["pattern"] = pattern;
    }
  }
  return schema;
}

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const list = (name: string) => ({ type: "array", items: ref(name) });

/** Adds the keys that hold other nodes to the schema of a node. */
function withParts(schema: z.core.$ZodType, parts: Json): Json {
  const own = described(schema);
  return { ...own, properties: { ...propertiesOf(own), ...parts } };
}

function yamlForm(language: Language): Json {
  const meta = metaData(language);
  const { title: _, ...beside } = propertiesOf(meta);
  const text = { type: ["string", "number"] };
  const lists = { list: list("clause"), clauses: list("clause") };
  return {
    type: "object",
    properties: {
      samsyn: { const: FORM },
      ...beside,
      meta,
      title: text,
      preamble: list("clause"),
      sections: list("section"),
    },
    required: ["samsyn"],
    additionalProperties: false,
    $defs: {
      clause: { anyOf: [text, withParts(clauseSchema, { block: { type: "string" }, list: list("clause") })] },
      group: {
        anyOf: [
          ref("clause"),
          { type: "object", properties: { lead: text, ...lists }, required: ["lead"], additionalProperties: false },
        ],
      },
      principle: withParts(principleSchema, { clauses: list("group") }),
      section: withParts(sectionSchema, { clauses: list("clause"), principles: list("principle"), sections: list("section") }),
    },
  };
}

/** The JSON Schema (2020-12) of a form, for editors that check and complete as one writes. */
export function jsonSchema(form: SchemaForm, language: Language): Json {
  const schema = form === "yaml" ? yamlForm(language) : form === "front-matter" ? metaData(language) : described(projectSchema);
  return { $schema: VERSION, title: `samsyn ${form}`, ...schema };
}
