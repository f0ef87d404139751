import { Document, isMap, isScalar, type Pair, parseDocument, stringify, visit, YAMLMap } from "yaml";
import type { Meta } from "../agreement/model.js";
import { frontMatterData } from "./meta.js";

const FORMAT = { lineWidth: 0 } as const;

const ROUNDS = 3;

/**
 * Writes the front matter.
 * @param before as the file had it; comments in it stay with the key that they belong to
 * @returns YAML ended by a line end
 */
export function writeFrontMatter(meta: Meta, before?: string): string {
  const data = frontMatterData(meta);
  let written = render(data, before);
  if (before === undefined) return written;
  // The library moves some comments and empty lines once more when it reads its own text; go on until it has settled.
  for (let round = 0; round < ROUNDS; round++) {
    const again = render(data, written);
    if (again === written) break;
    written = again;
  }
  return written;
}

function render(data: Record<string, unknown>, before: string | undefined): string {
  const fresh = new Document(data);
  const old = before === undefined ? null : commented(before);
  if (!old || !isMap(fresh.contents)) return fresh.toString(FORMAT);
  const pairs = new Map(old.map.items.toReversed().map((pair) => [keyOf(pair), pair]));
  old.map.items = fresh.contents.items.map((pair) => {
    const key = keyOf(pair);
    const kept = pairs.get(key);
    if (!kept) return pair;
    if (asText(old.data[key]) === asText(data[key])) return kept;
    const comment = isScalar(kept.value) ? kept.value.comment : null;
    if (comment && isScalar(pair.value)) pair.value.comment = comment;
    kept.value = pair.value;
    return kept;
  });
  return `${old.document.toString(FORMAT).trimEnd()}\n`;
}

/** Numbers and texts that look alike are the same thing: `edition: 2026`. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "number" ? String(inner) : inner)) ?? "";
}

function keyOf(pair: Pair): string {
  const { key } = pair;
  const value = isScalar(key) ? key.value : key;
  return typeof value === "string" ? value : value === null ? "" : stringify(value).trim();
}

/** The old front matter as a document that can be changed in place; null when it has no comment, or aliases, or is not a plain mapping. */
function commented(before: string): { document: Document; map: YAMLMap; data: Record<string, unknown> } | null {
  if (!before.includes("#")) return null;
  const document: Document = parseDocument(before, { uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  document.contents ??= new YAMLMap(document.schema);
  let aliases = false;
  visit(document, {
    Alias() {
      aliases = true;
      return visit.BREAK;
    },
  });
  if (aliases || document.errors.length > 0 || !isMap(document.contents)) return null;
  return { document, map: document.contents, data: document.toJS() as Record<string, unknown> };
}
