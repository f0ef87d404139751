import type { RuleSettings } from "./agreement-index.js";
import type { CheckStage, RuleMeta, RuleSeverity } from "./rule.js";

/** An exception that stands in the project file rather than in the document. */
export interface ProjectException {
  /** Name or code. */
  rule: string;
  /** Id of the clause; every one when left out. */
  clause?: string;
  /** End of the path of the file, or its name; every file when left out. */
  file?: string;
  reason: string;
  /** Line in the project file. */
  line: number | null;
}

/** Everything that a project file decides. */
export interface ProjectSettings extends RuleSettings {
  /** The stage of documents that don't say themselves. */
  stage: CheckStage | null;
  /** Severities by the name of the rule, at every stage. */
  rules: ReadonlyMap<string, RuleSeverity>;
  /** Severities by the name of the rule at one stage; they win over `rules`. */
  stages: ReadonlyMap<CheckStage, ReadonlyMap<string, RuleSeverity>>;
  exceptions: readonly ProjectException[];
}

/** What holds without a project file. */
export const NO_SETTINGS: ProjectSettings = {
  words: [],
  abbreviations: [],
  actors: [],
  stage: null,
  rules: new Map(),
  stages: new Map(),
  exceptions: [],
};

/** How severe a rule is at a stage, and whether the project has said so. */
export function severityOf(
  rule: Pick<RuleMeta, "name" | "severity">,
  stage: CheckStage,
  settings: ProjectSettings,
): { severity: RuleSeverity; told: boolean } {
  const told = settings.stages.get(stage)?.get(rule.name) ?? settings.rules.get(rule.name);
  return told === undefined ? { severity: rule.severity[stage], told: false } : { severity: told, told: true };
}
