import { templatesHelp } from "../../messages/cli-help-draft.js";
import type { Definition } from "../definition.js";
import { color } from "./shared.js";
import { templateFolder } from "./template-folder.js";

export const templates = {
  name: "templates",
  about: templatesHelp.about,
  arguments: {
    what: { shown: templatesHelp.what, about: templatesHelp.whatAbout, optional: true },
    folder: { shown: templatesHelp.folder, about: templatesHelp.folderAbout, optional: true, completes: "file" },
  },
  options: { templates: templateFolder, color },
  examples: [
    { line: "templates", about: templatesHelp.exampleAll },
    { line: "templates actions", about: templatesHelp.exampleOne },
    { line: "templates check mallar/", about: templatesHelp.exampleCheck },
  ],
} as const satisfies Definition;
