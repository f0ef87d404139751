import type { Agreement, Language } from "../../agreement/model.js";
import type { CheckMessage } from "../../validate/check-message.js";
import type { CheckResult } from "../../validate/validate.js";
import type { Paint } from "../paint.js";

/** A file that has been checked. */
export interface CheckedFile {
  /** As the person gave it. */
  name: string;
  agreement: Agreement;
  result: CheckResult;
  /** The lines of the file, where its positions count them; else excerpts are taken from the clauses. */
  source: readonly string[] | null;
  /** What `line` in positions counts. */
  placeUnit: "line" | "paragraph";
  /** The first line of each page, ascending; empty for formats without pages. */
  pages: readonly number[];
}

/** A project file with something wrong in it. */
export interface CheckedProject {
  name: string;
  messages: readonly CheckMessage[];
  source: readonly string[];
}

/** Everything that was checked in one run. */
export interface CheckRun {
  files: readonly CheckedFile[];
  projects: readonly CheckedProject[];
}

/** How a report of a check is made. */
export interface CheckReportOptions {
  /** Language of the report's own words; places are named in the language of the agreement. */
  language: Language;
  columns: number;
  paint: Paint;
  /** Show language advice one by one, not only its count. */
  advice: boolean;
  /** Most warnings allowed; null for any number. */
  maxWarnings: number | null;
  /** Version of samsyn, for formats that tell it. */
  version: string;
}
