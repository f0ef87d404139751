import { newHelp } from "../../messages/cli-help-draft.js";
import { schemaHelp } from "../../messages/cli-help-validate.js";
import type { Definition } from "../definition.js";
import { force, output } from "./shared.js";
import { templateFolder } from "./template-folder.js";

export const schema = {
  name: "schema",
  about: schemaHelp.about,
  arguments: {},
  options: {
    form: {
      value: schemaHelp.formValue,
      choices: ["yaml", "front-matter", "project", "answers"],
      fallback: "yaml",
      about: schemaHelp.form,
    },
    template: { value: newHelp.templateValue, about: schemaHelp.template },
    templates: templateFolder,
    output,
    force,
  },
  examples: [
    { line: "schema -o agreement.schema.json", about: schemaHelp.exampleYaml },
    { line: "schema --form front-matter -o front-matter.schema.json", about: schemaHelp.exampleFrontMatter },
    { line: "schema --form project -o samsynrc.schema.json", about: schemaHelp.exampleProject },
    { line: "schema --form answers --template actions -o svar.schema.json", about: schemaHelp.exampleAnswers },
  ],
} as const satisfies Definition;
