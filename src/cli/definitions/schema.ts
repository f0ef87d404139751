import { schemaHelp } from "../../messages/cli-help-validate.js";
import type { Definition } from "../definition.js";
import { force, output } from "./shared.js";

export const schema = {
  name: "schema",
  about: schemaHelp.about,
  arguments: {},
  options: {
    form: {
      value: schemaHelp.formValue,
      choices: ["yaml", "front-matter", "project"],
      fallback: "yaml",
      about: schemaHelp.form,
    },
    output,
    force,
  },
  examples: [
    { line: "schema -o agreement.schema.json", about: schemaHelp.exampleYaml },
    { line: "schema --form front-matter -o front-matter.schema.json", about: schemaHelp.exampleFrontMatter },
    { line: "schema --form project -o samsynrc.schema.json", about: schemaHelp.exampleProject },
  ],
} as const satisfies Definition;
