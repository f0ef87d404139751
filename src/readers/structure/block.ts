import type { ClauseKind, Position, SectionRole, Strength } from "../../agreement/model.js";

/** What a document says about one clause in so many words (`{#id kind=target strength=should actors="A; B"}`); it wins over what samsyn works out. */
export interface Attributes {
  id?: string;
  kind?: ClauseKind;
  strength?: Strength;
  actors?: string[];
  /** Number or letter, null for none: `text` is then taken whole, no label is split off it. */
  label?: string | null;
  /** Headings: what it is, whatever it says. "principle" makes it a principle, any other value a section. */
  role?: SectionRole | "principle";
  /** Headings of principles: ids of the known principles. */
  concepts?: string[];
  /** Clauses in a principle: null when it stands under the principle's own heading although a lead came before it. */
  lead?: null;
}

/**
 * One block of a document, in the order of reading: what every format is brought to before the structure is found.
 * Text is inline Markdown on one logical line; for `raw`, Markdown of any kind and several lines.
 * A block with `attributes.kind` is a clause of that kind, never a heading or a lead-in, whatever it says.
 */
export interface Block {
  kind: "heading" | "paragraph" | "item" | "raw";
  /** Headings: 1 to 6; 0 when the format shows a heading but no level (plain text). Else 0. */
  level: number;
  /**
   * List items: depth from 0. Paragraphs and raw blocks: 0, or more when they stand inside a list item, under its first
   * paragraph: one more than the depth of that item. The clause keeps it.
   */
  depth: number;
  /** Number or letter of a numbered item or heading, as written without punctuation; null for bullets and the rest. */
  label: string | null;
  text: string;
  position: Position | null;
  attributes?: Attributes;
}
