import type { Io } from "./io.js";

/** What the terminal says of itself. `depth` is Node's count of bits per colour (1, 4, 8 or 24), asked for where it decides. */
export interface TerminalColour {
  isTerminal: boolean;
  depth: () => number;
}

/**
 * The level of colour, as chalk counts it. FORCE_COLOR wins over NO_COLOR (as in Node itself), and both over what
 * the terminal says. See https://no-color.org and https://force-color.org.
 */
export function colourLevel(env: Readonly<Record<string, string | undefined>>, terminal: TerminalColour): Io["colourLevel"] {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) {
    if (forced === "0" || forced === "false") return 0;
    return forced === "3" ? 3 : forced === "2" ? 2 : 1;
  }
  const refused = env["NO_COLOR"];
  if ((refused !== undefined && refused !== "") || !terminal.isTerminal) return 0;
  const depth = terminal.depth();
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}

/** The level for one run: `--color` wins over everything around. */
export function levelFor(when: "auto" | "always" | "never", level: Io["colourLevel"]): Io["colourLevel"] {
  if (when === "never") return 0;
  return when === "always" && level === 0 ? 1 : level;
}
