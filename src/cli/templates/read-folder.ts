import { draftTrouble } from "../../messages/cli-draft.js";
import { decodeText } from "../../readers/decode.js";
import type { Io } from "../io.js";
import { Trouble } from "../trouble.js";

/** A folder of templates holds no more files than this, and none larger: a slip such as naming one's home folder ends here. */
const MOST_FILES = 500;
const MOST_BYTES = 1_000_000;

/** `regional/template.md` stands one folder down; nothing that is read stands deeper. */
const DEEPEST = 1;

/**
 * Reads the Markdown and YAML files of a folder of templates. Links are not followed.
 * @returns text by path from the folder, in alphabetical order
 * @throws Trouble when there is no such folder, nothing in it, or too much
 */
export async function readTemplateFolder(folder: string, io: Io): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if ((await io.kindOf(folder)) !== "folder") throw new Trouble(draftTrouble.noTemplateFolder(folder));
  await collect(folder, "", 0, files, io);
  if (files.size === 0) throw new Trouble(draftTrouble.emptyTemplateFolder(folder));
  return files;
}

async function collect(folder: string, below: string, depth: number, files: Map<string, string>, io: Io): Promise<void> {
  for (const { name, kind } of await io.listFolder(`${folder}/${below}`)) {
    if (name.startsWith(".") || name === "node_modules") continue;
    if (kind === "folder" && depth < DEEPEST) await collect(folder, `${below}${name}/`, depth + 1, files, io);
    if (kind !== "file" || !/\.(?:md|ya?ml)$/u.test(name)) continue;
    const path = `${below}${name}`;
    const bytes = await io.readFile(`${folder}/${path}`);
    if (bytes.length > MOST_BYTES) throw new Trouble(draftTrouble.largeTemplateFile(`${folder}/${path}`, MOST_BYTES / 1_000_000));
    const { text } = decodeText(bytes);
    if (text === null) throw new Trouble(draftTrouble.unreadTemplateFile(`${folder}/${path}`));
    files.set(path, text);
    if (files.size > MOST_FILES) throw new Trouble(draftTrouble.manyTemplateFiles(folder, MOST_FILES));
  }
}
