import { sharedHelp } from "../../messages/cli-help.js";
import { validateHelp } from "../../messages/cli-help-validate.js";
import { CHECK_STAGES } from "../../validate/rule.js";
import type { Definition } from "../definition.js";
import { color, force, output } from "./shared.js";

export const validate = {
  name: "validate",
  about: validateHelp.about,
  arguments: { files: { shown: sharedHelp.files, about: validateHelp.fileAbout, many: true } },
  options: {
    stage: { value: validateHelp.stageValue, choices: CHECK_STAGES, about: validateHelp.stage },
    asOf: { value: validateHelp.dateValue, about: validateHelp.asOf },
    language: { short: "l", about: validateHelp.language },
    format: {
      short: "f",
      value: sharedHelp.format,
      choices: ["terminal", "markdown", "html", "json", "sarif", "github", "pdf", "docx"],
      about: validateHelp.format,
    },
    output,
    force,
    maxWarnings: { value: validateHelp.countValue, about: validateHelp.maxWarnings },
    fix: { about: validateHelp.fix },
    dryRun: { about: validateHelp.dryRun },
    baseline: { value: sharedHelp.file, completes: "file", about: validateHelp.baseline },
    writeBaseline: { value: sharedHelp.file, completes: "file", about: validateHelp.writeBaseline },
    color,
  },
  examples: [
    { line: "validate utkast.md --stage consultation", about: validateHelp.exampleStage },
    { line: "validate utkast.docx -o granskning.html", about: validateHelp.exampleHtml },
    { line: "validate utkast.md --fix --dry-run", about: validateHelp.exampleFix },
    { line: "validate avtal/*.md --format github --max-warnings 0", about: validateHelp.exampleMany },
  ],
  notes: validateHelp.notes,
} as const satisfies Definition;
