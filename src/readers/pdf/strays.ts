/** What the PDF engine calls its errors. */
const NAMES =
  /^(?:XRef\w+|MissingData|ParserEOF|InvalidPDF|Abort|UnknownError|Password|Response|RenderingCancelled)Exception$|^FormatError$/u;

/**
 * Whether an error that nobody waited for comes from the PDF engine. It fetches parts of a file beforehand and, when the file is broken, leaves
 * such errors behind; the reader has answered by then, or will.
 */
export function isEngineStray(reason: unknown): boolean {
  return reason instanceof Error && (NAMES.test(reason.name) || /[/\\]pdfjs[-.]/u.test(reason.stack ?? ""));
}
