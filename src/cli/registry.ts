import type { Definition, ExitCode, Given, Run } from "./definition.js";
import type { Io } from "./io.js";

/** A command as the program holds it: what it takes and a way to run it, each of which loads its code only when asked for. */
export interface Command {
  name: string;
  define: () => Promise<Definition>;
  run: (given: Record<string, unknown>, io: Io) => Promise<ExitCode>;
}

/** @param load brings in the file that does the work */
function command<D extends Definition>(name: D["name"], define: () => Promise<D>, load: () => Promise<{ run: Run<D> }>): Command {
  return {
    name,
    define,
    run: async (given, io) => {
      const { run } = await load();
      // The parser builds `given` from this very definition, choices checked.
      return run(given as Given<D>, io);
    },
  };
}

/** Every command, in the order that the help lists them. */
export const COMMANDS: readonly Command[] = [
  command(
    "new",
    async () => (await import("./definitions/new.js")).creating,
    () => import("./commands/new.js"),
  ),
  command(
    "templates",
    async () => (await import("./definitions/templates.js")).templates,
    () => import("./commands/templates.js"),
  ),
  command(
    "clause",
    async () => (await import("./definitions/clause.js")).clause,
    () => import("./commands/clause.js"),
  ),
  command(
    "validate",
    async () => (await import("./definitions/validate.js")).validate,
    () => import("./commands/validate.js"),
  ),
  command(
    "diff",
    async () => (await import("./definitions/diff.js")).diff,
    () => import("./commands/diff.js"),
  ),
  command(
    "show",
    async () => (await import("./definitions/show.js")).show,
    () => import("./commands/show.js"),
  ),
  command(
    "format",
    async () => (await import("./definitions/format.js")).format,
    () => import("./commands/format.js"),
  ),
  command(
    "import",
    async () => (await import("./definitions/import.js")).importing,
    () => import("./commands/import.js"),
  ),
  command(
    "export",
    async () => (await import("./definitions/export.js")).exporting,
    () => import("./commands/export.js"),
  ),
  command(
    "rules",
    async () => (await import("./definitions/rules.js")).rules,
    () => import("./commands/rules.js"),
  ),
  command(
    "schema",
    async () => (await import("./definitions/schema.js")).schema,
    () => import("./commands/schema.js"),
  ),
  command(
    "completion",
    async () => (await import("./definitions/completion.js")).completion,
    () => import("./commands/completion.js"),
  ),
];
