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

/** A whole number that YAML gives back as it was; written without quotes where the reader takes text as written. */
export function plainYear(text: string): string | number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}

/** As `metaData`, in the form in which it is written: editions and dates are mostly years, which people write without quotes. */
export function frontMatterData(meta: Meta): Record<string, unknown> {
  const data = metaData(meta);
  const { edition, dates } = data;
  const plain = { ...data };
  if (typeof edition === "string") plain["edition"] = plainYear(edition);
  if (typeof dates === "object" && dates !== null && !Array.isArray(dates)) {
    const known = ["adopted", "from", "to", "review", "reply"];
    const years = Object.entries(dates).map(([key, value]: [string, unknown]) => {
      return [key, typeof value === "string" && known.includes(key) ? plainYear(value) : value];
    });
    plain["dates"] = Object.fromEntries(years);
  }
  return plain;
}
