import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const list = z.array(text);
const severity = z.enum(["off", "info", "warning", "error"]);
const stage = z.enum(["draft", "consultation", "adoption"]);
/** Names or codes of rules; which of them there are is checked apart, since the list grows. */
const severities = z.record(text, severity);

/** What a project file, `.samsynrc.yaml`, may hold. */
export const projectSchema = z.strictObject({
  stage: z.exactOptional(stage),
  rules: z.exactOptional(severities),
  stages: z.exactOptional(
    z.strictObject({
      draft: z.exactOptional(severities),
      consultation: z.exactOptional(severities),
      adoption: z.exactOptional(severities),
    }),
  ),
  templates: z.exactOptional(text),
  words: z.exactOptional(list),
  abbreviations: z.exactOptional(list),
  actors: z.exactOptional(z.array(z.strictObject({ name: text, aliases: z.exactOptional(list) }))),
  allow: z.exactOptional(
    z.array(z.strictObject({ rule: text, clause: z.exactOptional(text), file: z.exactOptional(text), reason: text })),
  ),
});

/** The data of a project file that fits the schema. */
export type ProjectData = z.infer<typeof projectSchema>;
