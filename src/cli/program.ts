import { Argument, Option, Command as Parser } from "commander";
import type { Language } from "../agreement/model.js";
import { usageTrouble } from "../messages/cli.js";
import { helpPieces } from "../messages/cli-help.js";
import type { ArgumentDefinition, Definition, ExitCode, OptionDefinition } from "./definition.js";
import { addNotes, dressHelp } from "./help.js";
import type { Io } from "./io.js";
import { COMMANDS, type Command } from "./registry.js";
import { Trouble } from "./trouble.js";

/**
 * Builds the parser from the definitions, speaking the language of `io`. When the first word names a command, only
 * that one is built: building them all takes longer than parsing.
 * @param argv the words after "samsyn"
 * @param version shown by --version
 * @param done called with the exit code of the command that ran
 */
export async function buildProgram(
  argv: readonly string[],
  version: string,
  io: Io,
  done: (code: ExitCode) => void,
): Promise<Parser> {
  const { language } = io;
  const program = quiet(new Parser("samsyn"), io)
    .description(helpPieces.program[language])
    .usage(`${helpPieces.command[language]} ${helpPieces.options[language]}`)
    .version(version, "-V, --version", helpPieces.version[language])
    .helpOption("-h, --help", helpPieces.help[language])
    .helpCommand(`help ${helpPieces.commandArgument[language]}`, helpPieces.helpCommand[language])
    .addOption(
      choosing(
        new Option(
          `--lang <${helpPieces.langValue[language]}>`,
          described(helpPieces.lang[language], ["sv", "en"], undefined, language),
        ),
        "--lang",
        ["sv", "en"],
      ),
    );
  addNotes(program, [], [helpPieces.langNote[language], helpPieces.exits[language]], language);
  const named = COMMANDS.filter(({ name }) => name === argv[0]);
  for (const command of named.length > 0 ? named : COMMANDS) program.addCommand(await buildCommand(command, io, done));
  return program;
}

async function buildCommand({ define, run }: Command, io: Io, done: (code: ExitCode) => void): Promise<Parser> {
  const definition = await define();
  const { language } = io;
  const parser = quiet(new Parser(definition.name), io)
    .description(definition.about[language])
    .usage(usageOf(definition, language))
    .helpOption("-h, --help", helpPieces.help[language])
    .allowExcessArguments(false);
  for (const argument of Object.values(definition.arguments)) parser.addArgument(buildArgument(argument, language));
  const flags = flagsOf(definition);
  for (const [key, option] of Object.entries(definition.options)) parser.addOption(buildOption(key, option, flags, language));
  addNotes(parser, definition.examples, definition.notes === undefined ? [] : [definition.notes[language]], language);
  parser.action(async () => {
    const names = Object.keys(definition.arguments);
    const given = Object.fromEntries(names.map((name, i): [string, unknown] => [name, parser.processedArgs[i]]));
    done(await run({ ...given, ...parser.opts() }, io));
  });
  return parser;
}

/** Nothing reaches the process: output goes to `io`, trouble is thrown. */
function quiet(parser: Parser, io: Io): Parser {
  parser.exitOverride().configureOutput({
    writeOut: (text) => io.stdout(text),
    writeErr: (text) => io.stderr(text),
    outputError: () => undefined,
    getOutHelpWidth: () => Math.min(io.columns, 100),
    getErrHelpWidth: () => Math.min(io.columns, 100),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  return dressHelp(parser, io.language);
}

function buildArgument({ shown, about, many, optional, choices }: ArgumentDefinition, language: Language): Argument {
  const name = shown[language];
  const argument = new Argument(
    optional === true ? `[${name}]` : many === true ? `<${name}...>` : `<${name}>`,
    described(about[language], choices, undefined, language),
  );
  return choices === undefined ? argument : argument.argParser((value) => oneOf(name, value, choices));
}

/** What the command's options are called: none of them is meant as the value of another. */
function flagsOf({ options }: Definition): ReadonlySet<string> {
  const own = Object.entries(options).flatMap(([key, { short }]) => [
    longName(key),
    ...(short === undefined ? [] : [`-${short}`]),
  ]);
  return new Set([...own, "--lang", "--help", "-h"]);
}

function buildOption(
  key: string,
  { short, value, about, choices, fallback, many }: OptionDefinition,
  flags: ReadonlySet<string>,
  language: Language,
): Option {
  const long = longName(key);
  const called = `${short === undefined ? "" : `-${short}, `}${long}${value === undefined ? "" : ` <${value[language]}>`}`;
  const option = new Option(called, described(about[language], choices, fallback, language));
  // Commander would take "--no-x" for taking "--x" back, and give the answer under that one's name.
  option.negate = false;
  if (fallback !== undefined) option.default(fallback);
  if (choices !== undefined) return choosing(option, long, choices);
  return option.argParser<string | string[]>((given, before) => {
    if (value !== undefined && flags.has(given)) throw new Trouble(usageTrouble.missingValue(called));
    return many === true ? [...(Array.isArray(before) ? before : []), given] : given;
  });
}

/** The long form of an option, from its key in a definition. */
export function longName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** How a command is called, without its name. */
export function usageOf(definition: Definition, language: Language): string {
  const names = Object.values(definition.arguments).map(({ shown, many, optional }) =>
    optional === true ? `[${shown[language]}]` : `<${shown[language]}${many === true ? "..." : ""}>`,
  );
  const options = Object.keys(definition.options).length === 0 ? [] : [helpPieces.options[language]];
  return [...names, ...options].join(" ");
}

function choosing(option: Option, name: string, choices: readonly string[]): Option {
  return option.argParser((value) => oneOf(name, value, choices));
}

function oneOf(name: string, value: string, choices: readonly string[]): string {
  if (!choices.includes(value)) throw new Trouble(usageTrouble.choice(name, value, choices.join(", ")));
  return value;
}

function described(
  about: string,
  choices: readonly string[] | undefined,
  fallback: string | undefined,
  language: Language,
): string {
  if (choices === undefined) return about;
  const otherwise = fallback === undefined ? "" : ` ${helpPieces.fallback[language]}: ${fallback}.`;
  return `${about} ${helpPieces.choices[language]}: ${choices.join(", ")}.${otherwise}`;
}
