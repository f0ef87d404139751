import type { Definition, ExitCode, Given, Run } from "./definition.js";
import { clause } from "./definitions/clause.js";
import { completion } from "./definitions/completion.js";
import { diff } from "./definitions/diff.js";
import { exporting } from "./definitions/export.js";
import { format } from "./definitions/format.js";
import { importing } from "./definitions/import.js";
import { creating } from "./definitions/new.js";
import { rules } from "./definitions/rules.js";
import { schema } from "./definitions/schema.js";
import { show } from "./definitions/show.js";
import { templates } from "./definitions/templates.js";
import { validate } from "./definitions/validate.js";
import type { Io } from "./io.js";

/** A command as the program holds it: what it takes, and a way to run it that loads its code only then. */
export interface Command {
  definition: Definition;
  run: (given: Record<string, unknown>, io: Io) => Promise<ExitCode>;
}

/** @param load brings in the file that does the work */
function command<D extends Definition>(definition: D, load: () => Promise<{ run: Run<D> }>): Command {
  return {
    definition,
    run: async (given, io) => {
      const { run } = await load();
      // The parser builds `given` from this very definition, choices checked.
      return run(given as Given<D>, io);
    },
  };
}

/** Every command, in the order that the help lists them. */
export const COMMANDS: readonly Command[] = [
  command(creating, () => import("./commands/new.js")),
  command(templates, () => import("./commands/templates.js")),
  command(clause, () => import("./commands/clause.js")),
  command(validate, () => import("./commands/validate.js")),
  command(diff, () => import("./commands/diff.js")),
  command(show, () => import("./commands/show.js")),
  command(format, () => import("./commands/format.js")),
  command(importing, () => import("./commands/import.js")),
  command(exporting, () => import("./commands/export.js")),
  command(rules, () => import("./commands/rules.js")),
  command(schema, () => import("./commands/schema.js")),
  command(completion, () => import("./commands/completion.js")),
];
