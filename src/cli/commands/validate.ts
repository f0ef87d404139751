import { validateNotice, validateTrouble } from "../../messages/cli-validate.js";
import { plainPaint } from "../../reports/paint.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "../../reports/validation/options.js";
import { isFaulty } from "../../reports/validation/verdict.js";
import type { ProjectException } from "../../validate/settings.js";
import { loadRules } from "../../validate/validate.js";
import { levelFor } from "../colour.js";
import { dayOf, isDay } from "../day.js";
import type { ExitCode, Given } from "../definition.js";
import type { validate } from "../definitions/validate.js";
import type { Io } from "../io.js";
import { checkOutput, deliver, tell, tellDoubts } from "../output.js";
import { paintFor } from "../paint.js";
import { type Project, Projects } from "../project/find.js";
import { openSource, type Source } from "../source.js";
import { Trouble } from "../trouble.js";
import { type Baselines, baselineName, readBaseline, writeBaseline } from "../validation/baseline-file.js";
import { checkSource } from "../validation/check-source.js";
import { type CheckFormat, checkFormat, checkReporter } from "../validation/reporters.js";
import { version } from "../version.js";

type Asked = Given<typeof validate>;

/** Readers whose doubts the rules pass on themselves. */
const WRITTEN_FORMS: ReadonlySet<string> = new Set(["markdown", "yaml"]);

/** Files between two lines of progress. */
const PROGRESS = 25;

/**
 * Checks agreements. Exit code 1 when there are errors, or more warnings than allowed; 2 when a file could not be read
 * or a rule broke down, after all that could be told has been told.
 */
export async function run(given: Asked, io: Io): Promise<ExitCode> {
  const settled = settle(given, io);
  const { output, force = false } = given;
  if (output !== undefined) await checkOutput(output, given.files, force, io);
  if (given.fix === true) {
    const { fixFiles } = await import("../validation/fix.js");
    const dryRun = given.dryRun ?? false;
    const done = await fixFiles(given.files, { asOf: settled.asOf, stage: given.stage ?? null, dryRun }, io);
    if (dryRun) return done;
  }
  const baselines = given.baseline === undefined ? null : await readBaseline(given.baseline, io);
  const { run: checked, code } = await checkAll(given, settled.asOf, baselines, io);
  if (given.writeBaseline !== undefined) {
    await writeBaseline(given.writeBaseline, checked, io);
    return code;
  }
  const report = await checkReporter(settled.format, io);
  const text = await report(checked, await reportOptions(given, settled, io));
  // The report for a terminal is safe already, and holds its colours.
  if (settled.format === "terminal" && output === undefined && typeof text === "string") io.stdout(text);
  else await deliver(text, output ?? null, force, io);
  return code === 0 && isFaulty(checked, settled.maxWarnings) ? 1 : code;
}

interface Settled {
  format: CheckFormat;
  asOf: string;
  maxWarnings: number | null;
}

function settle(given: Asked, io: Io): Settled {
  const { asOf = dayOf(io.now()), maxWarnings } = given;
  if (!isDay(asOf)) throw new Trouble(validateTrouble.notDay(asOf));
  if (maxWarnings !== undefined && !/^\d{1,6}$/u.test(maxWarnings)) throw new Trouble(validateTrouble.notCount(maxWarnings));
  if (given.dryRun === true && given.fix !== true) throw new Trouble(validateTrouble.onlyWith("--dry-run", "--fix"));
  return {
    format: checkFormat(given.format, given.output),
    asOf,
    maxWarnings: maxWarnings === undefined ? null : Number(maxWarnings),
  };
}

async function reportOptions(given: Asked, { format, maxWarnings }: Settled, io: Io): Promise<CheckReportOptions> {
  const level = levelFor(given.color, given.output === undefined ? io.colourLevel : 0);
  return {
    language: io.language,
    columns: io.columns,
    paint: format === "terminal" ? await paintFor(level) : plainPaint,
    advice: given.language ?? false,
    maxWarnings,
    version,
  };
}

/** Checks every file; trouble with one is told and does not stop the others. */
async function checkAll(
  given: Asked,
  asOf: string,
  baselines: Baselines | null,
  io: Io,
): Promise<{ run: CheckRun; code: ExitCode }> {
  const projects = new Projects(io);
  const files: CheckedFile[] = [];
  const used = new Set<ProjectException>();
  let code: ExitCode = 0;
  for (const [i, file] of given.files.entries()) {
    const source = await openOrTell(file, given.files.length > 1, io);
    if (source === null) code = 2;
    else {
      if (given.files.length === 1 && !WRITTEN_FORMS.has(source.read.reader)) tellDoubts(source, io);
      const settings = await projects.settingsOf(source.path);
      const rules = await loadRules(given.language ?? false, settings, source.read.agreement.meta.language);
      const baseline = baselines?.get(baselineName(source.name, io)) ?? null;
      const checked = checkSource(source, { stage: given.stage ?? null, asOf, rules }, settings, baseline);
      files.push(checked);
      for (const exception of checked.result.usedExceptions) used.add(exception);
      if (tellFaults(checked, io)) code = 2;
    }
    if ((i + 1) % PROGRESS === 0) tell(io, validateNotice.progress(i + 1, given.files.length));
  }
  return { run: { files, projects: await faultyProjects(projects.found, files, used) }, code };
}

/** The project files of which there is something to say. Where there is none, nothing of their reading is loaded. */
async function faultyProjects(
  found: readonly Project[],
  files: readonly CheckedFile[],
  used: ReadonlySet<ProjectException>,
): Promise<Project[]> {
  if (found.length === 0) return [];
  const { unusedExceptions } = await import("../project/unused.js");
  return found
    .map((project) => ({ ...project, messages: [...project.messages, ...unusedExceptions(project, files, used)] }))
    .filter(({ messages }) => messages.length > 0);
}

/** With one file, trouble is thrown as by any command; with several it is told, and the others are checked. */
async function openOrTell(file: string, several: boolean, io: Io): Promise<Source | null> {
  try {
    return await openSource(file, io, { errors: "keep" });
  } catch (error) {
    if (!several || !(error instanceof Trouble)) throw error;
    for (const text of error.told) tell(io, text);
    return null;
  }
}

function tellFaults({ name, result }: CheckedFile, io: Io): boolean {
  for (const { rule, error } of result.faults) {
    const detail = error instanceof Error ? error.message : String(error);
    tell(io, validateTrouble.fault(rule, name, detail.split("\n", 1)[0] ?? ""));
    if (io.env["SAMSYN_DEBUG"] !== undefined) io.stderr(`${error instanceof Error ? error.stack : detail}\n`);
  }
  return result.faults.length > 0;
}
