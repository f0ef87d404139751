import type { Language } from "../../agreement/model.js";
import { helpPieces } from "../../messages/cli-help.js";
import type { Definition } from "../definition.js";
import { longName } from "../program.js";
import { COMMANDS } from "../registry.js";

/** What may follow: one of some words, a file, something that only the user knows, or nothing (a switch). */
export type Value = { kind: "words"; words: readonly string[] } | { kind: "file" } | { kind: "free" } | { kind: "none" };

export interface CompletionOption {
  long: string;
  short: string | null;
  about: string;
  value: Value;
  /** Name of the value, for shells that show it. */
  shown: string;
}

export interface CompletionArgument {
  shown: string;
  value: Value;
  many: boolean;
}

export interface CompletionCommand {
  name: string;
  about: string;
  options: CompletionOption[];
  arguments: CompletionArgument[];
}

/** Everything that a shell can complete, with its explanations in one language. */
export interface CompletionWords {
  /** Taken before and after every command. */
  everywhere: CompletionOption[];
  commands: CompletionCommand[];
}

/** Reads the commands' definitions into what the shell scripts are made from. */
export async function completionWords(language: Language): Promise<CompletionWords> {
  const lang: CompletionOption = {
    long: "--lang",
    short: null,
    about: firstSentence(helpPieces.lang[language]),
    value: { kind: "words", words: ["sv", "en"] },
    shown: helpPieces.langValue[language],
  };
  const help: CompletionOption = {
    long: "--help",
    short: "-h",
    about: helpPieces.help[language],
    value: { kind: "none" },
    shown: "",
  };
  const definitions = await Promise.all(COMMANDS.map(async ({ define }) => define()));
  return { everywhere: [lang, help], commands: definitions.map((definition) => commandWords(definition, language)) };
}

function commandWords(definition: Definition, language: Language): CompletionCommand {
  return {
    name: definition.name,
    about: definition.about[language],
    options: Object.entries(definition.options).map(([key, { short, about, value, choices, completes }]) => ({
      long: longName(key),
      short: short === undefined ? null : `-${short}`,
      about: firstSentence(about[language]),
      value: value === undefined ? { kind: "none" } : valueOf(choices, completes === "file"),
      shown: value?.[language] ?? "",
    })),
    arguments: Object.values(definition.arguments).map(({ shown, many, optional, choices, completes }) => ({
      shown: shown[language],
      value: valueOf(choices, optional !== true || completes === "file"),
      many: many === true,
    })),
  };
}

function valueOf(choices: readonly string[] | undefined, file: boolean): Value {
  if (choices !== undefined) return { kind: "words", words: choices };
  return { kind: file ? "file" : "free" };
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/su.exec(text)?.[0].replace(/[.:]$/u, "") ?? text;
}
