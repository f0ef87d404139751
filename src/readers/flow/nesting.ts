/** Lists go on inwards to here; what lies deeper counts as being here. */
const DEEPEST_ITEM = 12;

/** Works out how deep items and the paragraphs between them lie, counted from the outermost item of the list that they are in. */
export class Nesting {
  /** Depths, as the document says, of the items that the last one stands in and of itself. */
  private readonly open: number[] = [];
  private indent = 0;

  /** A heading or a table ends the list. */
  reset(): void {
    this.open.length = 0;
  }

  /** @param wanted depth as the document says; @param indent distance of the item's text from the margin */
  item(wanted: number, indent: number): number {
    while (this.open.length > 0 && (this.open.at(-1) ?? 0) > wanted) this.open.pop();
    if (this.open.at(-1) !== wanted && this.open.length <= DEEPEST_ITEM) this.open.push(wanted);
    this.indent = indent;
    return this.open.length - 1;
  }

  /**
   * A paragraph that is no item: inside the item above it when it is set in as far as that one's text, else the list is over.
   * @param inside it is known to be part of the item above
   */
  paragraph(inside: boolean, indent: number): number {
    if (this.open.length > 0 && (inside || (indent > 0 && indent >= this.indent))) return this.open.length;
    this.reset();
    return 0;
  }
}
