import { child } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import type { PlacedChange, Revision } from "../flow/flow.js";
import type { OpenChange } from "../flow/tracker.js";

/** Elements that wrap or mark tracked changes: what kind they are, and whether their text is part of the later revision. */
const CHANGES: Readonly<Record<string, { kind: PlacedChange["kind"]; inAfter: boolean }>> = {
  "w:ins": { kind: "insert", inAfter: true },
  "w:del": { kind: "delete", inAfter: false },
  "w:moveTo": { kind: "move", inAfter: true },
  "w:moveFrom": { kind: "move", inAfter: false },
  "w:cellIns": { kind: "insert", inAfter: true },
  "w:cellDel": { kind: "delete", inAfter: false },
  "w:pPrChange": { kind: "format", inAfter: true },
  "w:rPrChange": { kind: "format", inAfter: true },
};

/** The change that an element stands for; null for all other elements. */
export function changeOf(element: XmlElement): OpenChange | null {
  const found = CHANGES[element.name];
  if (!found) return null;
  const author = (element.attributes["w:author"] ?? "").trim().slice(0, 200);
  return { change: { ...found, author, date: (element.attributes["w:date"] ?? "").slice(0, 40) } };
}

/** Whether text in a change is part of a revision. */
export function isIn({ change }: OpenChange, revision: Revision): boolean {
  return change.inAfter === (revision === "after");
}

/** The first change of these names that properties mark; null when there is none. */
export function markedChange(properties: XmlElement | null, names: readonly string[]): OpenChange | null {
  for (const name of names) {
    const element = child(properties, name);
    if (element) return changeOf(element);
  }
  return null;
}

/** Every mark of an inserted, deleted or moved thing in properties; one that is inserted and deleted again has two. */
export function markedChanges(properties: XmlElement | null, names: readonly string[]): OpenChange[] {
  return properties === null ? [] : names.flatMap((name) => markedChange(properties, [name]) ?? []);
}

/** Properties as they are in a revision: before a tracked change of them, or after. */
export function propertiesIn(
  properties: XmlElement | null,
  change: "w:pPrChange" | "w:rPrChange",
  revision: Revision,
): XmlElement | null {
  const changed = revision === "before" ? child(properties, change) : null;
  return changed ? child(changed, change === "w:pPrChange" ? "w:pPr" : "w:rPr") : properties;
}
