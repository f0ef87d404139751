import { draftTrouble } from "../../messages/cli-draft.js";
import type { ExitCode, Given } from "../definition.js";
import type { templates } from "../definitions/templates.js";
import type { Io } from "../io.js";
import { libraryFor } from "../templates/choose.js";
import { listTemplates, showTemplate } from "../templates/list.js";
import { Trouble } from "../trouble.js";

/** Lists the templates, shows one, or checks a folder of them. */
export async function run({ what, folder, templates: own, color }: Given<typeof templates>, io: Io): Promise<ExitCode> {
  if (what === "check") {
    const checked = folder ?? own;
    if (checked === undefined) throw new Trouble(draftTrouble.checkWhat());
    const { checkFolder } = await import("../templates/check.js");
    return checkFolder(checked, io);
  }
  if (folder !== undefined) throw new Trouble(draftTrouble.onlyCheck(folder));
  const library = await libraryFor(own, io);
  return what === undefined ? listTemplates(library, color, io) : showTemplate(what, library, color, io);
}
