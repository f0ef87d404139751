import type { Bank, BankClause } from "../../draft/model.js";
import { draftTrouble } from "../../messages/cli-draft.js";
import type { Localized } from "../../messages/message.js";
import type { Io } from "../io.js";
import { Trouble } from "../trouble.js";
import { compileTemplates } from "./compile.js";
import type { FileFault } from "./faults.js";
import type { Library } from "./library.js";
import { readTemplateFolder } from "./read-folder.js";

/** Most faults that are told at once. */
const MOST_TOLD = 10;

/**
 * A folder of one's own, laid over what comes with the program: its templates come first, its clauses join the bank, its places take the
 * place of the program's.
 * @throws Trouble when the folder cannot be read or holds something to mend
 */
export async function ownLibrary(folder: string, under: Library, io: Io): Promise<Library> {
  const root = `${folder.replace(/[/\\]+$/u, "")}/`;
  const { templates, bank, places, faults } = compileTemplates(await readTemplateFolder(root.slice(0, -1), io), root);
  if (faults.length > 0) throw new Trouble(...faultLines(faults));
  const own = new Set(templates.map(({ head }) => head.name));
  const keys = new Set(bank.map(({ key }) => key));
  const ids = new Set(bank.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  // What the folder says of a principle stands before what the program says of it; an id that both have is the folder's.
  const over = <C extends BankClause>(mine: Bank<C>, below: Bank<C>): Bank<C> => [
    ...mine.map((part) => {
      const more = below.find(({ key }) => key === part.key)?.clauses ?? [];
      return { ...part, clauses: [...part.clauses, ...more.filter(({ id }) => !ids.has(id))] };
    }),
    ...below.filter(({ key }) => !keys.has(key)),
  ];
  return {
    heads: async () => [...templates.map(({ head }) => head), ...(await under.heads()).filter(({ name }) => !own.has(name))],
    template: async (name) => templates.find(({ head }) => head.name === name) ?? under.template(name),
    bank: async () => over<BankClause>(bank, await under.bank()),
    entries: async () => over(bank, await under.entries()),
    places: async () => places ?? under.places(),
    isProven: (name) => !own.has(name) && bank.length === 0 && under.isProven(name),
  };
}

/** Faults as lines of trouble. */
export function faultLines(faults: readonly FileFault[]): Localized[] {
  const lines = faults.slice(0, MOST_TOLD).map((fault) => draftTrouble.fault(fault));
  return faults.length > lines.length ? [...lines, draftTrouble.moreFaults(faults.length - lines.length)] : lines;
}
