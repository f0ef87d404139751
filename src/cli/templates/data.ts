import type * as z from "zod/mini";
import type { Position } from "../../agreement/model.js";
import type { Localized } from "../../messages/message.js";
import { parseYaml } from "../../readers/yaml/document.js";
import { plainData, type YamlValue } from "../../readers/yaml/value.js";
import { describeIssue } from "../data-file.js";
import type { FileFault } from "./faults.js";

/** Data of a file that fits its schema, and a way to find the places of its values. */
export interface CheckedData<T> {
  data: T;
  root: YamlValue;
}

/** A fault at a place of the YAML. */
export function faultAt(file: string, text: Localized, position: Position | null): FileFault {
  return { file, line: position?.line ?? null, column: position?.column ?? null, text };
}

/**
 * Reads YAML and holds it against a schema.
 * @param lineOffset how many lines of the file come before the text
 * @param faults what is wrong is added here
 * @returns null when the data cannot be used
 */
export function checkedData<S extends z.ZodMiniType>(
  file: string,
  { text, lineOffset, schema }: { text: string; lineOffset: number; schema: S },
  faults: FileFault[],
): CheckedData<z.infer<S>> | null {
  const { value, messages } = parseYaml(text, lineOffset);
  for (const { message, line, column } of messages) faults.push({ file, line, column, text: message });
  if (value === null) return null;
  const checked = schema.safeParse(plainData(value));
  if (checked.success) return { data: checked.data, root: value };
  for (const issue of checked.error.issues) {
    for (const { text: what, advice, position } of describeIssue(issue, value, schema)) {
      faults.push(faultAt(file, { sv: `${what.sv} ${advice.sv}`, en: `${what.en} ${advice.en}` }, position));
    }
  }
  return null;
}
