import { completionHelp } from "../../messages/cli-help-completion.js";
import type { Definition } from "../definition.js";

export const completion = {
  name: "completion",
  about: completionHelp.about,
  arguments: {
    shell: { shown: completionHelp.shell, about: completionHelp.shellAbout, choices: ["bash", "zsh", "fish", "powershell"] },
  },
  options: {},
  examples: [
    { line: "completion bash >> ~/.bashrc", about: completionHelp.exampleBash },
    { line: "completion zsh > ~/.zfunc/_samsyn", about: completionHelp.exampleZsh },
    { line: "completion fish > ~/.config/fish/completions/samsyn.fish", about: completionHelp.exampleFish },
    { line: "completion powershell >> $PROFILE", about: completionHelp.examplePowershell },
  ],
} as const satisfies Definition;
