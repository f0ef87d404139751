import type { Localized } from "./message.js";

/** Help on samsyn completion. */
export const completionHelp = {
  about: {
    sv: "Skriv ut ett skript som låter skalet fylla i kommandon.",
    en: "Print a script that lets the shell complete commands.",
  },
  shell: { sv: "skal", en: "shell" },
  shellAbout: { sv: "Skalet som skriptet är till.", en: "The shell that the script is for." },
  exampleBash: { sv: "bash: lägg raden i ~/.bashrc", en: "bash: put the line in ~/.bashrc" },
  exampleZsh: { sv: "zsh: en mapp som står i fpath", en: "zsh: a folder that is in fpath" },
  exampleFish: { sv: "fish", en: "fish" },
  examplePowershell: { sv: "PowerShell: lägg raden i $PROFILE", en: "PowerShell: put the line in $PROFILE" },
} as const satisfies Record<string, Localized>;
