import { checkBank } from "../../draft/check-bank.js";
import { checkTemplate } from "../../draft/check-template.js";
import type { Issue, Template } from "../../draft/model.js";
import { draftNotice, draftTrouble } from "../../messages/cli-draft.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import { placeOf } from "../data-file.js";
import type { ExitCode } from "../definition.js";
import type { Io } from "../io.js";
import { tell } from "../output.js";
import { builtIn } from "./built-in.js";
import { type Compiled, compileTemplates } from "./compile.js";
import { faultAt } from "./data.js";
import type { FileFault } from "./faults.js";
import { readTemplateFolder } from "./read-folder.js";

/**
 * Checks a folder of templates: every file, every question, every name, a trial draft of each. One line a fault, as compilers do.
 * @returns 1 when there is something to mend
 * @throws Trouble when the folder cannot be read
 */
export async function checkFolder(folder: string, io: Io): Promise<ExitCode> {
  const root = `${folder.replace(/[/\\]+$/u, "")}/`;
  const compiled = compileTemplates(await readTemplateFolder(root.slice(0, -1), io), root);
  const faults = [...compiled.faults, ...(await findings(compiled))];
  const order = [...new Set(faults.map(({ file }) => file))];
  faults.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));
  for (const fault of faults) io.stdout(`${escapeTerminal(draftTrouble.fault(fault)[io.language])}\n`);
  if (faults.length > 0) return 1;
  tell(io, draftNotice.templatesFine(compiled.templates.length, compiled.bank.flatMap(({ clauses }) => clauses).length));
  return 0;
}

async function findings(compiled: Compiled): Promise<FileFault[]> {
  const { templates, bank, bankFiles, roots } = compiled;
  const places = compiled.places ?? (await builtIn.places());
  const own = new Set(bank.map(({ key }) => key));
  const whole = [...bank, ...(await builtIn.bank()).filter(({ key }) => !own.has(key))];
  const around = [...templates, ...(await builtInAgreements())];
  const at = (file: string, { path, text }: Issue): FileFault => {
    const rootOf = roots.get(file);
    return faultAt(file, text, rootOf === undefined ? null : placeOf(rootOf, path).position);
  };
  const inBank = checkBank(bank).flatMap(({ issues }, i) => issues.map((issue) => at(bankFiles[i] ?? "", issue)));
  const inTemplates = templates.flatMap((template) => {
    const { head, faults } = checkTemplate(template, { bank: whole, places, around });
    const { file } = template.body;
    const placed = faults.map(({ at: place, told }) => ({ ...place, file: place.file ?? file, text: told }));
    return [...head.map((issue) => at(file, issue)), ...placed];
  });
  return [...inBank, ...inTemplates];
}

/** What comes with the program, for documents that go with an agreement of it. */
async function builtInAgreements(): Promise<Template[]> {
  const heads = (await builtIn.heads()).filter(({ shape }) => shape !== "document");
  const found = await Promise.all(heads.map(async ({ name }) => builtIn.template(name)));
  return found.filter((template) => template !== null);
}
