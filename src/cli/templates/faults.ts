import type { Localized } from "../../messages/message.js";

/** Something to mend in a file of templates. */
export interface FileFault {
  file: string;
  /** From 1; null when it concerns the whole file. */
  line: number | null;
  column: number | null;
  text: Localized;
}
