import { CommanderError } from "commander";
import { cliTrouble } from "../messages/cli.js";
import type { Localized } from "../messages/message.js";
import { escapeTerminal } from "../writers/terminal-safe.js";
import type { ExitCode } from "./definition.js";
import type { Io } from "./io.js";
import { chooseLanguage } from "./locale.js";
import { buildProgram } from "./program.js";
import { COMMANDS } from "./registry.js";
import { Trouble } from "./trouble.js";
import { usageText } from "./usage-error.js";
import { version } from "./version.js";

/**
 * Runs one command line.
 * @param argv the words after "samsyn"
 * @returns the exit code; everything that goes wrong has been told on standard error
 */
export async function main(argv: readonly string[], world: Io): Promise<ExitCode> {
  const io: Io = { ...world, language: chooseLanguage(argv, world.env) };
  let code: ExitCode = 0;
  const program = await buildProgram(argv, version, io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...asCommand(argv)], { from: "user" });
    return code;
  } catch (error) {
    return explain(error, argv, io);
  }
}

/** "help" of a word that is no command is told as that word alone would be: there is no such command, and what may be meant. */
function asCommand(argv: readonly string[]): readonly string[] {
  const [first, word] = argv;
  const isUnknown = word !== undefined && !word.startsWith("-") && !COMMANDS.some(({ name }) => name === word);
  return first === "help" && isUnknown && word !== "help" ? argv.slice(1) : argv;
}

function explain(error: unknown, argv: readonly string[], io: Io): ExitCode {
  const say = (text: Localized) => io.stderr(`samsyn: ${escapeTerminal(text[io.language])}\n`);
  if (error instanceof Trouble) {
    error.told.forEach(say);
    return 2;
  }
  if (error instanceof CommanderError) {
    const text = usageText(error, commandIn(argv));
    if (text !== null) say(text);
    return text === null && error.exitCode === 0 ? 0 : 2;
  }
  const detail = error instanceof Error ? error.message : String(error);
  say(cliTrouble.unexpected(detail.split("\n", 1)[0] ?? ""));
  if (io.env["SAMSYN_DEBUG"] !== undefined) io.stderr(`${error instanceof Error ? error.stack : detail}\n`);
  return 2;
}

function commandIn(argv: readonly string[]): string {
  return argv.find((word) => COMMANDS.some(({ name }) => name === word)) ?? "";
}
