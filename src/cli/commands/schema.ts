import { validateTrouble } from "../../messages/cli-validate.js";
import { jsonText } from "../../reports/json-text.js";
import type { ExitCode, Given } from "../definition.js";
import type { schema } from "../definitions/schema.js";
import type { Io } from "../io.js";
import { checkOutput, deliver } from "../output.js";
import { Trouble } from "../trouble.js";

type Asked = Given<typeof schema>;

const JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

/** Prints a JSON Schema, for editors. */
export async function run(given: Asked, io: Io): Promise<ExitCode> {
  const { form, output, template, force = false } = given;
  if (output !== undefined) await checkOutput(output, [], force, io);
  if (template !== undefined && form !== "answers") throw new Trouble(validateTrouble.onlyWith("--template", "--form answers"));
  const described = form === "answers" ? await answers(given, io) : await written(form, io);
  await deliver(jsonText(described), output ?? null, force, io);
  return 0;
}

async function written(form: Exclude<Asked["form"], "answers">, io: Io): Promise<object> {
  const { jsonSchema } = await import("../schema/json-schema.js");
  return jsonSchema(form, io.language);
}

/** @throws Trouble when no template was named, or none is called that */
async function answers({ template, templates }: Asked, io: Io): Promise<object> {
  const [{ libraryFor }, { openDesk }, { templateNamed }, { answersSchema }] = await Promise.all([
    import("../templates/choose.js"),
    import("../draft/make-draft.js"),
    import("../draft/template-named.js"),
    import("../../draft/answers-schema.js"),
  ]);
  const library = await libraryFor(templates, io);
  const { questionnaire, template: found } = await openDesk(await templateNamed(template ?? null, library), library, io);
  return { $schema: JSON_SCHEMA, ...answersSchema(found.head, questionnaire.questions, io.language) };
}
