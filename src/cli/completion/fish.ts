import type { CompletionCommand, CompletionOption, CompletionWords } from "./words.js";

/** A completion script for fish. */
export function fishCompletion({ everywhere, commands }: CompletionWords): string {
  const lines = [
    "complete -c samsyn -e",
    "complete -c samsyn -n __fish_use_subcommand -f",
    "complete -c samsyn -n __fish_use_subcommand -s V -l version -d 'samsyn --version'",
    ...everywhere.map((option) => optionLine("", option)),
    ...commands.map(({ name, about }) => `complete -c samsyn -n __fish_use_subcommand -f -a ${name} -d ${single(about)}`),
    ...commands.flatMap(commandLines),
  ];
  return `# fish completion for samsyn\n${lines.join("\n")}\n`;
}

function commandLines({ name, options, arguments: [first] }: CompletionCommand): string[] {
  const when = ` -n '__fish_seen_subcommand_from ${name}'`;
  const words = first?.value.kind === "words" ? [`complete -c samsyn${when} -f -a ${single(first.value.words.join(" "))}`] : [];
  return [...options.map((option) => optionLine(when, option)), ...words];
}

function optionLine(when: string, { long, short, about, value }: CompletionOption): string {
  const name = `-l ${long.slice(2)}${short === null ? "" : ` -s ${short.slice(1)}`}`;
  return `complete -c samsyn${when} ${name}${valuePart(value)} -d ${single(about)}`;
}

function valuePart(value: CompletionOption["value"]): string {
  switch (value.kind) {
    case "words":
      return ` -x -a ${single(value.words.join(" "))}`;
    case "file":
      return " -r -F";
    case "free":
      return " -x";
    case "none":
      return "";
  }
}

function single(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
