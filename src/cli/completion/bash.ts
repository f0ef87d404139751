import type { CompletionCommand, CompletionOption, CompletionWords } from "./words.js";

/** A completion script for bash 3.2 and later. File names are left to bash itself, which quotes them rightly. */
export function bashCompletion({ everywhere, commands }: CompletionWords): string {
  const names = commands.map(({ name }) => name).join(" ");
  return `# bash completion for samsyn
_samsyn() {
  local cur prev command= i
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD-1]}
  # bash cuts --format=html into three words.
  if [[ $cur == "=" ]]; then cur=
  elif [[ $prev == "=" && $COMP_CWORD -gt 1 ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${commands.map(({ name }) => name).join("|")}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  case $command:$prev in
${[...everywhere.flatMap((option) => valueCase("*", option)), ...commands.flatMap(valueCases)].join("\n")}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map((command) => optionCase(command, everywhere)).join("\n")}
      *) COMPREPLY=($(compgen -W "${optionNames(everywhere)} -V --version" -- "$cur")) ;;
    esac
    return
  fi
  case $command in
    "") COMPREPLY=($(compgen -W "${names} help" -- "$cur")) ;;
${commands.flatMap(argumentCase).join("\n")}
  esac
}
complete -o bashdefault -o default -F _samsyn samsyn
`;
}

function valueCases({ name, options }: CompletionCommand): string[] {
  return options.flatMap((option) => valueCase(name, option));
}

function valueCase(command: string, { long, short, value }: CompletionOption): string[] {
  const patterns = [long, ...(short === null ? [] : [short])].map((word) => `${command}:${word}`).join("|");
  switch (value.kind) {
    case "words":
      return [`    ${patterns}) COMPREPLY=($(compgen -W "${value.words.join(" ")}" -- "$cur")); return ;;`];
    case "file":
      return [`    ${patterns}) return ;;`];
    case "free":
      return [`    ${patterns}) compopt +o default +o bashdefault 2>/dev/null; return ;;`];
    case "none":
      return [];
  }
}

function optionCase({ name, options }: CompletionCommand, everywhere: readonly CompletionOption[]): string {
  return `      ${name}) COMPREPLY=($(compgen -W "${optionNames([...options, ...everywhere])}" -- "$cur")) ;;`;
}

function optionNames(options: readonly CompletionOption[]): string {
  return options.map(({ long, short }) => (short === null ? long : `${short} ${long}`)).join(" ");
}

function argumentCase({ name, arguments: [first] }: CompletionCommand): string[] {
  return first?.value.kind === "words"
    ? [`    ${name}) COMPREPLY=($(compgen -W "${first.value.words.join(" ")}" -- "$cur")) ;;`]
    : [];
}
