import type { Clause, ClauseKind } from "../agreement/model.js";
import { leadKind } from "./headings.js";

/** A heading alone in a block: the heading of a group that nobody filled. */
const LONE_HEADING = /^#{1,6} (?!.*\n)/;

/** The heading of an empty group, which the model keeps as a block; null for every other clause. */
export function loneHeading({ kind, lead, depth, text }: Pick<Clause, "kind" | "lead" | "depth" | "text">): string | null {
  return kind === "block" && lead === null && depth === 0 && LONE_HEADING.test(text) ? text.replace(/^#+ /, "") : null;
}

/**
 * What the groups of a principle hold, heading by heading: "Åtgärder" actions, "Ansvar" responsibilities. A heading that
 * says nothing by itself ("Regionen") takes after an empty one right above it ("Ansvar"), and the next such after it.
 */
export class GroupKinds {
  private above: { kind: ClauseKind; known: boolean; used: boolean } | null = null;

  /** Opens a group; null goes back to what stands under the principle's own heading. */
  open(lead: string | null): ClauseKind {
    if (lead === null) {
      this.above = null;
      return "statement";
    }
    const named = leadKind(lead)?.kind ?? null;
    const { above } = this;
    const inherits = above !== null && !(above.known && above.used);
    const kind = named ?? (inherits ? above.kind : "statement");
    this.above = { kind, known: named !== null, used: false };
    return kind;
  }

  /** Tells that the open group holds something. */
  fill(): void {
    if (this.above) this.above.used = true;
  }
}
