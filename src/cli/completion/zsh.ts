import type { CompletionArgument, CompletionCommand, CompletionOption, CompletionWords, Value } from "./words.js";

/** A completion script for zsh: put in a folder of fpath as _samsyn, or sourced after compinit. */
export function zshCompletion({ everywhere, commands }: CompletionWords): string {
  const shared = everywhere.map(optionSpec);
  return `#compdef samsyn
_samsyn() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  commands=(
${commands.map(({ name, about }) => `    ${single(`${name}:${about}`)}`).join("\n")}
  )
  _arguments -C \\
${[...shared, ...["(-V --version)"].map((both) => `'${both}'{-V,--version}'[samsyn --version]'`)].map((spec) => `    ${spec} \\`).join("\n")}
    '1: :->command' \\
    '*:: :->words'
  case $state in
    command) _describe -t commands samsyn commands ;;
    words)
      case $words[1] in
${commands.map((command) => commandCase(command, shared)).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == _samsyn ]]; then _samsyn "$@"; else compdef _samsyn samsyn; fi
`;
}

function commandCase({ name, options, arguments: args }: CompletionCommand, shared: readonly string[]): string {
  const specs = [...options.map(optionSpec), ...shared, ...args.map(argumentSpec)];
  return `        ${name}) _arguments -s ${specs.join(" ")} ;;`;
}

function optionSpec({ long, short, about, value, shown }: CompletionOption): string {
  const action = value.kind === "none" ? "" : `:${escaped(shown)}:${valueAction(value)}`;
  const end = single(`[${escaped(about)}]${action}`);
  return short === null ? `${long}${end}` : `'(${short} ${long})'{${short},${long}}${end}`;
}

function argumentSpec({ shown, value, many }: CompletionArgument, index: number): string {
  return single(`${many ? "*" : index + 1}:${escaped(shown)}:${valueAction(value)}`);
}

function valueAction(value: Value): string {
  switch (value.kind) {
    case "words":
      return `(${value.words.join(" ")})`;
    case "file":
      return "_files";
    case "free":
    case "none":
      return " ";
  }
}

function escaped(text: string): string {
  return text.replace(/[[\]:\\]/gu, "\\$&");
}

function single(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
