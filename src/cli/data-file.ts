import type * as z from "zod/mini";
import type { Position } from "../agreement/model.js";
import { nearest } from "../language/nearest.js";
import type { Localized } from "../messages/message.js";
import { projectTexts } from "../messages/project-file.js";
import type { YamlValue } from "../readers/yaml/value.js";

/** What a schema says against the data of a YAML file, with its place. */
export interface DataRemark {
  /** What is the matter. */
  text: Localized;
  /** What to do. */
  advice: Localized;
  position: Position | null;
}

export type Issue = z.core.$ZodIssue;

/** "allow[2].rule": counts from 1, as people do. */
export function pathName(path: readonly PropertyKey[]): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step + 1}]` : `${i === 0 ? "" : "."}${String(step)}`)).join("");
}

/** The value at a path, or the nearest one around it. */
export function placeOf(root: YamlValue, path: readonly PropertyKey[]): YamlValue {
  let at = root;
  for (const step of path) {
    const next =
      at.kind === "list"
        ? at.items[Number(step)]
        : at.kind === "mapping"
          ? at.entries.find(([key]) => key === step)?.[1]
          : undefined;
    if (!next) break;
    at = next;
  }
  return at;
}

/** Tells what a schema found, one remark for each thing to mend. */
export function describeIssue(issue: Issue, root: YamlValue, schema: z.core.$ZodType): DataRemark[] {
  const name = pathName(issue.path);
  const here = placeOf(root, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const keys = keysAt(issue.path, schema);
      const near = nearest(key, keys);
      const advice = near === null ? projectTexts.choose(keys) : projectTexts.meant(near);
      return { text: projectTexts.unknownKey(key), advice, position: keyPositionOf(placeOf(here, [key])) };
    });
  }
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const near = here.kind === "scalar" ? nearest(here.source, choices) : null;
    const advice = near === null ? projectTexts.choose(choices) : projectTexts.meant(near);
    return [{ text: projectTexts.wrongValue(name), advice, position: here.position }];
  }
  const absent = issue.path.length > 0 && placeOf(root, issue.path.slice(0, -1)) === here;
  if (absent) {
    const reason = issue.path.at(-1) === "reason";
    const advice = reason ? projectTexts.addReason() : projectTexts.write("text");
    return [{ text: projectTexts.missing(name), advice, position: here.position }];
  }
  const wanted = issue.code === "invalid_type" ? issue.expected : "string";
  const what = wanted === "array" ? "list" : wanted === "object" || wanted === "record" ? "mapping" : "text";
  const keys = what === "mapping" ? keysAt(issue.path, schema) : [];
  const advice = keys.length > 0 ? projectTexts.writeKeys(keys) : projectTexts.write(what);
  return [{ text: projectTexts.wrongValue(name), advice, position: here.position }];
}

function keyPositionOf({ keyPosition, position }: YamlValue): YamlValue["position"] {
  return keyPosition ?? position;
}

/** The keys that may stand where the issue is. */
function keysAt(path: readonly PropertyKey[], schema: z.core.$ZodType): string[] {
  let at = schema;
  for (const step of path) {
    const definition = bare(at);
    const next = definition.element ?? definition.shape?.[String(step)];
    if (!next) return [];
    at = next;
  }
  return Object.keys(bare(at).shape ?? {});
}

interface Definition {
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
}

function bare(schema: z.core.$ZodType): Definition {
  const definition = schema._zod.def as Definition;
  return definition.innerType ? bare(definition.innerType) : definition;
}
