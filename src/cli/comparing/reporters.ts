import { SIGNS } from "../../agreement/inline.js";
import type { DiffResult } from "../../diff/result.js";
import { cliTrouble } from "../../messages/cli.js";
import { exportTrouble } from "../../messages/cli-export.js";
import type { DiffReportOptions } from "../../reports/options.js";
import type { Given } from "../definition.js";
import type { diff } from "../definitions/diff.js";
import type { Io } from "../io.js";
import { formatByName } from "../output.js";
import { binaryName } from "../printing/formats.js";
import { Trouble } from "../trouble.js";

/** A form that a comparison is told in. */
export type DiffFormat = NonNullable<Given<typeof diff>["format"]>;

const ENDINGS: Readonly<Record<string, DiffFormat>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".txt": "terminal",
  ".pdf": "pdf",
  ".docx": "docx",
  ".csv": "csv",
};

/**
 * The form asked for, else the one that the name of the output tells.
 * @throws Trouble when the name tells none, or when a screen cannot show the form
 */
export function diffFormat(asked: DiffFormat | undefined, output: string | null): DiffFormat {
  const format = asked ?? (output === null ? "terminal" : formatByName(output, ENDINGS));
  if (format === undefined)
    throw new Trouble(cliTrouble.unknownExtension(output ?? "", ".html, .md, .json, .txt, .pdf, .docx, .csv"));
  const binary = binaryName(format);
  if (binary !== null && output === null) throw new Trouble(exportTrouble.needsFile(binary));
  return format;
}

type Report = (result: DiffResult, options: DiffReportOptions) => string | Uint8Array | Promise<string | Uint8Array>;

/** Forms that show texts as people read them, without the signs of Markdown; the others hold them as they are written. */
const AS_READ: ReadonlySet<DiffFormat> = new Set(["terminal", "markdown", "html", "csv", "pdf"]);

/** What a form shows of a comparison. */
export async function shownResult(format: DiffFormat, result: DiffResult): Promise<DiffResult> {
  const typed = [result.before.title, ...result.changes.flatMap(({ before, after }) => [before?.text ?? "", after?.text ?? ""])];
  if (!AS_READ.has(format) || !typed.some((text) => SIGNS.test(text))) return result;
  return (await import("../../reports/plain/result.js")).plainResult(result);
}

/** Brings in only the report that is asked for. @param author whose name tracked changes in Word carry */
export async function diffReporter(format: DiffFormat, author: string, io: Io): Promise<Report> {
  switch (format) {
    case "terminal":
      return (await import("../../reports/diff-terminal.js")).diffTerminal;
    case "markdown":
      return (await import("../../reports/diff-markdown.js")).diffMarkdown;
    case "html":
      return (await import("../../reports/html/diff-html.js")).diffHtml;
    case "csv":
      return (await import("../../reports/diff-csv.js")).diffCsv;
    case "json": {
      const { diffJson } = await import("../../reports/diff-json.js");
      const { jsonText } = await import("../../reports/json-text.js");
      return (result, options) => jsonText(diffJson(result, options));
    }
    case "pdf": {
      const { printComparison } = await import("../../reports/print/comparison.js");
      const { printReport } = await import("../printing/print-report.js");
      return async (result, options) => printReport("pdf", (day) => printComparison(result, options, day), options.language, io);
    }
    case "docx": {
      const { writeRedline } = await import("../../reports/docx/redline.js");
      const { printMoment } = await import("../printing/moment.js");
      const { telling } = await import("../printing/print-writers.js");
      return async (result) => telling(async () => writeRedline(result, { author, made: printMoment(io).made }));
    }
  }
}
