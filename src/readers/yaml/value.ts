import type { Position } from "../../agreement/model.js";

/** A YAML value with its place in the file. `source` is a scalar as written, so that "1.10" or "2024" can be taken as text. `keyPosition` is the place of its key, `renamed` when that stood twice. */
export type YamlValue = { position: Position | null; keyPosition?: Position | null; renamed?: boolean } & (
  | { kind: "scalar"; value: unknown; source: string }
  | { kind: "list"; items: YamlValue[] }
  | { kind: "mapping"; entries: [key: string, value: YamlValue][] }
);

export type YamlMapping = Extract<YamlValue, { kind: "mapping" }>;

/** The value as plain data, numbers as numbers. */
export function plainData(value: YamlValue): unknown {
  if (value.kind === "scalar") return value.value;
  if (value.kind === "list") return value.items.map(plainData);
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of value.entries) data[key] = plainData(item);
  return { ...data };
}

/** As plain data, but what is a number only to YAML, such as 0114, as the text that was written; and so is what stands in a list. */
export function asWritten(value: YamlValue): unknown {
  if (value.kind === "list") return value.items.map((item) => (item.kind === "scalar" ? item.source : asWritten(item)));
  if (value.kind === "scalar" && typeof value.value === "number" && String(value.value) !== value.source) return value.source;
  return plainData(value);
}
