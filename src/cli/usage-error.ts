import type { CommanderError } from "commander";
import { usageTrouble } from "../messages/cli.js";
import type { Localized } from "../messages/message.js";

/**
 * Commander's complaint in samsyn's words. Commander gives a code and an English sentence; the names in it stand
 * between quotes, and its own guess of what was meant between "Did you mean" and "?".
 * @returns null when it is no complaint: help or version was asked for and has been shown
 */
export function usageText(error: CommanderError, command: string): Localized | null {
  const named = /'(.*)'/su.exec(error.message.split("\n(Did you mean", 1)[0] ?? "")?.[1] ?? "";
  const meant = /\(Did you mean (?:one of )?(.+)\?\)$/u.exec(error.message)?.[1] ?? null;
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    case "commander.unknownOption":
      return usageTrouble.unknownOption(named, meant);
    case "commander.unknownCommand":
      return usageTrouble.unknownCommand(named, meant);
    case "commander.missingArgument":
      return usageTrouble.missingArgument(named, command);
    case "commander.optionMissingArgument":
      return usageTrouble.missingValue(named);
    case "commander.excessArguments": {
      const [expected, given] = [...error.message.matchAll(/\d+/g)].slice(-2).map(Number);
      return usageTrouble.tooMany(command, expected ?? 0, given ?? 0);
    }
    default:
      return usageTrouble.other(error.message.replace(/^error: /u, ""));
  }
}
