import type * as z from "zod/mini";
import { nearest } from "../../language/nearest.js";
import { type Message, message } from "../../messages/message.js";
import { schemaMessages } from "../../messages/schema.js";
import { asWritten, plainData, type YamlMapping, type YamlValue } from "./value.js";

type Schema = z.core.$ZodType;
type Definition = {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  entries?: Record<string, string>;
  /** What every value of a record is. */
  valueType?: Schema;
};

function definition(schema: Schema): Definition {
  const found = schema._zod.def as unknown as Definition;
  return found.innerType ? definition(found.innerType) : found;
}

/** What a person may write for a schema, in the words of the messages. */
function expected(schema: Schema): { kind: "text" | "number" | "list" | "mapping" | "choice"; choices: string[] } {
  const { type, entries } = definition(schema);
  if (type === "enum") return { kind: "choice", choices: Object.keys(entries ?? {}) };
  const kinds = { array: "list", object: "mapping", record: "mapping", number: "number", int: "number" } as const;
  return { kind: kinds[type as keyof typeof kinds] ?? "text", choices: [] };
}

/** The fields of a mapping that a schema knows, checked, and the rest as it was. */
export interface Fields<T> {
  known: Partial<T>;
  /** Values that no key or type of the schema fits. */
  rest: Record<string, unknown>;
  messages: Message[];
}

/**
 * Reads the keys that a schema names. Unknown keys and values of another type are told about and handed back untouched.
 * @param ignore keys that someone else reads
 */
export function readFields<T>(mapping: YamlMapping, schema: z.ZodMiniObject, ignore: readonly string[] = []): Fields<T> {
  const fields: Fields<T> = { known: {}, rest: {}, messages: [] };
  const keys = Object.keys(schema.shape);
  for (const [key, value] of mapping.entries) {
    if (ignore.includes(key)) continue;
    const inner = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (!inner) {
      if (!value.renamed) fields.messages.push(unknownKey(key, value, [...keys, ...ignore]));
      setOwn(fields.rest, key, plainData(value));
      continue;
    }
    if (isEmpty(value)) {
      fields.messages.push(emptyKey(key, value));
      if (definition(inner).type !== "string") continue;
    }
    const problems: Message[] = [];
    const fitted = fit(value, inner, key, problems);
    fields.messages.push(...problems);
    const wrong = problems.some(({ rule }) => rule === "value-type");
    if (wrong) setOwn(fields.rest, key, plainData(value));
    else if (fitted !== undefined) setOwn(fields.known, key, fitted);
  }
  return fields;
}

/** Sets a key of any name, `__proto__` too, as a key of the object's own. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function unknownKey(key: string, value: YamlValue, keys: readonly string[]): Message {
  const [above = "", below] = key.split(".");
  const text =
    below !== undefined && keys.includes(above)
      ? schemaMessages.dottedKey(key, above, below)
      : schemaMessages.unknownKey(key, nearest(key, keys));
  return message("F005", "unknown-key", "warning", text, { ...(value.keyPosition ?? value.position) });
}

/** A key with nothing behind it is told about, for it will not be written again. */
function emptyKey(key: string, value: YamlValue): Message {
  return message("F020", "empty-key", "info", schemaMessages.emptyKey(key), { ...(value.keyPosition ?? value.position) });
}

function isEmpty(value: YamlValue): boolean {
  return value.kind === "scalar" && value.source.trim() === "";
}

/** Brings a value to the shape that a schema asks for: a number where text is asked for becomes the text as written. */
function fit(value: YamlValue, schema: Schema, path: string, problems: Message[]): unknown {
  const { type, shape, element, valueType } = definition(schema);
  const wrong = () => {
    const { kind, choices } = expected(schema);
    const written = value.kind === "scalar" ? value.source : null;
    const hint = written === null ? null : nearest(written, choices);
    problems.push(
      message("F006", "value-type", "warning", schemaMessages.valueType(path, kind, choices, written, hint), {
        ...value.position,
      }),
    );
    return undefined;
  };
  if (type === "object" && shape) return value.kind === "mapping" ? fitMapping(value, shape, path, problems) : wrong();
  if (type === "record" && valueType) return value.kind === "mapping" ? fitRecord(value, valueType, path, problems) : wrong();
  if (type === "union") {
    const checked = (schema as z.ZodMiniType).safeParse(asWritten(value));
    return checked.success ? checked.data : wrong();
  }
  if (type === "array" && element) {
    // One value stands for a list of one: `actors: Arbetsgruppen`.
    const items =
      value.kind === "list" ? value.items : value.kind === "scalar" && definition(element).type === "string" ? [value] : null;
    return items ? items.map((item, i) => fit(item, element, `${path}[${i + 1}]`, problems)) : wrong();
  }
  if (value.kind !== "scalar") return wrong();
  const data = type === "number" || type === "int" ? value.value : value.source.trim();
  if (data === "" && path.indexOf(".") < 0 && path.indexOf("[") < 0) return undefined;
  const checked = (schema as z.ZodMiniType).safeParse(data);
  return checked.success ? checked.data : wrong();
}

function fitRecord(mapping: YamlMapping, valueType: Schema, path: string, problems: Message[]): Record<string, unknown> {
  const fitted: Record<string, unknown> = {};
  for (const [key, value] of mapping.entries) setOwn(fitted, key, fit(value, valueType, `${path}.${key}`, problems));
  return fitted;
}

function fitMapping(mapping: YamlMapping, shape: Record<string, Schema>, path: string, problems: Message[]): unknown {
  const fitted: Record<string, unknown> = {};
  for (const [key, value] of mapping.entries) {
    const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!inner) {
      if (!value.renamed) problems.push(unknownKey(`${path}.${key}`, value, Object.keys(shape)));
      setOwn(fitted, key, plainData(value));
    } else if (isEmpty(value)) problems.push(emptyKey(`${path}.${key}`, value));
    else setOwn(fitted, key, fit(value, inner, `${path}.${key}`, problems));
  }
  for (const [key, inner] of Object.entries(shape)) {
    const optional = (inner._zod.def as { type: string }).type === "optional";
    if (optional || Object.hasOwn(fitted, key)) continue;
    const { kind, choices } = expected(inner);
    if (kind === "list") setOwn(fitted, key, []);
    else
      problems.push(
        message("F006", "value-type", "warning", schemaMessages.valueMissing(`${path}.${key}`, choices), { ...mapping.position }),
      );
  }
  return fitted;
}
