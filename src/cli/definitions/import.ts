import { sharedHelp } from "../../messages/cli-help.js";
import { importHelp } from "../../messages/cli-help-import.js";
import type { Definition } from "../definition.js";
import { changes, force, output } from "./shared.js";

export const importing = {
  name: "import",
  about: importHelp.about,
  arguments: { files: { shown: sharedHelp.files, about: importHelp.fileAbout, many: true } },
  options: {
    output: { ...output, value: importHelp.outputValue, about: importHelp.output },
    format: { short: "f", value: sharedHelp.format, choices: ["markdown", "yaml", "json"], about: importHelp.format },
    report: { value: sharedHelp.file, about: importHelp.report, completes: "file" },
    strict: { about: importHelp.strict },
    changes,
    force,
  },
  examples: [
    { line: "import avtal.docx -o avtal.md", about: importHelp.exampleFile },
    { line: "import *.docx *.pdf -o avtal/ --report kontroll.md", about: importHelp.exampleFolder },
    { line: "import avtal.txt -o avtal.md --format json", about: importHelp.exampleData },
  ],
  notes: importHelp.notes,
} as const satisfies Definition;
