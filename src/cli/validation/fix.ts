import { diffAgreements } from "../../diff/diff.js";
import { validateNotice, validateTrouble } from "../../messages/cli-validate.js";
import { readAgreement } from "../../readers/read.js";
import { diffTerminal } from "../../reports/diff-terminal.js";
import { lastPart } from "../../reports/file-name.js";
import { plainPaint } from "../../reports/paint.js";
import { applyFixes } from "../../validate/fix.js";
import type { CheckStage, Fix } from "../../validate/rule.js";
import type { ProjectSettings } from "../../validate/settings.js";
import { loadRules } from "../../validate/validate.js";
import type { ExitCode } from "../definition.js";
import type { Io } from "../io.js";
import { deliver, quoted, tell } from "../output.js";
import { Projects } from "../project/find.js";
import { openSource, type Source } from "../source.js";
import { Trouble } from "../trouble.js";
import { type Form, written } from "../written.js";
import { checkSource } from "./check-source.js";

/** Mending one thing may bring out another; real texts are settled after two rounds. */
const ROUNDS = 4;

/** How files are mended. */
export interface FixOptions {
  asOf: string;
  stage: CheckStage | null;
  /** Show what would change, and write nothing. */
  dryRun: boolean;
}

interface Mended {
  source: Source;
  content: string;
  applied: number;
  left: number;
}

/**
 * Mends what cannot change the meaning, and writes the files in canonical form. All are mended in memory before the
 * first is written.
 * @returns for a dry run 1 when something would change, else 0
 */
export async function fixFiles(files: readonly string[], options: FixOptions, io: Io): Promise<ExitCode> {
  const projects = new Projects(io);
  const mended: Mended[] = [];
  for (const file of files) {
    if (file === "-" || file.startsWith("git:")) throw new Trouble(validateTrouble.fixPlace(file));
    const source = await openSource(file, io);
    mended.push(await mend(source, await projects.settingsOf(source.path), options));
  }
  let code: ExitCode = 0;
  for (const each of mended) {
    const { source, content, applied, left } = each;
    if (left > 0) tell(io, validateNotice.skipped(source.name, left));
    if (sameBytes(content, source.bytes)) tell(io, validateNotice.nothingToFix(source.name));
    else if (options.dryRun) {
      code = 1;
      tell(io, validateNotice.wouldFix(source.name, applied));
      io.stdout(await changesOf(each, io));
    } else {
      await deliver(content, source.given, true, io);
      tell(io, validateNotice.fixed(source.name, applied));
    }
  }
  return code;
}

function formOf({ read, given }: Source): Form {
  if (read.reader === "markdown" || read.reader === "yaml") return read.reader;
  throw new Trouble(validateTrouble.fixForm(given));
}

async function mend(source: Source, settings: ProjectSettings, { asOf, stage }: FixOptions): Promise<Mended> {
  const form = formOf(source);
  const rules = await loadRules(false, settings);
  let { read } = source;
  let content = await written(read, form);
  let applied = 0;
  let left: Fix[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { result } = checkSource({ ...source, read }, { stage, asOf, rules }, settings, null);
    const fixes = result.messages.flatMap(({ fix }) => fix ?? []);
    const fixed = applyFixes(read.agreement, fixes);
    left = fixed.left;
    if (fixed.applied === 0) break;
    applied += fixed.applied;
    content = await written({ ...read, agreement: fixed.agreement }, form);
    read = await readAgreement(content, lastPart(source.given));
  }
  return { source, content, applied, left: left.length };
}

/** The changes as the comparison tells them; empty when only the form would change, which a comparison does not see. */
async function changesOf({ source, content }: Mended, io: Io): Promise<string> {
  const after = await readAgreement(content, lastPart(source.given));
  const result = diffAgreements(source.read.agreement, after.agreement);
  const { language, columns } = io;
  return diffTerminal(result, {
    language,
    columns,
    rows: null,
    paint: plainPaint,
    beforeName: source.name,
    afterName: `${source.name} --fix`,
    all: true,
    only: null,
    section: null,
    principle: null,
    stat: false,
    command: `samsyn validate ${quoted(source.given)} --fix --dry-run`,
  });
}

function sameBytes(content: string, bytes: Uint8Array): boolean {
  const encoded = new TextEncoder().encode(content);
  return encoded.length === bytes.length && encoded.every((byte, i) => byte === bytes[i]);
}
