import { relative, resolve } from "node:path";
import { validateNotice, validateTrouble } from "../../messages/cli-validate.js";
import { jsonText } from "../../reports/json-text.js";
import type { CheckRun } from "../../reports/validation/options.js";
import { type Baseline, type BaselineEntry, baselineEntry } from "../../validate/baseline.js";
import type { Io } from "../io.js";
import { deliver, tell } from "../output.js";
import { Trouble } from "../trouble.js";

const FORM = "baseline/1";

/** Known findings of each file, by its path from the folder that one stands in. */
export type Baselines = ReadonlyMap<string, Baseline>;

/** The name under which a baseline knows a file; always with forward slashes. */
export function baselineName(name: string, io: Io): string {
  return relative(io.cwd, resolve(io.cwd, name)).replaceAll("\\", "/");
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== "object" || value === null) return false;
  const { rule, clause, text } = value as Record<string, unknown>;
  return typeof rule === "string" && typeof text === "string" && (clause === null || typeof clause === "string");
}

/**
 * Reads a baseline.
 * @throws Trouble when there is no such file, or it is not a baseline
 */
export async function readBaseline(path: string, io: Io): Promise<Baselines> {
  const text = new TextDecoder().decode(await io.readFile(path));
  try {
    const { samsyn, files } = JSON.parse(text) as { samsyn?: unknown; files?: unknown };
    if (samsyn === FORM && typeof files === "object" && files !== null) {
      return new Map(
        Object.entries(files).map(([name, entries]: [string, unknown]) => [
          name,
          Array.isArray(entries) ? entries.filter(isEntry) : [],
        ]),
      );
    }
  } catch {
    // Told below, as for any other file that is not a baseline.
  }
  throw new Trouble(validateTrouble.baseline(path));
}

/** Writes all that there is to say, files by name and findings in the order of reading, so that revisions compare well. */
export async function writeBaseline(path: string, run: CheckRun, io: Io): Promise<void> {
  const files = run.files
    .map(({ name, result }) => {
      const entries = [...result.messages, ...result.known].map(baselineEntry);
      return [baselineName(name, io), entries] as const;
    })
    .filter(([, entries]) => entries.length > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  await deliver(jsonText({ samsyn: FORM, files: Object.fromEntries(files) }), path, true, io);
  tell(io, validateNotice.baselineWritten(files.reduce((sum, [, entries]) => sum + entries.length, 0)));
}
