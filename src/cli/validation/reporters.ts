import { cliTrouble } from "../../messages/cli.js";
import { exportTrouble } from "../../messages/cli-export.js";
import { jsonText } from "../../reports/json-text.js";
import type { CheckReportOptions, CheckRun } from "../../reports/validation/options.js";
import type { Given } from "../definition.js";
import type { validate } from "../definitions/validate.js";
import type { Io } from "../io.js";
import { formatByName } from "../output.js";
import { binaryName } from "../printing/formats.js";
import { Trouble } from "../trouble.js";

/** A form that a check is told in. */
export type CheckFormat = NonNullable<Given<typeof validate>["format"]>;

const ENDINGS: Readonly<Record<string, CheckFormat>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".sarif": "sarif",
  ".txt": "terminal",
  ".pdf": "pdf",
  ".docx": "docx",
};

/** The form asked for, else the one that the name of the output tells. */
export function checkFormat(asked: CheckFormat | undefined, output: string | undefined): CheckFormat {
  const format = asked ?? (output === undefined ? "terminal" : formatByName(output, ENDINGS));
  if (format === undefined)
    throw new Trouble(cliTrouble.unknownExtension(output ?? "", ".html, .md, .json, .sarif, .txt, .pdf, .docx"));
  const name = binaryName(format);
  if (name !== null && output === undefined) throw new Trouble(exportTrouble.needsFile(name));
  return format;
}

type Report = (run: CheckRun, options: CheckReportOptions) => string | Uint8Array | Promise<string | Uint8Array>;

/** Brings in only the report that is asked for. */
export async function checkReporter(format: CheckFormat, io: Io): Promise<Report> {
  switch (format) {
    case "terminal":
      return (await import("../../reports/validation/terminal.js")).checkTerminal;
    case "markdown":
      return (await import("../../reports/validation/markdown.js")).checkMarkdown;
    case "html":
      return (await import("../../reports/validation/html.js")).checkHtml;
    case "github":
      return (await import("../../reports/validation/github.js")).checkGithub;
    case "json": {
      const { checkJson } = await import("../../reports/validation/json.js");
      return (run, options) => jsonText(checkJson(run, options));
    }
    case "pdf":
    case "docx": {
      const { printValidation } = await import("../../reports/print/validation.js");
      const { printReport } = await import("../printing/print-report.js");
      return async (run, options) => printReport(format, (day) => printValidation(run, options, day), options.language, io);
    }
    case "sarif": {
      const { checkSarif } = await import("../../reports/validation/sarif.js");
      return (run, options) => jsonText(checkSarif(run, options));
    }
  }
}
