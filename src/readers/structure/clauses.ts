import { splitParagraphLabel } from "../../agreement/labels.js";
import type { Clause, ClauseKind } from "../../agreement/model.js";
import type { Block } from "./block.js";

/** Makes a clause of a block. Actors and strength stay empty here unless the document gives them; they are worked out later. */
export function clauseOf(block: Block, kind: ClauseKind, lead: string | null): Clause {
  const { attributes } = block;
  return {
    id: "",
    kind: block.kind === "raw" ? "block" : (attributes?.kind ?? kind),
    label: block.label,
    text: block.text,
    form: block.kind === "item" ? "item" : "paragraph",
    depth: block.depth,
    lead,
    actors: [...(attributes?.actors ?? [])],
    strength: attributes?.strength ?? "none",
    position: block.position,
  };
}

/** Takes a legal number off a paragraph and makes it its label. Other blocks come back as they are. */
export function labelled(block: Block): Block {
  if (block.kind !== "paragraph" || block.label !== null || block.attributes?.label !== undefined) return block;
  const { label, rest } = splitParagraphLabel(block.text);
  return label === null ? block : { ...block, label, text: rest };
}
