import { sharedHelp } from "../../messages/cli-help.js";
import { showHelp } from "../../messages/cli-help-show.js";
import type { Definition } from "../definition.js";
import { changes, color } from "./shared.js";

export const show = {
  name: "show",
  about: showHelp.about,
  arguments: { file: { shown: sharedHelp.file, about: sharedHelp.inputFile } },
  options: {
    format: {
      short: "f",
      value: sharedHelp.format,
      choices: ["terminal", "json", "yaml", "markdown"],
      fallback: "terminal",
      about: showHelp.format,
    },
    changes,
    color,
  },
  examples: [
    { line: "show avtal.md", about: showHelp.exampleOutline },
    { line: "show avtal.docx", about: showHelp.exampleWord },
    { line: "show avtal.txt --format json", about: showHelp.exampleData },
  ],
} as const satisfies Definition;
