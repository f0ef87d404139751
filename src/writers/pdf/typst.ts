import type * as Typst from "@myriaddreamin/typst-ts-node-compiler";
import { printMessages } from "../../messages/print-trouble.js";
import { PrintTrouble } from "../print/trouble.js";

type Compiler = Typst.NodeCompiler;

/** What is set. */
export interface TypstJob {
  /** Written by us; what people wrote comes in through `inputs`. */
  template: string;
  inputs: Record<string, string>;
  /** Files that the template may read, by absolute path; it can read no others. */
  files: ReadonlyMap<string, Uint8Array>;
  standard: "ua-1" | "a-2a";
  made: Date;
  /** Names of fonts that the computer has to have. */
  fonts: readonly string[];
}

/** No font has a character of the text. */
export class MissingGlyph extends Error {
  readonly text: string;

  constructor(text: string) {
    super(text);
    this.text = text;
  }
}

/** A folder that does not exist: the compiler finds nothing in it. */
const NOWHERE = "/samsyn-has-no-files-here";

/**
 * Sets a document with Typst's compiler, which loads here and only here. The template is ours and names no package and no file but
 * those of the job, so that nothing is fetched.
 * @throws PrintTrouble when the compiler is not installed or lacks a font, MissingGlyph when it lacks a character
 */
export async function typst(job: TypstJob): Promise<Uint8Array> {
  const { NodeCompiler } = await load();
  const compiler = NodeCompiler.create({ workspace: NOWHERE });
  for (const [path, bytes] of job.files) compiler.mapShadow(`${NOWHERE}${path}`, asContent(bytes));
  const compiled = compiler.compile({ mainFileContent: job.template, inputs: job.inputs });
  const missing = missingFont(messagesOf(compiled.takeWarnings()), job.fonts);
  if (missing !== null) throw new PrintTrouble(printMessages.unknownFont(missing));
  const { result } = compiled;
  if (result === null) throw new Error(messagesOf(compiled.takeError()).join("; "));
  try {
    return compiler.pdf(result, { pdfStandard: job.standard, creationTimestamp: Math.floor(job.made.getTime() / 1000) });
  } catch (error) {
    const text = missingText(error);
    throw text === null ? error : new MissingGlyph(text);
  }
}

async function load(): Promise<typeof Typst> {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch {
    throw new PrintTrouble(printMessages.noCompiler());
  }
}

/** The compiler takes any bytes, though its types ask for Node's own kind. */
function asContent(bytes: Uint8Array): Parameters<Compiler["mapShadow"]>[1] {
  return bytes as Parameters<Compiler["mapShadow"]>[1];
}

function messagesOf(error: Typst.NodeError | null): string[] {
  const diagnostics: readonly unknown[] = error?.shortDiagnostics ?? [];
  return diagnostics.map((each) => {
    const told: unknown = typeof each === "object" && each !== null && "message" in each ? each.message : each;
    return typeof told === "string" ? told : "";
  });
}

function missingFont(warnings: readonly string[], fonts: readonly string[]): string | null {
  const unknown = new Set(warnings.map((text) => /^unknown font family: (.+)$/u.exec(text)?.[1]));
  return fonts.find((name) => unknown.has(name.toLowerCase())) ?? null;
}

/** The text that no font can show, when that is what stopped the compiler. */
function missingText(error: unknown): string | null {
  const told = error instanceof Error ? error.message : "";
  const text = /the text `\\?"([^"]+?)\\?"` could not be displayed/u.exec(told)?.[1] ?? null;
  return text?.replace(/\\*\\u\{([0-9a-f]+)\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))) ?? null;
}
