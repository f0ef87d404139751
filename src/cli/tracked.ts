import type { DiffResult } from "../diff/result.js";
import { cliTrouble } from "../messages/cli.js";
import { TRACKED } from "../messages/doubts.js";
import type { TrackedChange } from "../readers/reader.js";
import { jsonText } from "../reports/json-text.js";
import type { DiffReportOptions } from "../reports/options.js";
import { trackedByAuthor, trackedMarkdown, trackedTerminal } from "../reports/tracked.js";
import type { DiffFormat } from "./comparing/reporters.js";
import type { Io } from "./io.js";
import { tell, tellDoubts } from "./output.js";
import { openSource, type Source } from "./source.js";
import { Trouble } from "./trouble.js";

/** The two revisions in one document with tracked changes. */
export interface TrackedPair {
  before: Source;
  after: Source;
  changes: TrackedChange[];
}

/**
 * Opens one document as the two revisions that its tracked changes make of it.
 * @throws Trouble when a second file is named, or when the format has no tracked changes
 */
export async function openTracked(file: string, second: string | undefined, io: Io): Promise<TrackedPair> {
  if (second !== undefined) throw new Trouble(cliTrouble.trackedOne());
  const source = await openSource(file, io, { changes: "keep" });
  const { name, read } = source;
  if (!read.revisions) throw new Trouble(TRACKED.notHere(name, read.reader));
  const { before, after, changes } = read.revisions;
  tellDoubts(source, io);
  if (changes.length === 0) tell(io, TRACKED.none(name));
  const revision = (title: string, agreement: typeof before): Source => ({
    ...source,
    name: title,
    path: null,
    read: { ...read, agreement },
  });
  return {
    before: revision(TRACKED.before(name)[io.language], before),
    after: revision(TRACKED.after(name)[io.language], after),
    changes,
  };
}

/** A comparison with a summary by author below it; a page or a file for another program keeps its own form, so there the summary goes to standard error. */
export function withAuthors(
  content: string | Uint8Array,
  format: DiffFormat,
  changes: readonly TrackedChange[],
  result: DiffResult,
  o: DiffReportOptions,
  io: Io,
): string | Uint8Array {
  const authors = trackedByAuthor(changes, result);
  const text = typeof content === "string" ? content : "";
  switch (format) {
    case "terminal":
      return text + trackedTerminal(authors, o);
    case "markdown":
      return text + trackedMarkdown(authors, o.language);
    case "json":
      return jsonText({ ...(JSON.parse(text) as object), tracked: { authors, changes } });
    default:
      for (const line of trackedTerminal(authors, o)
        .split("\n")
        .filter((each) => each !== ""))
        tell(io, { sv: line, en: line });
      return content;
  }
}
