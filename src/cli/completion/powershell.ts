import type { CompletionCommand, CompletionOption, CompletionWords } from "./words.js";

/** A completion script for PowerShell. File names are left to PowerShell itself: it offers them when nothing is returned. */
export function powershellCompletion({ everywhere, commands }: CompletionWords): string {
  return `# PowerShell completion for samsyn
Register-ArgumentCompleter -Native -CommandName samsyn -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${[...commands.map(({ name, about }) => pair(name, about)), pair("help", "samsyn help")].map((line) => `    ${line}`).join("\n")}
  }
  $options = @{
    '' = [ordered]@{ ${optionPairs([...everywhere, VERSION])} }
${commands.map(({ name, options }) => `    ${quote(name)} = [ordered]@{ ${optionPairs([...options, ...everywhere])} }`).join("\n")}
  }
  $values = @{
${[...everywhere.flatMap((option) => valuePairs("", option)), ...commands.flatMap((c) => [...c.options, ...everywhere].flatMap((o) => valuePairs(c.name, o)))].map((line) => `    ${line}`).join("\n")}
  }
  $arguments = @{
${commands
  .flatMap(argumentPair)
  .map((line) => `    ${line}`)
  .join("\n")}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = [string]($words | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1)
  $last = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $found = if ($values.ContainsKey("$command $last")) { $values["$command $last"] | ForEach-Object { ,@($_, $_) } }
    elseif ($wordToComplete -like '-*') { $options[$command].GetEnumerator() | ForEach-Object { ,@($_.Key, $_.Value) } }
    elseif ($command -eq '') { $commands.GetEnumerator() | ForEach-Object { ,@($_.Key, $_.Value) } }
    elseif ($arguments.ContainsKey($command)) { $arguments[$command] | ForEach-Object { ,@($_, $_) } }
  $found | Where-Object { $_ -and $_[0] -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}

const VERSION: CompletionOption = {
  long: "--version",
  short: "-V",
  about: "samsyn --version",
  value: { kind: "none" },
  shown: "",
};

function optionPairs(options: readonly CompletionOption[]): string {
  return options.map(({ long, about }) => pair(long, about)).join("; ");
}

function valuePairs(command: string, { long, short, value }: CompletionOption): string[] {
  if (value.kind !== "words") return [];
  const names = short === null ? [long] : [long, short];
  return names.map((name) => `${quote(`${command} ${name}`)} = ${value.words.map(quote).join(", ")}`);
}

function argumentPair({ name, arguments: [first] }: CompletionCommand): string[] {
  return first?.value.kind === "words" ? [`${quote(name)} = ${first.value.words.map(quote).join(", ")}`] : [];
}

function pair(key: string, value: string): string {
  return `${quote(key)} = ${quote(value)}`;
}

function quote(text: string): string {
  return `'${text.replace(/['‘’‚‛]/gu, "$&$&")}'`;
}
