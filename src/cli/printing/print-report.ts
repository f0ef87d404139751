import type { Language } from "../../agreement/model.js";
import { writtenDay } from "../../writers/print/day.js";
import type { PrintDocument } from "../../writers/print/document.js";
import { PLAIN_THEME } from "../../writers/print/layout.js";
import type { Io } from "../io.js";
import { printMoment } from "./moment.js";
import { printed } from "./print-writers.js";

/**
 * Prints a report as an agreement is printed, in the plain theme.
 * @param lay makes the document, given the day of the print as it is shown
 */
export async function printReport(
  format: "pdf" | "docx",
  lay: (day: string) => PrintDocument,
  language: Language,
  io: Io,
): Promise<string | Uint8Array> {
  const { day, made } = printMoment(io);
  const layout = { paper: "a4" as const, theme: PLAIN_THEME, logo: null, contents: false, lineNumbers: false, made };
  return printed(format, lay(writtenDay(day, language)), layout);
}
