import type { XmlElement } from "../archive/xml.js";
import type { FlowPart, Revision } from "../flow/flow.js";
import type { Remarks } from "../flow/remarks.js";
import type { LooseComment, Tracker } from "../flow/tracker.js";
import type { Region } from "./changes.js";
import type { OdtLists } from "./lists.js";
import type { OdtStyles } from "./styles.js";

/** What holds for the whole text while it is read in one revision. */
export interface OdtContext {
  revision: Revision;
  styles: OdtStyles;
  lists: OdtLists;
  tracker: Tracker;
  remarks: Remarks;
  regions: ReadonlyMap<string, Region>;
  /** Comments found so far. */
  comments: LooseComment[];
  notes: Map<string, FlowPart[]>;
  /** Reads a note that is marked in a paragraph. */
  readNote(body: XmlElement, paragraph: number): FlowPart[];
}
