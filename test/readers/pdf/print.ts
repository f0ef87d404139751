import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Browser, chromium } from "playwright-core";

const run = promisify(execFile);

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const SOFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));

/** Whether a program that makes PDF files is at hand. Says so when it is not; where every tool must be there, that is an error. */
export function hasTool(name: "chromium" | "soffice"): boolean {
  const found = (name === "chromium" ? CHROMIUM : SOFFICE) !== undefined;
  if (found) return true;
  const told = `${name} is not installed, so what it prints is not read.`;
  if (process.env.CI) throw new Error(told);
  console.log(told);
  return false;
}

export interface PrintOptions {
  tagged: boolean;
  /** Words at the top of every page, and "Sida 1 av 9" at the foot. */
  header: string | null;
  landscape?: boolean;
}

/** A browser that prints pages; close it when done. */
export async function openPrinter(): Promise<{
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}> {
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  return {
    async print(html, { tagged, header, landscape }) {
      const page = await browser.newPage();
      await page.setContent(html);
      const small = "font-size: 8px; width: 100%; text-align: center";
      const pdf = await page.pdf({
        format: "A4",
        tagged,
        landscape: landscape ?? false,
        margin: { top: "22mm", bottom: "22mm", left: "24mm", right: "24mm" },
        displayHeaderFooter: header !== null,
        headerTemplate: `<div style="${small}">${header ?? ""}</div>`,
        footerTemplate: `<div style="${small}">Sida <span class="pageNumber"></span> av <span class="totalPages"></span></div>`,
      });
      await page.close();
      return new Uint8Array(pdf);
    },
    close: () => browser.close(),
  };
}

/** Sets Typst markup. */
export function setTypst(markup: string): Uint8Array {
  return new Uint8Array(NodeCompiler.create().pdf({ mainFileContent: markup }));
}

/** Has LibreOffice print a file, with or without tags. @param password locks the PDF */
export async function officePdf(
  content: string | Uint8Array,
  ending: "html" | "txt" | "docx" | "odt",
  tagged: boolean,
  password?: string,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "samsyn-office-"));
  const office = (...given: string[]) =>
    run(
      SOFFICE ?? "",
      [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", ...given, "--outdir", folder],
      { timeout: 90_000 },
    );
  try {
    let file = join(folder, `fil.${ending}`);
    await writeFile(file, content);
    if (ending === "html") {
      await office("odt:writer8", "--infilter=HTML (StarWriter)", file);
      file = join(folder, "fil.odt");
    }
    const lock =
      password === undefined
        ? ""
        : `,"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"${password}"}`;
    const filter = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tagged}"}${lock}}`;
    await office(filter, ...(ending === "txt" ? ["--infilter=Text (encoded):UTF8"] : []), file);
    return new Uint8Array(await readFile(join(folder, "fil.pdf")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
