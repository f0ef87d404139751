import type { CheckMessage } from "../../validate/check-message.js";
import { allRules } from "../../validate/find-rule.js";
import type { RuleMeta, RuleSeverity } from "../../validate/rule.js";
import { shownMessages } from "./grouped.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "./options.js";
import { placeOfFinding } from "./places.js";

type Level = "none" | "note" | "warning" | "error";

interface Text {
  text: string;
}

interface Region {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
}

interface Location {
  physicalLocation?: { artifactLocation: { uri: string }; region?: Region };
  logicalLocations?: { name: string; fullyQualifiedName?: string; kind: string }[];
  message?: Text;
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: Level;
  message: Text;
  locations: Location[];
  relatedLocations?: Location[];
  partialFingerprints: Record<string, string>;
}

interface Descriptor {
  id: string;
  name: string;
  shortDescription: Text;
  fullDescription: Text;
  help: Text;
  defaultConfiguration: { level: Level };
  properties: { group: string };
}

/** A log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), as far as it is used here. */
export interface SarifLog {
  $schema: string;
  version: "2.1.0";
  runs: {
    tool: { driver: { name: string; version: string; language: string; rules: Descriptor[] } };
    columnKind: "utf16CodeUnits";
    results: Result[];
  }[];
}

const LEVELS: Record<RuleSeverity, Level> = { off: "none", info: "note", warning: "warning", error: "error" };

function descriptor(rule: RuleMeta, { language }: CheckReportOptions): Descriptor {
  return {
    id: rule.code,
    name: rule.name,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: rule.why[language] },
    defaultConfiguration: { level: LEVELS[rule.severity.consultation] },
    properties: { group: rule.group },
  };
}

/** A path as a relative or absolute URI reference; the parts are encoded, the slashes stay. */
function uriOf(name: string): string {
  return name
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
}

function locationOf(found: CheckMessage, name: string, file: CheckedFile | null, o: CheckReportOptions): Location {
  const { line, column, endLine, endColumn, path } = found;
  const lined = line !== null && (file === null || (file.placeUnit === "line" && file.pages.length === 0));
  const region: Region | null = lined
    ? {
        startLine: line,
        ...(column !== null && { startColumn: column }),
        ...(endLine !== null && { endLine }),
        ...(endColumn !== null && column !== null && { endColumn }),
      }
    : null;
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(name) }, ...(region !== null && { region }) },
    logicalLocations: [
      { name: placeOfFinding(found, file, o.language), ...(path !== null && { fullyQualifiedName: path }), kind: "element" },
    ],
  };
}

/**
 * The check as a SARIF log, for code hosts and editors. Places are given both as lines, where the format has them, and as
 * clauses. Columns count UTF-16 units, the end just after the last.
 */
export function checkSarif(run: CheckRun, o: CheckReportOptions): SarifLog {
  const rules = allRules();
  const result = (found: CheckMessage, name: string, file: CheckedFile | null): Result => ({
    ruleId: found.code,
    ruleIndex: rules.findIndex(({ code }) => code === found.code),
    level: LEVELS[found.severity],
    message: { text: `${found.message[o.language]} ${found.advice[o.language]}` },
    locations: [locationOf(found, name, file, o)],
    ...(found.related.length > 0 && {
      relatedLocations: found.related.map(({ message, line }) => ({
        physicalLocation: {
          artifactLocation: { uri: uriOf(name) },
          ...(line !== null && file?.placeUnit === "line" && { region: { startLine: line } }),
        },
        message: { text: message[o.language] },
      })),
    }),
    // Lines move; the rule and the clause tell whether two runs speak of the same thing.
    partialFingerprints: { "samsynClause/v1": `${found.rule}:${found.path ?? ""}` },
  });
  const results = [
    ...run.projects.flatMap(({ name, messages }) => messages.map((found) => result(found, name, null))),
    ...run.files.flatMap((file) => shownMessages(file.result.messages, o.advice).map((found) => result(found, file.name, file))),
  ];
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "samsyn", version: o.version, language: o.language, rules: rules.map((rule) => descriptor(rule, o)) },
        },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}
