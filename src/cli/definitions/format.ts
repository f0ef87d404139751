import { sharedHelp } from "../../messages/cli-help.js";
import { formatHelp } from "../../messages/cli-help-format.js";
import type { Definition } from "../definition.js";
import { force, output } from "./shared.js";

export const format = {
  name: "format",
  about: formatHelp.about,
  arguments: { files: { shown: sharedHelp.files, about: formatHelp.fileAbout, many: true } },
  options: {
    to: { value: sharedHelp.format, choices: ["markdown", "yaml"], about: formatHelp.to },
    write: { short: "w", about: formatHelp.write },
    check: { about: formatHelp.check },
    output,
    force,
  },
  examples: [
    { line: "format avtal.md", about: formatHelp.exampleShow },
    { line: "format --write *.md", about: formatHelp.exampleWrite },
    { line: "format avtal.md --to yaml -o avtal.yaml", about: formatHelp.exampleYaml },
    { line: "format --check *.md", about: formatHelp.exampleCheck },
  ],
} as const satisfies Definition;
