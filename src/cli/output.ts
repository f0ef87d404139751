import { Pattern } from "../language/pattern.js";
import { cliNotice, cliTrouble } from "../messages/cli.js";
import type { Localized } from "../messages/message.js";
import { isDoubt } from "../readers/doubts.js";
import { escapeTerminal } from "../writers/terminal-safe.js";
import type { Io } from "./io.js";
import type { Source } from "./source.js";
import { Trouble } from "./trouble.js";

/** One line for the person at the terminal, on standard error. */
export function tell(io: Io, text: Localized): void {
  io.stderr(`samsyn: ${escapeTerminal(text[io.language])}\n`);
}

/** The format that a file name asks for by its ending; undefined when it asks for none of these. */
export function formatByName<F extends string>(file: string, endings: Readonly<Record<string, F>>): F | undefined {
  const ending = /\.[^./\\]+$/u.exec(file)?.[0]?.toLowerCase();
  return ending === undefined ? undefined : endings[ending];
}

/** File name endings of the two written forms of an agreement. */
export const FORM_ENDINGS = { ".md": "markdown", ".markdown": "markdown", ".yaml": "yaml", ".yml": "yaml" } as const;

/**
 * Refuses, before anything is read in vain, an output that cannot be written.
 * @throws Trouble when it is one of the inputs, a folder, or exists without `overwrite`
 */
export async function checkOutput(file: string, inputs: readonly string[], overwrite: boolean, io: Io): Promise<void> {
  for (const input of inputs) {
    if (input !== "-" && (await io.samePlace(file, input))) throw new Trouble(cliTrouble.outputIsInput(file));
  }
  const kind = await io.kindOf(file);
  if (kind === "folder") throw new Trouble(cliTrouble.outputFolder(file));
  if (kind === "file" && !overwrite) throw new Trouble(cliTrouble.exists(file));
}

/** Prints data as it is, unless it goes to a terminal, which would obey the control characters in a text. */
export function printData(content: string, io: Io): void {
  io.stdout(io.isTerminal ? content.split("\n").map(escapeTerminal).join("\n") : content);
}

/** Writes data to a file and says so, or text to standard output. */
export async function deliver(content: string | Uint8Array, file: string | null, overwrite: boolean, io: Io): Promise<void> {
  if (file === null) {
    printData(typeof content === "string" ? content : new TextDecoder().decode(content), io);
    return;
  }
  await io.writeFile(file, content, { overwrite });
  tell(io, cliNotice.written(file));
}

/** One line about how many places were read with doubt, and how to see them; and what was done with tracked changes. */
export function tellDoubts({ given, name, read }: Source, io: Io): void {
  for (const { rule, message } of read.messages) if (rule === "tracked-changes") tell(io, cliNotice.told(name, message));
  const doubts = read.messages.filter(isDoubt).length;
  if (doubts > 0) tell(io, cliNotice.doubts(name, doubts, `samsyn show ${quoted(given)}`));
}

/** A word that means itself to every shell. */
const PLAIN_WORD = new Pattern(String.raw`^[\p{L}\p{N}_./:@%+=,~^-]+$`);

/** A word as one would type it to a shell. */
export function quoted(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
