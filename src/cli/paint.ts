import { type Paint, plainPaint } from "../reports/paint.js";
import type { Io } from "./io.js";

/** The colours of a report for a terminal of this level. Chalk is loaded only when there is colour. */
export async function paintFor(level: Io["colourLevel"]): Promise<Paint> {
  if (level === 0) return plainPaint;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level });
  return {
    heading: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    word: (text) => chalk.bold.yellow(text),
    deleted: (text) => chalk.red(text),
    inserted: (text) => chalk.green(text),
    moved: (text) => chalk.cyan(text),
    error: (text) => chalk.bold.red(text),
    warning: (text) => chalk.yellow(text),
  };
}
