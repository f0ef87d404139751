import type { Language } from "../agreement/model.js";
import type { Paint } from "./paint.js";
import type { SourcePlaces } from "./source-place.js";

/** What `--only` can ask for. */
export type Filter = "substantive" | "editorial" | "moved" | "added" | "removed" | "edited";

/** Every filter, in the order that help texts list them. */
export const FILTERS: readonly Filter[] = ["substantive", "editorial", "moved", "added", "removed", "edited"];

/** How a report of a comparison is made. */
export interface DiffReportOptions {
  /** Language of the report's own words; places are named in the language of the agreement. */
  language: Language;
  /** Width to wrap at, in terminal columns. */
  columns: number;
  /** Height of the screen in rows; null when there is none or it is not known. */
  rows: number | null;
  paint: Paint;
  /** Names of the two files as the person gave them. */
  beforeName: string;
  afterName: string;
  /** Show editorial changes too; else they are only counted. */
  all: boolean;
  only: Filter | null;
  /** Id, label, heading or the beginning of a heading; see `select.ts`. */
  section: string | null;
  principle: string | null;
  /** Only the counts per section and principle. */
  stat: boolean;
  /** The command that was run, as the person would type it again ("samsyn diff a.md b.md"). */
  command: string;
  /** How places in the two files are named; lines when left out. */
  places?: { before: SourcePlaces; after: SourcePlaces };
}

/** How the outline of one agreement is made. */
export interface ShowOptions {
  language: Language;
  columns: number;
  paint: Paint;
  /** Name of the file as the person gave it. */
  name: string;
  /** The command that was run. */
  command: string;
  /** How places in the file are named; lines when left out. */
  places?: SourcePlaces;
}
