import type { Localized } from "../messages/message.js";

/** A place in a file, from 1. `file` is null when the file is not known. */
export interface FaultPlace {
  file: string | null;
  line: number | null;
  column: number | null;
}

/** Something in a template that stops a draft. Told with its place; never a fault of the program. */
export class DraftFault extends Error {
  readonly told: Localized;
  readonly at: FaultPlace;

  /** @param told what is the matter and what to do */
  constructor(told: Localized, at: FaultPlace = { file: null, line: null, column: null }) {
    super(told.en);
    this.name = "DraftFault";
    this.told = told;
    this.at = at;
  }
}
