import type { ReadResult } from "../readers/reader.js";

/** The two written forms of an agreement. */
export type Form = "markdown" | "yaml";

/** An agreement in canonical form. Front matter that was read is kept with its comments. */
export async function written({ agreement, frontMatter }: ReadResult, form: Form): Promise<string> {
  if (form === "yaml") {
    const { writeYaml } = await import("../writers/yaml.js");
    return writeYaml(agreement);
  }
  const { writeMarkdown } = await import("../writers/markdown.js");
  return writeMarkdown(agreement, frontMatter === undefined ? {} : { frontMatter });
}
