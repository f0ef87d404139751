import type { Revision } from "../flow/flow.js";
import type { Remarks } from "../flow/remarks.js";
import type { OpenChange, Tracker } from "../flow/tracker.js";
import type { Numbering } from "./numbering.js";
import type { Styles } from "./styles.js";

/** What holds for the whole document while it is read in one revision. */
export interface Context {
  revision: Revision;
  styles: Styles;
  numbering: Numbering;
  tracker: Tracker;
  remarks: Remarks;
  /** Takes note that a footnote or endnote is marked in a paragraph. */
  note(id: string, paragraph: number): void;
}

/** What holds for a stretch of the text. */
export interface Stretch {
  /** Part of the revision that is read. */
  kept: boolean;
  change: OpenChange | null;
  /** Address of the link that the text belongs to; "" when it leads nowhere outside, null outside links. */
  link: string | null;
}

export const PLAIN_STRETCH: Stretch = { kept: true, change: null, link: null };
