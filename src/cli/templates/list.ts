import { templatesTerminal, templateTerminal } from "../../reports/draft/templates-terminal.js";
import { levelFor } from "../colour.js";
import type { ExitCode } from "../definition.js";
import { templateNamed } from "../draft/template-named.js";
import type { Io } from "../io.js";
import { paintFor } from "../paint.js";
import type { Library } from "./library.js";

type When = Parameters<typeof levelFor>[0];

/** Lists the templates. */
export async function listTemplates(library: Library, color: When, io: Io): Promise<ExitCode> {
  io.stdout(templatesTerminal(await library.heads(), await screen(color, io)));
  return 0;
}

/** Shows what one template gives and asks. @throws Trouble when there is none of that name */
export async function showTemplate(name: string, library: Library, color: When, io: Io): Promise<ExitCode> {
  const { head } = await templateNamed(name, library);
  io.stdout(templateTerminal(head, await screen(color, io)));
  return 0;
}

async function screen(color: When, io: Io) {
  const { language, columns } = io;
  return { language, columns, paint: await paintFor(levelFor(color, io.colourLevel)) };
}
