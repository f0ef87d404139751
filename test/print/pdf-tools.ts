import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const TOOLS = ["pdfinfo", "pdftotext", "pdffonts", "qpdf"] as const;

/** Whether the programs that look into PDF files are at hand. On a build server a missing one is a failure, not a reason to skip. */
export function hasPdfTools(): boolean {
  const missing = TOOLS.filter((tool) => !existsSync(`/usr/bin/${tool}`));
  if (missing.length === 0) return true;
  const told = `Not installed, so the PDF files are not looked into: ${missing.join(", ")}.`;
  if (process.env.CI) throw new Error(told);
  console.log(told);
  return false;
}

/** A PDF file that other programs look into. */
export interface LookedInto {
  info: string;
  /** The tags with their text, in the order of reading. */
  tags: string;
  text: string;
  fonts: string;
  /** What qpdf finds wrong. */
  check: string;
  /** The file with its parts in readable form. */
  inside: string;
}

/** Looks into a PDF file with poppler and qpdf. */
export async function lookInto(pdf: Uint8Array): Promise<LookedInto> {
  const folder = await mkdtemp(join(tmpdir(), "samsyn-pdf-"));
  try {
    const file = join(folder, "a.pdf");
    await writeFile(file, pdf);
    const output = async (tool: string, ...args: string[]) =>
      (await run(tool, args, { maxBuffer: 64_000_000, encoding: "latin1" })).stdout;
    const utf8 = (latin: string) => Buffer.from(latin, "latin1").toString("utf8");
    return {
      info: utf8(await output("pdfinfo", file)),
      tags: utf8(await output("pdfinfo", "-struct-text", file)),
      text: utf8(await output("pdftotext", file, "-")),
      fonts: await output("pdffonts", file),
      check: await output("qpdf", "--check", file),
      inside: await output("qpdf", "--qdf", "--object-streams=disable", file, "-"),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
