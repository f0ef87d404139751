import { sharedHelp } from "../../messages/cli-help.js";
import type { OptionDefinition } from "../definition.js";

/** Options that several commands take in the same way. */
export const output = {
  short: "o",
  value: sharedHelp.file,
  about: sharedHelp.output,
  completes: "file",
} as const satisfies OptionDefinition;

export const force = { about: sharedHelp.force } as const satisfies OptionDefinition;

export const changes = {
  value: sharedHelp.changesValue,
  choices: ["accept", "reject", "keep"],
  fallback: "accept",
  about: sharedHelp.changes,
} as const satisfies OptionDefinition;

export const color = {
  value: sharedHelp.when,
  choices: ["auto", "always", "never"],
  fallback: "auto",
  about: sharedHelp.color,
} as const satisfies OptionDefinition;
