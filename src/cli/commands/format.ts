import { cliNotice, cliTrouble } from "../../messages/cli.js";
import type { ExitCode, Given } from "../definition.js";
import type { format } from "../definitions/format.js";
import type { Io } from "../io.js";
import { checkOutput, deliver, FORM_ENDINGS, formatByName, tell } from "../output.js";
import { openSource, type Source } from "../source.js";
import { Trouble } from "../trouble.js";
import { type Form, written } from "../written.js";

type Asked = Given<typeof format>;

/** Writes agreements in canonical form: to standard output, to a file, or in place; or only checks. */
export async function run(given: Asked, io: Io): Promise<ExitCode> {
  refuseMixed(given);
  const { files, output, force = false } = given;
  if (given.check === true) return check(given, io);
  if (given.write === true) return rewrite(given, io);
  const [file = ""] = files;
  if (output !== undefined) await checkOutput(output, files, force, io);
  const source = await openSource(file, io);
  const form = given.to ?? (output === undefined ? undefined : formatByName(output, FORM_ENDINGS)) ?? formOf(source);
  await deliver(await written(source.read, form), output ?? null, force, io);
  return 0;
}

function refuseMixed({ files, write, check: checking, output }: Asked): void {
  const modes = [write === true ? "--write" : "", checking === true ? "--check" : "", output === undefined ? "" : "--output"];
  const [one, other] = modes.filter((mode) => mode !== "");
  if (one !== undefined && other !== undefined) throw new Trouble(cliTrouble.notTogether(one, other));
  if (files.length > 1 && one === undefined) throw new Trouble(cliTrouble.formatMany());
  if (files.length > 1 && output !== undefined) throw new Trouble(cliTrouble.onlyForOne("--output"));
  if (write === true && files.includes("-")) throw new Trouble(cliTrouble.writeStdin());
}

async function check({ files, to }: Asked, io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const file of files) {
    const source = await openSource(file, io);
    if (await isCanonical(source, to ?? formOf(source))) continue;
    tell(io, cliNotice.notCanonical(source.given));
    code = 1;
  }
  return code;
}

/** Every file is read and written in memory before the first is touched, so that trouble with one changes none. */
async function rewrite({ files, to }: Asked, io: Io): Promise<ExitCode> {
  const changed: { file: string; content: string }[] = [];
  for (const file of files) {
    const source = await openSource(file, io);
    const form = formOf(source);
    if (to !== undefined && to !== form) throw new Trouble(cliTrouble.writeOtherForm(file, to === "yaml" ? "YAML" : "Markdown"));
    if (!(await isCanonical(source, form))) changed.push({ file, content: await written(source.read, form) });
  }
  for (const { file, content } of changed) await deliver(content, file, true, io);
  return 0;
}

async function isCanonical({ read, bytes }: Source, form: Form): Promise<boolean> {
  const canonical = new TextEncoder().encode(await written(read, form));
  return canonical.length === bytes.length && canonical.every((byte, i) => byte === bytes[i]);
}

/** The form that a file has already. */
function formOf({ given, read }: Source): Form {
  if (read.reader === "markdown" || read.reader === "yaml") return read.reader;
  throw new Trouble(cliTrouble.rawText(given));
}
