import type { TerminalPart } from "./node-inner.js";

/** What a terminal says of itself, as Node's stream for it does. */
export interface Terminal {
  /** Unknown when it does not say. */
  columns?: number;
  rows?: number;
  /** Bits per colour: 1, 4, 8 or 24. */
  getColorDepth(env: Environment): number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The terminal at a descriptor, found without Node's stream for it, which loads the network and much else.
 * @param part of Node, for terminals
 */
export function terminalAt(descriptor: 1 | 2, part: TerminalPart): Terminal {
  return {
    ...sizeAt(descriptor, part),
    getColorDepth: (env) => (isColoured(env) ? 4 : process.stdout.getColorDepth(env)),
  };
}

function sizeAt(descriptor: 1 | 2, part: TerminalPart): Pick<Terminal, "columns" | "rows"> {
  const trouble: { code?: string } = {};
  const handle = new part.TTY(descriptor, trouble);
  if (trouble.code !== undefined) return {};
  const size: [number, number] = [0, 0];
  const isKnown = handle.getWindowSize(size) === 0;
  // Node opened it anew, so as never to wait for it; but what is written to it straight has to arrive.
  handle.setBlocking(true);
  handle.close();
  return isKnown ? { columns: size[0], rows: size[1] } : {};
}

/** Terminals that are sure to show sixteen colours, by the beginnings of their names; no report shows more. */
const COLOURED = ["xterm", "screen", "linux"];

/** What might say otherwise of such a terminal. */
const OTHERWISE = ["FORCE_COLOR", "NO_COLOR", "NODE_DISABLE_COLORS", "CI", "TEAMCITY_VERSION"];

/** Whether this is plain from what most terminals say in the environment; Node's own table knows the rest. */
export function isColoured(env: Environment): boolean {
  return COLOURED.some((name) => env["TERM"]?.startsWith(name)) && !OTHERWISE.some((name) => env[name] !== undefined);
}
