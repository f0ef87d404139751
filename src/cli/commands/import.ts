import { createHash } from "node:crypto";
import type { Source as Origin } from "../../agreement/model.js";
import { cliNotice } from "../../messages/cli.js";
import { DOUBTS, TRACKED } from "../../messages/doubts.js";
import { confidenceOf, isDoubt } from "../../readers/doubts.js";
import type { Imported } from "../../reports/doubts/doubts-markdown.js";
import { lastPart } from "../../reports/file-name.js";
import { plainPaint } from "../../reports/paint.js";
import { dayOf } from "../day.js";
import type { ExitCode, Given } from "../definition.js";
import type { importing } from "../definitions/import.js";
import { importTargets } from "../import-targets.js";
import type { Io } from "../io.js";
import { checkOutput, deliver, tell } from "../output.js";
import { openSource, type Source } from "../source.js";
import type { Target } from "../targets.js";
import { Trouble } from "../trouble.js";
import { type Form, written } from "../written.js";

type Asked = Given<typeof importing>;

/**
 * Turns foreign files into agreements, each with a note of where it came from and a list of what to check. Each file is written whole or
 * not at all, and trouble with one does not stop the others.
 */
export async function run(given: Asked, io: Io): Promise<ExitCode> {
  const { files, report } = given;
  const targets = await importTargets(given, io);
  await checkTargets(given, targets, io);
  const done: Imported[] = [];
  for (const [i, file] of files.entries()) {
    if (files.length > 1) tell(io, cliNotice.progress(i + 1, files.length, file));
    done.push(await importOne(file, targets[i] ?? { output: null, form: "markdown" }, given, io));
  }
  const read = done.flatMap((each) => ("read" in each ? [each.read] : []));
  if (given.format === "json" && read.length > 0) await printJson(read, io);
  if (report !== undefined) {
    const { doubtsMarkdown } = await import("../../reports/doubts/doubts-markdown.js");
    await deliver(doubtsMarkdown(done, io.language), report, given.force ?? false, io);
  }
  const failed = done.length - read.length;
  if (failed > 0 && files.length > 1) tell(io, cliNotice.notImported(failed, files.length));
  if (failed > 0) return 2;
  return given.strict === true && read.some(({ messages }) => messages.some(isDoubt)) ? 1 : 0;
}

/** Refuses, before anything is read, outputs that cannot be written or that would replace each other. */
async function checkTargets({ files, report, force = false }: Asked, targets: readonly Target<Form>[], io: Io): Promise<void> {
  const outputs = targets.flatMap(({ output }) => output ?? []);
  for (const output of outputs) await checkOutput(output, files, force, io);
  if (report !== undefined) await checkOutput(report, [...files, ...outputs], force, io);
}

async function importOne(file: string, { output, form }: Target<Form>, given: Asked, io: Io): Promise<Imported> {
  try {
    const source = withOrigin(await openSource(file, io, { changes: given.changes, facts: true }), io);
    const { name, read } = source;
    const toScreen = output === null && given.format === "json";
    if (!toScreen) await deliver(await written(read, form), output, given.force ?? false, io);
    if (given.format !== "json") await tellReading(source, given, io);
    if (read.revisions) tell(io, TRACKED.kept(name));
    return { name, read, written: toScreen ? null : output };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    for (const text of error.told) tell(io, text);
    return { name: file, trouble: error.told };
  }
}

/** Notes where the text came from, for whoever wants to check it against the original. */
function withOrigin(source: Source, io: Io): Source {
  const { agreement, reader } = source.read;
  const origin: Origin = {
    ...agreement.meta.source,
    ...(source.given === "-" ? {} : { file: lastPart(source.given) }),
    sha256: createHash("sha256").update(source.bytes).digest("hex"),
    reader,
    imported: dayOf(io.now()),
  };
  return { ...source, read: { ...source.read, agreement: { ...agreement, meta: { ...agreement.meta, source: origin } } } };
}

/** How sure the reading is, and what to check unless a report tells that. */
async function tellReading({ name, read }: Source, { report }: Asked, io: Io): Promise<void> {
  const { certainty, doubts, places } = confidenceOf(read);
  const told = DOUBTS.certainty(certainty, doubts, places);
  if (report !== undefined) {
    tell(io, cliNotice.certainty(name, told));
    return;
  }
  tell(io, cliNotice.checkList(name, told, read.messages.length));
  const { doubtsTerminal } = await import("../../reports/doubts/doubts-terminal.js");
  const { language, columns } = io;
  const lines = doubtsTerminal(read, { language, columns, paint: plainPaint, places: read });
  io.stderr(lines.map((line) => `${line}\n`).join(""));
}

async function printJson(readings: readonly Source["read"][], io: Io): Promise<void> {
  const { readJson } = await import("../../reports/read-json.js");
  const { jsonText } = await import("../../reports/json-text.js");
  const data = readings.map((read) => readJson(read, io.language));
  io.stdout(jsonText(data.length === 1 ? data[0] : data));
}
