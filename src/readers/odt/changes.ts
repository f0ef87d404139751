import { child, elements, textOf } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import type { PlacedChange } from "../flow/flow.js";

/** A deleted paragraph or table. */
export interface DeletedBlock {
  element: XmlElement;
  /** The style of the list that it stood in, and how deep, from 0; null outside lists. */
  list: { style: string; depth: number } | null;
}

/** A tracked change as the list at the top of the text describes it. */
export interface Region {
  change: Pick<PlacedChange, "kind" | "author" | "date" | "inAfter">;
  /** What was deleted; empty for other changes. */
  deleted: DeletedBlock[];
  /** The deleted text was itself inserted, so that it is in neither revision. */
  passing: boolean;
}

const KINDS: Readonly<Record<string, { kind: PlacedChange["kind"]; inAfter: boolean }>> = {
  "text:insertion": { kind: "insert", inAfter: true },
  "text:deletion": { kind: "delete", inAfter: false },
  "text:format-change": { kind: "format", inAfter: true },
};

/** The tracked changes of a text by their ids. */
export function regionsOf(text: XmlElement): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const region of elements(child(text, "text:tracked-changes"), "text:changed-region")) {
    const id = region.attributes["xml:id"] ?? region.attributes["text:id"] ?? "";
    const known = elements(region).filter(({ name }) => KINDS[name] !== undefined);
    const element = known.find(({ name }) => name === "text:deletion") ?? known[0];
    const kind = element && KINDS[element.name];
    if (!element || !kind) continue;
    const info = child(element, "office:change-info");
    const author = textOf(child(info, "dc:creator")).trim().slice(0, 200);
    const date = textOf(child(info, "dc:date")).trim().slice(0, 40);
    const deleted = kind.kind === "delete" ? blocksIn(element, null) : [];
    regions.set(id, { change: { ...kind, author, date }, deleted, passing: known.length > 1 });
  }
  return regions;
}

function blocksIn(element: XmlElement, list: DeletedBlock["list"]): DeletedBlock[] {
  return elements(element).flatMap((node) => {
    if (node.name === "text:p" || node.name === "text:h" || node.name === "table:table") return [{ element: node, list }];
    if (node.name === "text:list")
      return blocksIn(node, { style: node.attributes["text:style-name"] ?? list?.style ?? "", depth: list ? list.depth + 1 : 0 });
    return node.name === "text:list-item" || node.name === "text:list-header" || node.name === "text:section"
      ? blocksIn(node, list)
      : [];
  });
}
