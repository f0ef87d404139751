import type { Meta } from "../agreement/model.js";

/** The keys as people read them: what it is, who and where, its life, the rest. */
const ORDER: readonly (keyof Meta)[] = [
  "id",
  "title",
  "edition",
  "language",
  "level",
  "county",
  "municipality",
  "stage",
  "wording",
  "dates",
  "decision",
  "parties",
  "bodies",
  "documents",
  "contact",
  "source",
  "template",
];

/** The meta data as plain data, keys in order, empty ones left out; unknown keys last. */
export function metaData(meta: Meta): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const key of ORDER) {
    const value = meta[key];
    if (value === undefined || value === "" || (typeof value === "object" && Object.keys(value).length === 0)) continue;
    data[key] = value;
  }
  for (const [key, value] of Object.entries(meta.extra)) {
    if (value !== undefined) Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return data;
}
