import { rulesHelp } from "../../messages/cli-help-validate.js";
import type { Definition } from "../definition.js";
import { color } from "./shared.js";

export const rules = {
  name: "rules",
  about: rulesHelp.about,
  arguments: { rule: { shown: rulesHelp.rule, about: rulesHelp.ruleAbout, optional: true } },
  options: { color },
  examples: [
    { line: "rules", about: rulesHelp.exampleAll },
    { line: "rules unused-exception", about: rulesHelp.exampleName },
    { line: "rules X002", about: rulesHelp.exampleCode },
  ],
} as const satisfies Definition;
