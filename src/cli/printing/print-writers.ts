import type { PrintDocument } from "../../writers/print/document.js";
import type { Layout } from "../../writers/print/layout.js";
import { PrintTrouble } from "../../writers/print/trouble.js";
import { Trouble } from "../trouble.js";
import type { PrintFormat } from "./formats.js";

/** Which rules a PDF keeps. */
export type Profile = "ua" | "archive";

type Writer = (document: PrintDocument, layout: Layout, profile: Profile) => Promise<string | Uint8Array>;

/** The writers of what is printed, each loaded when it is asked for. */
const WRITERS: Readonly<Record<PrintFormat, Writer>> = {
  pdf: async (...job) => (await import("../../writers/pdf/pdf.js")).writePdf(...job),
  docx: async (document, layout) => (await import("../../writers/docx/docx.js")).writeDocx(document, layout),
  html: async (document, layout) => (await import("../../writers/html/html.js")).writeHtml(document, layout),
  text: async (document) => (await import("../../writers/text/text.js")).writeText(document),
};

/** Sets a document in one of the forms. @throws Trouble when it cannot be set so */
export async function printed(
  format: PrintFormat,
  document: PrintDocument,
  layout: Layout,
  profile: Profile = "ua",
): Promise<string | Uint8Array> {
  return telling(async () => WRITERS[format](document, layout, profile));
}

/** Turns what cannot be printed into trouble that the command line tells in one line. */
export async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PrintTrouble ? new Trouble(...error.told) : error;
  }
}
