import { cliNotice } from "../../messages/cli.js";
import { exportTrouble } from "../../messages/cli-export.js";
import type { PrintOptions } from "../../writers/print/agreement.js";
import type { Layout } from "../../writers/print/layout.js";
import type { ExitCode, Given } from "../definition.js";
import type { exporting } from "../definitions/export.js";
import type { Io } from "../io.js";
import { checkOutput, deliver, tell, tellDoubts } from "../output.js";
import { binaryName, EXPORT_FORMATS, EXPORT_FORMS, type ExportFormat } from "../printing/formats.js";
import { layoutOf } from "../printing/layout.js";
import { printMoment } from "../printing/moment.js";
import { printed, telling } from "../printing/print-writers.js";
import { openSource, type Source } from "../source.js";
import { type Target, targetsOf } from "../targets.js";
import { Trouble } from "../trouble.js";
import { written } from "../written.js";

type Asked = Given<typeof exporting>;

/** Everything that is the same for all files of one export. */
interface Job {
  given: Asked;
  options: PrintOptions;
  layout: Layout;
}

/** Most signers: what fits on a few pages. */
const MOST_SIGNERS = 40;

/**
 * Turns agreements into what is printed, signed and sent. Each file is written whole or not at all, and trouble with one
 * does not stop the others.
 */
export async function run(given: Asked, io: Io): Promise<ExitCode> {
  const { files, output, to, force = false } = given;
  const otherwise = () => {
    throw new Trouble(exportTrouble.noFormat(EXPORT_FORMATS.join("|")));
  };
  const targets = await targetsOf<ExportFormat>({ files, output, form: to, otherwise }, EXPORT_FORMS, io);
  for (const target of targets) {
    checkOptions(given, target);
    if (target.output !== null) await checkOutput(target.output, files, force, io);
  }
  const job = await jobOf(given, io);
  let failed = 0;
  for (const [i, target] of targets.entries()) {
    if (files.length > 1) tell(io, cliNotice.progress(i + 1, files.length, files[i] ?? ""));
    if (!(await exportOne(files[i] ?? "", target, job, io))) failed += 1;
  }
  if (failed > 0 && files.length > 1) tell(io, exportTrouble.failed(failed, files.length));
  return failed > 0 ? 2 : 0;
}

/** Refuses options that the form would silently leave out. */
function checkOptions(given: Asked, { output, form }: Target<ExportFormat>): void {
  const binary = binaryName(form);
  if (binary !== null && output === null) throw new Trouble(exportTrouble.needsFile(binary));
  const refuse = (option: string, isGiven: boolean, fits: boolean, formats: string) => {
    if (isGiven && !fits) throw new Trouble(exportTrouble.onlyFor(option, formats));
  };
  const isPrint = form === "pdf" || form === "docx" || form === "html";
  refuse("--profile", given.profile !== undefined, form === "pdf", "pdf");
  refuse("--consultation", given.consultation === true, form === "docx", "docx");
  for (const [option, value] of [
    ["--paper", given.paper],
    ["--toc", given.toc],
    ["--logo", given.logo],
    ["--theme", given.theme],
  ] as const) {
    refuse(option, value !== undefined, isPrint, "pdf, docx, html");
  }
  for (const [option, value] of [
    ["--numbering", given.numbering],
    ["--draft-mark", given.draftMark],
    ["--signatures", given.signatures],
  ] as const) {
    refuse(option, value !== undefined, isPrint || form === "text", "pdf, docx, html, text");
  }
}

async function jobOf(given: Asked, io: Io): Promise<Job> {
  const { day, made } = printMoment(io);
  const { numbering = false, draftMark = false, consultation = false } = given;
  const options = { day, numbering, draftMark, consultation, signatures: signersOf(given.signatures) };
  return { given, options, layout: await layoutOf(given, made, io) };
}

function signersOf(asked: string | undefined): PrintOptions["signatures"] {
  if (asked === undefined || asked === "parties") return asked ?? null;
  const count = /^\d{1,2}$/u.test(asked) ? Number(asked) : 0;
  if (count < 1 || count > MOST_SIGNERS) throw new Trouble(exportTrouble.signatures(asked));
  return count;
}

/** @returns false when the file was not written, after its trouble has been told */
async function exportOne(file: string, { output, form }: Target<ExportFormat>, job: Job, io: Io): Promise<boolean> {
  try {
    const source = await openSource(file, io, { changes: job.given.changes });
    tellDoubts(source, io);
    await deliver(await contentOf(source, form, job, io), output, job.given.force ?? false, io);
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    for (const text of error.told) tell(io, text);
    return false;
  }
}

async function contentOf(
  { name, read }: Source,
  form: ExportFormat,
  { given, options, layout }: Job,
  io: Io,
): Promise<string | Uint8Array> {
  if (form === "markdown" || form === "yaml") return written(read, form);
  if (form === "json") {
    const { readJson } = await import("../../reports/read-json.js");
    const { jsonText } = await import("../../reports/json-text.js");
    return jsonText(readJson(read, io.language));
  }
  const { printAgreement } = await import("../../writers/print/agreement.js");
  const document = await telling(async () => printAgreement(read.agreement, options));
  if (document.consultation?.deadline === null) tell(io, exportTrouble.noDeadline(name));
  if (document.consultation?.address.length === 0) tell(io, exportTrouble.noAddress(name));
  return printed(form, document, layout, given.profile);
}
