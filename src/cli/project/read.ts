import { type Localized, message } from "../../messages/message.js";
import { projectTexts } from "../../messages/project-file.js";
import { parseYaml } from "../../readers/yaml/document.js";
import { plainData, type YamlValue } from "../../readers/yaml/value.js";
import type { CheckMessage } from "../../validate/check-message.js";
import { PROJECT_FILE } from "../../validate/exception-rules.js";
import { findRule, nearestRule } from "../../validate/find-rule.js";
import { CHECK_STAGES, type RuleSeverity } from "../../validate/rule.js";
import { NO_SETTINGS, type ProjectSettings } from "../../validate/settings.js";
import { describeIssue, type Issue, placeOf } from "../data-file.js";
import { type ProjectData, projectSchema } from "./schema.js";

/** A project file as read. */
export interface ReadProject {
  settings: ProjectSettings;
  /** The folder of templates as the file names it; null when it names none. */
  templates: string | null;
  messages: CheckMessage[];
}

/**
 * Reads a project file. What cannot be used is told with its line and left out; the rest counts.
 * @param text of the file
 */
export function readProject(text: string): ReadProject {
  const { value, messages } = parseYaml(text, 0);
  const told = messages.map((found) => remark(found.message, projectTexts.syntax(), found));
  if (value === null) return { settings: NO_SETTINGS, templates: null, messages: told };
  if (value.kind !== "mapping")
    return {
      settings: NO_SETTINGS,
      templates: null,
      messages: [...told, remark(projectTexts.notMapping(), projectTexts.write("mapping"), value.position)],
    };
  const data = plainData(value) as Record<string, unknown>;
  const checked = projectSchema.safeParse(data);
  if (!checked.success) {
    for (const issue of checked.error.issues) told.push(...issueRemarks(issue, value));
    for (const { path } of checked.error.issues) dropAt(data, path);
    dropUnknown(data, checked.error.issues);
  }
  const again = projectSchema.safeParse(data);
  const usable = again.success ? again.data : {};
  const settings = settingsOf(usable, value, told);
  const templates = usable.templates ?? null;
  return { settings, templates, messages: told.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)) };
}

type Place = { line?: number | null; column?: number | null; endLine?: number | null; endColumn?: number | null } | null;

/** A finding about a project file. */
export function remark(text: Localized, advice: Localized, at: Place): CheckMessage {
  const place =
    at === null
      ? {}
      : { line: at.line ?? null, column: at.column ?? null, endLine: at.endLine ?? null, endColumn: at.endColumn ?? null };
  const { code, name, group, why } = PROJECT_FILE;
  const base = message(code, name, "warning", text, place);
  return { ...base, group, why, advice, unit: null, words: null, key: null, fix: null };
}

function issueRemarks(issue: Issue, root: YamlValue): CheckMessage[] {
  return describeIssue(issue, root, projectSchema).map(({ text, advice, position }) => remark(text, advice, position));
}

/** Takes away what is at fault: the value itself, or the list item that it stands in. */
function dropAt(data: unknown, path: readonly PropertyKey[]): void {
  const lastNumber = path.findLastIndex((step) => typeof step === "number");
  const inObject = lastNumber >= 0 && lastNumber < path.length - 1 && path.at(-1) !== "aliases";
  const target = inObject ? path.slice(0, lastNumber + 1) : path;
  const last = target.at(-1);
  let holder: unknown = data;
  for (const step of target.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[step];
  if (typeof holder !== "object" || holder === null || last === undefined) return;
  // A hole keeps the numbers of the items after it until all have been dropped.
  if (Array.isArray(holder)) holder[Number(last)] = undefined;
  else Reflect.deleteProperty(holder, last);
}

function dropUnknown(data: Record<string, unknown>, issues: readonly Issue[]): void {
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    let holder: unknown = data;
    for (const step of issue.path) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[step];
    if (typeof holder === "object" && holder !== null) for (const key of issue.keys) Reflect.deleteProperty(holder, key);
  }
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) data[key] = value.filter((item) => item !== undefined);
  }
}

function settingsOf(data: ProjectData, root: YamlValue, told: CheckMessage[]): ProjectSettings {
  const severities = (given: Record<string, RuleSeverity> | undefined, path: string[]) => {
    const known = new Map<string, RuleSeverity>();
    for (const [written, severity] of Object.entries(given ?? {})) {
      const rule = ruleNamed(written, placeOf(root, [...path, written]).position, told);
      if (rule !== null) known.set(rule, severity);
    }
    return known;
  };
  const stages = CHECK_STAGES.map((stage) => [stage, severities(data.stages?.[stage], ["stages", stage])] as const);
  const allowed = data.allow ?? [];
  const listed = root.kind === "mapping" ? root.entries.find(([key]) => key === "allow")?.[1] : undefined;
  const places = listed?.kind === "list" ? listed.items : [];
  return {
    stage: data.stage ?? null,
    rules: severities(data.rules, ["rules"]),
    stages: new Map(stages),
    words: data.words ?? [],
    abbreviations: (data.abbreviations ?? []).map((word) => word.toUpperCase()),
    actors: (data.actors ?? []).map(({ name, aliases = [] }) => ({ name, aliases })),
    exceptions: allowed.flatMap((exception) => {
      const place = places.find((item) => sameException(item, exception)) ?? root;
      const rule = ruleNamed(exception.rule, placeOf(place, ["rule"]).position, told);
      return rule === null ? [] : [{ ...exception, rule, line: place.position?.line ?? null }];
    }),
  };
}

function sameException(item: YamlValue, exception: NonNullable<ProjectData["allow"]>[number]): boolean {
  return JSON.stringify(plainData(item)) === JSON.stringify(exception);
}

function ruleNamed(written: string, at: Place, told: CheckMessage[]): string | null {
  const rule = findRule(written);
  if (rule !== null) return rule.name;
  const near = nearestRule(written);
  told.push(remark(projectTexts.unknownRule(written), near === null ? projectTexts.seeRules() : projectTexts.meant(near), at));
  return null;
}
