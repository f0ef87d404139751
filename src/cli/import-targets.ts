import type { Given } from "./definition.js";
import type { importing } from "./definitions/import.js";
import type { Io } from "./io.js";
import { FORM_ENDINGS } from "./output.js";
import { type Target, targetsOf } from "./targets.js";
import type { Form } from "./written.js";

const FORMS = { endings: FORM_ENDINGS, ending: { markdown: ".md", yaml: ".yaml" } } as const;

/**
 * Where each imported file goes. As data, several go to standard output together.
 * @throws Trouble when several would go to one place, or when the name does not tell the form
 */
export async function importTargets({ files, output, format }: Given<typeof importing>, io: Io): Promise<Target<Form>[]> {
  if (format === "json" && output === undefined) return files.map(() => ({ output: null, form: "markdown" }));
  const form = format === "json" ? undefined : format;
  return targetsOf({ files, output, form, otherwise: () => "markdown" }, FORMS, io);
}
