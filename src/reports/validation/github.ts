import type { CheckMessage } from "../../validate/check-message.js";
import { shownMessages } from "./grouped.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "./options.js";
import { placeOfFinding, spotOf } from "./places.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** The text of a workflow command, escaped as the runner reads it back (actions/toolkit, `escapeData`). */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command, where colons and commas part the properties (actions/toolkit, `escapeProperty`). */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function annotation(found: CheckMessage, name: string, file: CheckedFile | null, o: CheckReportOptions): string {
  const { line, column, endLine, endColumn } = found;
  const lined = line !== null && (file === null || (file.placeUnit === "line" && file.pages.length === 0));
  // The runner's last column is the last one marked; columns only count on one line.
  const columns =
    lined && column !== null && endColumn !== null && endLine === line
      ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`]
      : [];
  const place = placeOfFinding(found, file, o.language);
  const spot = lined ? "" : spotOf(found, file, o.language);
  const properties = [
    `file=${escapeProperty(name)}`,
    ...(lined ? [`line=${line}`, `endLine=${endLine ?? line}`] : []),
    ...columns,
    `title=${escapeProperty(`${found.rule} (${found.code})`)}`,
  ];
  const text = `${place}${spot === "" ? "" : ` (${spot})`}: ${found.message[o.language]} ${found.advice[o.language]}`;
  return `::${COMMANDS[found.severity]} ${properties.join(",")}::${escapeData(text)}`;
}

/**
 * The findings as workflow commands of GitHub Actions, which shows them beside the changed lines of a pull request.
 * A name from a document can never begin a command of its own: line ends are escaped.
 */
export function checkGithub(run: CheckRun, o: CheckReportOptions): string {
  const lines = [
    ...run.projects.flatMap(({ name, messages }) => messages.map((found) => annotation(found, name, null, o))),
    ...run.files.flatMap((file) =>
      shownMessages(file.result.messages, o.advice).map((found) => annotation(found, file.name, file, o)),
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
