import type { Localized } from "../messages/message.js";
import type { Issue } from "./model.js";

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
  /** Keys of the template's head that lead to what is at fault; null when it stands in the text. */
  readonly path: Issue["path"] | null;

  /** @param told what is the matter and what to do */
  constructor(told: Localized, at: FaultPlace = { file: null, line: null, column: null }, path: Issue["path"] | null = null) {
    super(told.en);
    this.name = "DraftFault";
    this.told = told;
    this.at = at;
    this.path = path;
  }
}

/** Runs something of the head of a template; what is at fault there is told with the keys that lead to it. */
export function atPath<T>(path: Issue["path"], work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof DraftFault && error.path === null ? new DraftFault(error.told, error.at, path) : error;
  }
}
