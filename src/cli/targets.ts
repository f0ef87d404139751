import { cliTrouble } from "../messages/cli.js";
import { lastPart } from "../reports/file-name.js";
import type { Io } from "./io.js";
import { formatByName } from "./output.js";
import { Trouble } from "./trouble.js";

/** Where a file goes, null for standard output, and in which form. */
export interface Target<F extends string> {
  output: string | null;
  form: F;
}

/** Forms that a command writes. */
export interface Forms<F extends string> {
  /** What the ending of a file name asks for. */
  endings: Readonly<Record<string, F>>;
  /** The ending that a form is written with. */
  ending: Readonly<Record<F, string>>;
}

/** What was asked for. */
export interface Asked<F extends string> {
  files: readonly string[];
  output: string | undefined;
  form: F | undefined;
  /** Where neither a form nor a file name is given. */
  otherwise: () => F;
}

/**
 * Where each file goes: one to a file or to standard output, several into a folder that exists.
 * @throws Trouble when several would go to one place, or when the name does not tell the form
 */
export async function targetsOf<F extends string>(
  { files, output, form: asked, otherwise }: Asked<F>,
  { endings, ending }: Forms<F>,
  io: Io,
): Promise<Target<F>[]> {
  const folder = output !== undefined && (await io.kindOf(output)) === "folder";
  if (files.length > 1 && !folder) throw new Trouble(cliTrouble.noFolderForMany());
  if (output === undefined) return files.map(() => ({ output: null, form: asked ?? otherwise() }));
  if (!folder) {
    const form = asked ?? formatByName(output, endings);
    if (form === undefined)
      throw new Trouble(cliTrouble.unknownExtension(output, [...new Set<string>(Object.values(ending))].join(", ")));
    return [{ output, form }];
  }
  const form = asked ?? otherwise();
  const names = files.map((file) => renamed(file, ending[form], false));
  const targets = files.map((file, i) => {
    // "avtal.docx" and "avtal.pdf" would both become "avtal.md".
    const whole = files.filter((_, j) => names[j] === names[i]).map((other) => renamed(other, ending[form], true));
    const name = whole.length > 1 && new Set(whole).size === whole.length ? renamed(file, ending[form], true) : names[i];
    return { output: `${output.replace(/[/\\]+$/u, "")}/${name}`, form };
  });
  const twice = targets.find((target, i) => targets.findIndex((other) => other.output === target.output) !== i);
  if (twice !== undefined) throw new Trouble(cliTrouble.outputTwice(twice.output));
  return targets;
}

/** @param whole keep the old ending before the new one */
function renamed(file: string, ending: string, whole: boolean): string {
  const name = file === "-" ? "standard-input" : lastPart(file.replace(/^git:[^:]+:/u, ""));
  return `${whole ? name : name.replace(/\.[^.]+$/u, "")}${ending}`;
}
