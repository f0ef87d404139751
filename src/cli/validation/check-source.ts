import { listUnits } from "../../agreement/walk.js";
import { decodeText } from "../../readers/decode.js";
import type { CheckedFile } from "../../reports/validation/options.js";
import type { Baseline } from "../../validate/baseline.js";
import type { CheckStage, Rule, RuleSeverity } from "../../validate/rule.js";
import type { ProjectSettings } from "../../validate/settings.js";
import { type CheckOptions, stageOf, validateAgreement } from "../../validate/validate.js";
import { refuseUnread, type Source } from "../source.js";

/** What a text is checked against when neither the command, the text nor the project says: the command is there for that. */
const USUAL_STAGE: CheckStage = "consultation";

/** What the command line asks of every file. */
export interface Asked {
  stage: CheckStage | null;
  asOf: string;
  rules: readonly Rule[];
  /** Nothing less grave is wanted. */
  least?: RuleSeverity;
}

type Form = NonNullable<CheckOptions["source"]>["form"];

/** Formats whose positions count the lines of the file itself, and what holds their keys. */
const LINED: Readonly<Record<string, Form>> = { markdown: "front-matter", yaml: "yaml", text: "none" };

/**
 * Checks one source.
 * @throws Trouble when there is nothing in it to check
 */
export function checkSource(
  source: Source,
  { stage, asOf, rules, least }: Asked,
  settings: ProjectSettings,
  baseline: Baseline | null,
): CheckedFile {
  const { read, name, bytes } = source;
  // What could not be read is kept as a block; when there is nothing else, there is nothing to check.
  if (listUnits(read.agreement).every(({ kind }) => kind === "block")) refuseUnread(source);
  const form = LINED[read.reader];
  const text = form === undefined || read.placeUnit === "paragraph" ? null : decodeText(bytes).text;
  const result = validateAgreement(read, {
    stage: stage ?? stageOf(read.agreement) ?? settings.stage ?? USUAL_STAGE,
    asOf,
    settings,
    rules,
    ...(least !== undefined && { least }),
    file: source.path ?? name,
    ...(text !== null && form !== undefined && { source: { text, form } }),
    ...(baseline !== null && { baseline }),
  });
  return {
    name,
    agreement: read.agreement,
    result,
    source: text?.split("\n") ?? null,
    placeUnit: read.placeUnit ?? "line",
    pages: read.pages ?? [],
  };
}
