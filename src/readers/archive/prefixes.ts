import { canonicalPrefix } from "./namespaces.js";

/** The prefixes that an element's tags use, with the canonical ones. Only those that differ are in it. */
export type Prefixes = ReadonlyMap<string, string>;

export const NO_PREFIXES: Prefixes = new Map();

type Attributes = Readonly<Record<string, string>>;

const NO_ATTRIBUTES: Attributes = Object.freeze({});

function declares(attribute: string): boolean {
  return attribute.startsWith("xmlns");
}

/** What holds in an element that may declare prefixes. @param around what holds around it, given back when nothing changes */
export function prefixesIn(given: Attributes, around: Prefixes): Prefixes {
  let prefixes: Map<string, string> | null = null;
  for (const name of Object.keys(given)) {
    if (!declares(name)) continue;
    const prefix = name === "xmlns" ? "" : name.slice("xmlns:".length);
    const known = canonicalPrefix(given[name] ?? "") ?? prefix;
    if (known === prefix && !around.has(prefix)) continue;
    prefixes ??= new Map(around);
    prefixes.set(prefix, known);
  }
  return prefixes ?? around;
}

/** A name with its canonical prefix. */
export function canonical(name: string, prefixes: Prefixes): string {
  if (prefixes.size === 0) return name;
  const colon = name.indexOf(":");
  const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}

/** The attributes of an element by their canonical names, without those that declare prefixes. */
export function canonicalAttributes(given: Attributes, prefixes: Prefixes): Attributes {
  const names = Object.keys(given);
  if (names.length === 0) return NO_ATTRIBUTES;
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of names) {
    if (declares(name)) continue;
    // An attribute without a prefix is in no namespace, whatever the default one is.
    attributes[name.includes(":") ? canonical(name, prefixes) : name] = given[name] ?? "";
  }
  return attributes;
}
