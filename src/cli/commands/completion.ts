import { bashCompletion } from "../completion/bash.js";
import { fishCompletion } from "../completion/fish.js";
import { powershellCompletion } from "../completion/powershell.js";
import { completionWords } from "../completion/words.js";
import { zshCompletion } from "../completion/zsh.js";
import type { ExitCode, Given } from "../definition.js";
import type { completion } from "../definitions/completion.js";
import type { Io } from "../io.js";

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion, powershell: powershellCompletion };

/** Prints a completion script, made from the commands' definitions. */
export async function run({ shell }: Given<typeof completion>, io: Io): Promise<ExitCode> {
  io.stdout(SCRIPTS[shell](await completionWords(io.language)));
  return 0;
}
