import type { XmlElement } from "./xml.js";

/** The first child element of that name. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const node of element?.children ?? []) if (typeof node !== "string" && node.name === name) return node;
  return null;
}

/** The first element on a path of child names. */
export function descend(element: XmlElement | null | undefined, ...names: string[]): XmlElement | null {
  let at: XmlElement | null = element ?? null;
  for (const name of names) at = child(at, name);
  return at;
}

/** Every child element, or those of one name. */
export function elements(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? [])
    if (typeof node !== "string" && (name === undefined || node.name === name)) found.push(node);
  return found;
}

/** The first element of that name anywhere below, in the order of reading. */
export function find(element: XmlElement | null, name: string): XmlElement | null {
  for (const node of element?.children ?? []) {
    if (typeof node === "string") continue;
    const found = node.name === name ? node : find(node, name);
    if (found) return found;
  }
  return null;
}

/** All text below an element. */
export function textOf(element: XmlElement | null): string {
  return (element?.children ?? []).map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}
