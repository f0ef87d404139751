import { jsonText } from "../../reports/json-text.js";
import type { ExitCode, Given } from "../definition.js";
import type { schema } from "../definitions/schema.js";
import type { Io } from "../io.js";
import { checkOutput, deliver } from "../output.js";

/** Prints a JSON Schema, for editors. */
export async function run({ form, output, force = false }: Given<typeof schema>, io: Io): Promise<ExitCode> {
  if (output !== undefined) await checkOutput(output, [], force, io);
  const { jsonSchema } = await import("../schema/json-schema.js");
  await deliver(jsonText(jsonSchema(form, io.language)), output ?? null, force, io);
  return 0;
}
