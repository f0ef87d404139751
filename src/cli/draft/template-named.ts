import type { Template } from "../../draft/model.js";
import { nearest } from "../../language/nearest.js";
import { draftTrouble } from "../../messages/cli-draft.js";
import type { Library } from "../templates/library.js";
import { Trouble } from "../trouble.js";

/**
 * The template that was asked for.
 * @throws Trouble when none was named or none is called that, with those there are
 */
export async function templateNamed(name: string | null, library: Library): Promise<Template> {
  const template = name === null ? null : await library.template(name);
  if (template !== null) return template;
  const known = (await library.heads()).map((head) => head.name);
  throw new Trouble(
    name === null ? draftTrouble.noTemplate(known) : draftTrouble.unknownTemplate(name, nearest(name, known), known),
  );
}
