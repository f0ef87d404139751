import { STRENGTHS } from "../../agreement/attributes.js";
import { BANK_ACTORS } from "../../draft/model.js";
import { helpPieces, sharedHelp } from "../../messages/cli-help.js";
import { clauseHelp } from "../../messages/cli-help-draft.js";
import type { Definition } from "../definition.js";
import { color } from "./shared.js";
import { templateFolder } from "./template-folder.js";

export const clause = {
  name: "clause",
  about: clauseHelp.about,
  arguments: { what: { shown: clauseHelp.what, about: clauseHelp.whatAbout, optional: true } },
  options: {
    kind: {
      short: "k",
      value: clauseHelp.kindValue,
      choices: ["statement", "paragraph", "action", "responsibility", "commitment", "definition", "target"],
      about: clauseHelp.kind,
    },
    actor: { value: clauseHelp.actorValue, choices: BANK_ACTORS, about: clauseHelp.actor },
    strength: { value: clauseHelp.strengthValue, choices: STRENGTHS, about: clauseHelp.strength },
    language: { value: helpPieces.langValue, choices: ["sv", "en"], about: clauseHelp.language },
    add: { value: sharedHelp.file, completes: "file", about: clauseHelp.add },
    templates: templateFolder,
    color,
  },
  examples: [
    { line: "clause", about: clauseHelp.exampleAll },
    { line: "clause dialog --kind action", about: clauseHelp.exampleKind },
    { line: "clause dialog.action.yearly-meeting --add utkast.md", about: clauseHelp.exampleAdd },
  ],
} as const satisfies Definition;
