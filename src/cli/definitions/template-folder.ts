import { newHelp, templatesHelp } from "../../messages/cli-help-draft.js";
import type { OptionDefinition } from "../definition.js";

/** The option of commands that use templates. */
export const templateFolder = {
  value: templatesHelp.folder,
  completes: "file",
  about: newHelp.templates,
} as const satisfies OptionDefinition;
