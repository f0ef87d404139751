import { diffAgreements } from "../../diff/diff.js";
import { splitLabel } from "../../language/headings.js";
import { nearest } from "../../language/nearest.js";
import { cliTrouble, usageTrouble } from "../../messages/cli.js";
import { diffHelp } from "../../messages/cli-help-diff.js";
import { TRACKED } from "../../messages/doubts.js";
import type { Localized } from "../../messages/message.js";
import { lastPart } from "../../reports/file-name.js";
import type { DiffReportOptions } from "../../reports/options.js";
import { plainPaint } from "../../reports/paint.js";
import { type UnknownPlace, unknownPlace } from "../../reports/select.js";
import { differs, tally } from "../../reports/summary.js";
import { levelFor } from "../colour.js";
import { type DiffFormat, diffFormat, diffReporter, shownResult } from "../comparing/reporters.js";
import type { ExitCode, Given } from "../definition.js";
import type { diff } from "../definitions/diff.js";
import type { Io } from "../io.js";
import { checkOutput, deliver, quoted, tell, tellDoubts } from "../output.js";
import { paintFor } from "../paint.js";
import { openSource, type Source } from "../source.js";
import { Trouble } from "../trouble.js";

/** Compares two revisions. Exit code 0 when nothing differs, 1 when something does. */
export async function run(given: Given<typeof diff>, io: Io): Promise<ExitCode> {
  const { output = null, force = false } = given;
  const format = diffFormat(given.format, output);
  if (output !== null) await checkOutput(output, [given.before, ...(given.after === undefined ? [] : [given.after])], force, io);

  const tracked =
    given.tracked === true ? await (await import("../tracked.js")).openTracked(given.before, given.after, io) : null;
  const { before, after } = tracked ?? (await openBoth(given, io));
  const result = diffAgreements(before.read.agreement, after.read.agreement);
  const missing = unknownPlace(result, { only: null, section: given.section ?? null, principle: given.principle ?? null });
  if (missing !== null) throw new Trouble(unknownPlaceText(missing));
  const report = await diffReporter(format, given.author ?? "samsyn", io);
  const options = await reportOptions(given, format, before, after, io);
  const shown = await shownResult(format, result);
  const compared = await report(shown, options);
  const text =
    tracked === null
      ? compared
      : (await import("../tracked.js")).withAuthors(compared, format, tracked.changes, shown, options, io);
  // The report for the terminal is safe already, and its colours are to be obeyed.
  if (format === "terminal" && output === null && typeof text === "string") io.stdout(text);
  else await deliver(text, output, force, io);
  return differs(tally(result.changes)) ? 1 : 0;
}

async function openBoth({ before: first, after: second, changes }: Given<typeof diff>, io: Io) {
  if (second === undefined) throw new Trouble(usageTrouble.missingArgument(diffHelp.after[io.language], "diff"));
  if (first === "-" && second === "-") throw new Trouble(cliTrouble.stdinTwice());
  const before = await openSource(first, io, { changes });
  const after = await openSource(second, io, { changes });
  for (const source of [before, after]) {
    tellDoubts(source, io);
    if (source.read.revisions) tell(io, TRACKED.kept(source.name));
  }
  return { before, after };
}

function unknownPlaceText({ kind, name, known }: UnknownPlace): Localized {
  const titles = known.map((heading) => splitLabel(heading).rest);
  return cliTrouble.unknownPlace(kind, name, nearest(name, [...known, ...titles]), known);
}

/** The folders say nothing at a meeting, unless they are all that tells the two files apart. */
function namesOf(before: Source, after: Source): { beforeName: string; afterName: string } {
  const [first, second] = [before, after].map(({ name, path }) => (path === null ? name : lastPart(path)));
  return first === undefined || second === undefined || first === second
    ? { beforeName: before.name, afterName: after.name }
    : { beforeName: first, afterName: second };
}

async function reportOptions(
  given: Given<typeof diff>,
  format: DiffFormat,
  before: Source,
  after: Source,
  io: Io,
): Promise<DiffReportOptions> {
  const toScreen = given.output === undefined;
  const level = levelFor(given.color, toScreen ? io.colourLevel : 0);
  return {
    language: io.language,
    columns: io.columns,
    rows: toScreen ? io.rows : null,
    paint: format === "terminal" ? await paintFor(level) : plainPaint,
    ...namesOf(before, after),
    all: given.all ?? false,
    only: given.only ?? null,
    section: given.section ?? null,
    principle: given.principle ?? null,
    stat: given.stat ?? false,
    command: `samsyn diff ${given.tracked === true ? "--tracked " : ""}${[given.before, ...(given.after === undefined ? [] : [given.after])].map(quoted).join(" ")}`,
    places: { before: before.read, after: after.read },
  };
}
