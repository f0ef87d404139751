/** What happened on the way that somebody may want to check, with the number of the block. */
export interface Remark {
  kind: "folded" | "line-breaks" | "glyph-item" | "hidden" | "bold-heading";
  block: number;
  text: string;
}
