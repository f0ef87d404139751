import { sharedHelp } from "../../messages/cli-help.js";
import { newHelp } from "../../messages/cli-help-draft.js";
import type { Definition } from "../definition.js";
import { force, output } from "./shared.js";
import { templateFolder } from "./template-folder.js";

export const creating = {
  name: "new",
  about: newHelp.about,
  arguments: {},
  options: {
    template: { short: "t", value: newHelp.templateValue, about: newHelp.template },
    answers: { short: "a", value: sharedHelp.file, completes: "file", about: newHelp.answers },
    set: { short: "s", value: newHelp.settingValue, many: true, about: newHelp.set },
    output,
    force,
    plan: { about: newHelp.plan },
    noCheck: { about: newHelp.noCheck },
    printAnswers: { about: newHelp.printAnswers },
    list: { about: newHelp.list },
    templates: templateFolder,
  },
  examples: [
    { line: "new", about: newHelp.exampleAsk },
    { line: "new --template actions --print-answers -o svar.yaml", about: newHelp.examplePrint },
    { line: "new --answers svar.yaml --plan -o utkast.md", about: newHelp.exampleAnswers },
    { line: "new --template actions --set place=Halland -o utkast.md", about: newHelp.exampleSet },
  ],
  notes: newHelp.notes,
} as const satisfies Definition;
