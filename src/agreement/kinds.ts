import type { ClauseKind, SectionRole } from "./model.js";

/** What a list under a heading of this role holds. Elsewhere list items are paragraphs of the text. */
const ITEM_KINDS: Partial<Record<SectionRole, ClauseKind>> = {
  goals: "target",
  definitions: "definition",
  actions: "action",
  commitments: "commitment",
  responsibilities: "responsibility",
};

/** The kind of the items in a section of this role; null when the role says nothing about them. */
export function itemKind(role: SectionRole): ClauseKind | null {
  return ITEM_KINDS[role] ?? null;
}

/** Where a clause stands, as far as its kind goes. */
export interface KindPlace {
  /** Role of the section around it; null in the preamble. */
  role: SectionRole | null;
  /** In a principle, the kind that its group says ("statement" where there is none); null elsewhere. */
  group: ClauseKind | null;
}

/** The kind that a clause has by its place, when the document does not say. A paragraph that ends in a colon introduces a list. */
export function placedKind(
  clause: { item: boolean; label: string | null; text: string },
  { role, group }: KindPlace,
): ClauseKind {
  if (group !== null) return !clause.item && clause.text.endsWith(":") ? "statement" : group;
  const listed = clause.item || clause.label !== null;
  return (listed && role !== null ? itemKind(role) : null) ?? "paragraph";
}
