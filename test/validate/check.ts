import { readAgreement } from "../../src/readers/read.js";
import { NO_SETTINGS, type ProjectSettings } from "../../src/validate/settings.js";
import { type CheckOptions, type CheckResult, loadRules, validateAgreement } from "../../src/validate/validate.js";

/** Checks Markdown as the command would, at the stage of consultation on a fixed day unless told otherwise. */
export async function check(
  markdown: string,
  options: Partial<CheckOptions> & { language?: boolean } = {},
): Promise<CheckResult> {
  const { language = false, ...given } = options;
  const settings: ProjectSettings = given.settings ?? NO_SETTINGS;
  return validateAgreement(await readAgreement(markdown, "utkast.md"), {
    stage: "consultation",
    asOf: "2027-03-09",
    settings,
    rules: given.rules ?? (await loadRules(language, settings)),
    source: { text: markdown, form: "front-matter" },
    ...given,
  });
}
