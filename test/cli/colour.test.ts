import { WriteStream } from "node:tty";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourLevel } from "../../src/cli/colour.js";
import { isColoured } from "../../src/cli/node-terminal.js";

/** What Node says of a terminal in this environment. */
const depthIn = (env: Record<string, string>): number => WriteStream.prototype.getColorDepth.call(null, env);

const environments = fc.dictionary(
  fc.constantFrom("TERM", "COLORTERM", "NO_COLOR", "NODE_DISABLE_COLORS", "CI", "TEAMCITY_VERSION", "TERM_PROGRAM", "TMUX"),
  fc.constantFrom("", "1", "dumb", "xterm", "xterm-256color", "screen-256color", "linux", "vt52", "truecolor", "iTerm.app"),
);

describe("whether a terminal shows colours", () => {
  it("is never taken for certain where Node would say that it shows fewer than sixteen", () => {
    fc.assert(
      fc.property(environments, (env) => {
        if (isColoured(env)) expect(depthIn(env)).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  it.each(["xterm", "xterm-256color", "screen-256color", "linux"])("is plain from the name %s alone", (name) => {
    expect(isColoured({ TERM: name })).toBe(true);
    expect(isColoured({ TERM: name, NO_COLOR: "" })).toBe(false);
    expect(isColoured({ TERM: "dumb" })).toBe(false);
    expect(isColoured({})).toBe(false);
  });

  it("is not asked of the terminal where the environment decides", () => {
    const terminal = {
      isTerminal: true,
      depth: (): number => {
        throw new Error("asked");
      },
    };
    expect(colourLevel({ FORCE_COLOR: "2", NO_COLOR: "1" }, terminal)).toBe(2);
    expect(colourLevel({ NO_COLOR: "1" }, terminal)).toBe(0);
    expect(colourLevel({}, { ...terminal, depth: () => 4 })).toBe(1);
  });
});
