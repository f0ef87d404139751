import { cliTrouble } from "../messages/cli.js";
import { lastPart } from "../reports/file-name.js";
import type { Given } from "./definition.js";
import type { importing } from "./definitions/import.js";
import type { Io } from "./io.js";
import { FORM_ENDINGS, formatByName } from "./output.js";
import { Trouble } from "./trouble.js";
import type { Form } from "./written.js";

/** Where a file goes, null for standard output, and in which form. */
export interface Target {
  output: string | null;
  form: Form;
}

/**
 * Where each file goes.
 * @throws Trouble when several would go to one place, or when the name does not tell the form
 */
export async function targetsOf({ files, output, format }: Given<typeof importing>, io: Io): Promise<Target[]> {
  const asked = format === "json" ? undefined : format;
  const folder = output !== undefined && (await io.kindOf(output)) === "folder";
  if (files.length > 1 && !folder && !(output === undefined && format === "json"))
    throw new Trouble(cliTrouble.noFolderForMany());
  if (output === undefined) return files.map(() => ({ output: null, form: asked ?? "markdown" }));
  if (!folder) {
    const form = asked ?? formatByName(output, FORM_ENDINGS);
    if (form === undefined) throw new Trouble(cliTrouble.unknownExtension(output, ".md, .yaml"));
    return [{ output, form }];
  }
  const form = asked ?? "markdown";
  const names = files.map((file) => renamed(file, form, false));
  const targets = files.map((file, i) => {
    // "avtal.docx" and "avtal.pdf" would both become "avtal.md".
    const whole = files.filter((_, j) => names[j] === names[i]).map((other) => renamed(other, form, true));
    const name = whole.length > 1 && new Set(whole).size === whole.length ? renamed(file, form, true) : names[i];
    return { output: `${output.replace(/[/\\]+$/u, "")}/${name}`, form };
  });
  const twice = targets.find((target, i) => targets.findIndex((other) => other.output === target.output) !== i);
  if (twice !== undefined) throw new Trouble(cliTrouble.outputTwice(twice.output));
  return targets;
}

/** @param whole keep the old ending before the new one */
function renamed(file: string, form: Form, whole: boolean): string {
  const name = file === "-" ? "standard-input" : lastPart(file.replace(/^git:[^:]+:/u, ""));
  return `${whole ? name : name.replace(/\.[^.]+$/u, "")}${form === "yaml" ? ".yaml" : ".md"}`;
}
