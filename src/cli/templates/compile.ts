import type * as z from "zod/mini";
import { checkQuestions } from "../../draft/check-questions.js";
import { MAIN } from "../../draft/make.js";
import type { Bank, BankEntry, BankPart, Places, Template, TemplatePart } from "../../draft/model.js";
import { bankSchema, placesSchema, templateSchema } from "../../draft/schema.js";
import { standAlone } from "../../draft/whole-lines.js";
import { templateFileTexts } from "../../messages/template-files.js";
import type { YamlValue } from "../../readers/yaml/value.js";
import { placeOf } from "../data-file.js";
import { checkedData, faultAt } from "./data.js";
import type { FileFault } from "./faults.js";
import { splitHead } from "./split-head.js";

/** What a folder of templates holds, read, and what is wrong in it. */
export interface Compiled {
  templates: Template[];
  bank: Bank<BankEntry>;
  /** Null when the folder has none of its own. */
  places: Places | null;
  faults: FileFault[];
  /** The data of each file that was read, for finding places in it; of the bank in its order. */
  roots: ReadonlyMap<string, YamlValue>;
  bankFiles: readonly string[];
}

/** Where the other documents of the process stand: each Markdown file is a template of its own. */
const PROCESS = "process/";

/**
 * Reads the files of a folder of templates: `<name>/template.md` with its parts beside it, `process/<name>.md`, `clauses/<name>.yaml`
 * and `places.yaml`. A folder with a `template.md` at its top is itself one template.
 * @param files text by path from the folder
 * @param root what to put before a path in messages
 */
export function compileTemplates(files: ReadonlyMap<string, string>, root: string): Compiled {
  const reading = new FolderReading(files, root);
  for (const [path, text] of files) {
    if (path === "places.yaml") reading.readPlaces(`${root}${path}`, text);
    else if (/^clauses\/[^/]+\.ya?ml$/u.test(path)) reading.readBankPart(`${root}${path}`, text);
    else if (isTemplate(path)) reading.readTemplate(path, text);
  }
  return reading;
}

function isTemplate(path: string): boolean {
  return (
    /^(?:[^/]+\/)?template\.md$/u.test(path) || (path.startsWith(PROCESS) && /^[^/]+\.md$/u.test(path.slice(PROCESS.length)))
  );
}

class FolderReading implements Compiled {
  readonly templates: Template[] = [];
  readonly bank: BankPart<BankEntry>[] = [];
  readonly bankFiles: string[] = [];
  readonly faults: FileFault[] = [];
  readonly roots = new Map<string, YamlValue>();
  places: Places | null = null;
  private readonly files: ReadonlyMap<string, string>;
  private readonly root: string;

  constructor(files: ReadonlyMap<string, string>, root: string) {
    this.files = files;
    this.root = root;
  }

  readPlaces(file: string, text: string): void {
    this.places = this.checked(file, { text, lineOffset: 0, schema: placesSchema });
  }

  readBankPart(file: string, text: string): void {
    const data = this.checked(file, { text, lineOffset: 0, schema: bankSchema });
    if (data === null) return;
    const { principle, role, title, about, clauses } = data;
    if ((principle === undefined) === (role === undefined)) {
      this.faults.push({ file, line: 1, column: 1, text: templateFileTexts.principleOrRole() });
      return;
    }
    const key = principle ?? role ?? "";
    this.bank.push({ key, of: principle === undefined ? "role" : "principle", title, about, clauses });
    this.bankFiles.push(file);
  }

  readTemplate(path: string, text: string): void {
    const file = `${this.root}${path}`;
    const split = splitHead(text);
    if (split === null) {
      this.faults.push({ file, line: 1, column: 1, text: templateFileTexts.noHead() });
      return;
    }
    const head = this.checked(file, { text: split.head, lineOffset: 1, schema: templateSchema });
    if (head === null) return;
    if (this.templates.some((other) => other.head.name === head.name)) {
      this.faults.push({ file, line: 1, column: 1, text: templateFileTexts.repeatedTemplate(head.name) });
      return;
    }
    const body = { file, text: standAlone(split.body), lineOffset: split.bodyLine };
    const root = this.roots.get(file);
    for (const { path: keys, text: told } of checkQuestions(head.questions)) {
      this.faults.push(faultAt(file, told, root === undefined ? null : placeOf(root, keys).position));
    }
    this.templates.push({
      head,
      body,
      parts: { ...this.partsBeside(path), [MAIN]: body },
      placeOf: (keys) => (root === undefined ? null : placeOf(root, keys).position),
    });
  }

  /** The other Markdown files of the folder, without what may stand before their text. */
  private partsBeside(path: string): Record<string, TemplatePart> {
    const parts: Record<string, TemplatePart> = {};
    if (path.startsWith(PROCESS)) return parts;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    for (const [other, text] of this.files) {
      const name = other.slice(folder.length);
      if (other === path || !other.startsWith(folder) || !/^[^/]+\.md$/u.test(name)) continue;
      const { body = text, bodyLine = 0 } = splitHead(text) ?? {};
      parts[name.replace(/\.md$/u, "")] = { file: `${this.root}${other}`, text: standAlone(body), lineOffset: bodyLine };
    }
    return parts;
  }

  private checked<S extends z.ZodMiniType>(
    file: string,
    asked: { text: string; lineOffset: number; schema: S },
  ): z.infer<S> | null {
    const read = checkedData(file, asked, this.faults);
    if (read !== null) this.roots.set(file, read.root);
    return read?.data ?? null;
  }
}
