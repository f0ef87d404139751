import { draftTrouble } from "../../messages/cli-draft.js";
import { decodeText } from "../../readers/decode.js";
import { parseYaml } from "../../readers/yaml/document.js";
import { asWritten, type YamlMapping, type YamlValue } from "../../readers/yaml/value.js";
import type { Io } from "../io.js";
import { splitHead } from "../templates/split-head.js";
import { Trouble } from "../trouble.js";
import type { GivenAnswers } from "./given-answers.js";

/** Keys of an answers file that are no answers. */
const OWN_KEYS: ReadonlySet<string> = new Set(["samsyn", "template"]);

/**
 * Reads answers from a YAML file, one key a line, or from the front matter of a draft that keeps its own.
 * @throws Trouble naming file and line
 */
export async function readAnswers(file: string, io: Io): Promise<GivenAnswers> {
  const bytes = file === "-" ? await io.readStdin() : await io.readFile(file);
  const { text } = decodeText(bytes);
  if (text === null) throw new Trouble(draftTrouble.unreadTemplateFile(file));
  const split = splitHead(text);
  const { value, messages } = parseYaml(split?.head ?? text, split === null ? 0 : 1);
  const [first] = messages;
  if (first !== undefined)
    throw new Trouble(draftTrouble.fault({ file, line: first.line, column: first.column, text: first.message }));
  if (value?.kind !== "mapping") throw new Trouble(draftTrouble.noAnswers(file));
  // The YAML form of an agreement may hold its facts in a mapping of their own.
  const meta = entry(value, "meta");
  const kept = entry(value, "template") ?? (meta?.kind === "mapping" ? entry(meta, "template") : undefined);
  return kept?.kind === "mapping" ? keptAnswers(file, kept) : fileAnswers(file, value, kept);
}

/** The front matter of a draft: `template: { name, version, answers }`. */
function keptAnswers(file: string, kept: YamlMapping): GivenAnswers {
  const answers = entry(kept, "answers");
  if (answers?.kind !== "mapping") throw new Trouble(draftTrouble.noAnswers(file));
  return { ...collect(file, answers.entries), template: nameOf(entry(kept, "name")) };
}

function fileAnswers(file: string, value: YamlMapping, template: YamlValue | undefined): GivenAnswers {
  return {
    ...collect(
      file,
      value.entries.filter(([key]) => !OWN_KEYS.has(key)),
    ),
    template: nameOf(template),
  };
}

function collect(file: string, entries: YamlMapping["entries"]): Pick<GivenAnswers, "values" | "places"> {
  const values = new Map<string, unknown>();
  const places = new Map<string, string>();
  for (const [key, value] of entries) {
    values.set(key, asWritten(value));
    places.set(key, placeName(file, value));
  }
  return { values, places };
}

function placeName(file: string, { position }: YamlValue): string {
  return position === null ? file : `${file}:${position.line}`;
}

function entry(mapping: YamlMapping, key: string): YamlValue | undefined {
  return mapping.entries.find(([name]) => name === key)?.[1];
}

function nameOf(value: YamlValue | undefined): string | null {
  return value?.kind === "scalar" && value.source !== "" ? value.source : null;
}
