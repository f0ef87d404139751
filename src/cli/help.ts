import type { Command as Parser } from "commander";
import type { Language } from "../agreement/model.js";
import { helpPieces, helpWords } from "../messages/cli-help.js";
import type { Definition } from "./definition.js";

/** Makes commander's help speak the language: its titles come from here, and nothing that it adds on its own is shown. */
export function dressHelp(parser: Parser, language: Language): Parser {
  return parser.configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => helpWords[title]?.[language] ?? title,
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
    subcommandTerm: (command) => command.name(),
    visibleGlobalOptions: (command) => command.parent?.options.filter((option) => option.long === "--lang") ?? [],
  });
}

/** Ends a help page: examples with what each does, then notes, wrapped as the rest of the page. */
export function addNotes(parser: Parser, examples: Definition["examples"], notes: readonly string[], language: Language): void {
  parser.addHelpText("after", ({ command }) => {
    const help = command.createHelp();
    const width = command.configureOutput().getOutHelpWidth?.() ?? 80;
    const lines = examples.map(({ line, about }) => `  samsyn ${line}\n      ${about[language]}`);
    const title = lines.length === 0 ? [] : ["", helpPieces.examples[language]];
    return [...title, ...lines, ...notes.map((note) => `\n${help.boxWrap(note, width)}`)].join("\n");
  });
}
