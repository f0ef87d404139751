import { EnginePort } from "./engine-port.js";

/** The part of the PDF engine that is used here, as plain shapes: its own types need those of a browser. */
export interface TextItem {
  str: string;
  /** Matrix from the text's own space to the page: [a, b, c, d, x, y], in points. */
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** Where marked content begins or ends in the stream of text. */
export interface MarkItem {
  type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
  /** What the tag tree calls the content; null outside the tree. */
  id?: string | null;
  tag?: string | null;
}

/** A node of the tag tree, cut down to one page. */
export interface TreeNode {
  role: string;
  children: (TreeNode | TreeContent)[];
  alt?: string;
}

export interface TreeContent {
  type: string;
  id: string;
}

/** Everything that is drawn on a page: operators, and what each is given. */
export interface DrawnPage {
  fnArray: number[];
  argsArray: unknown[];
}

export interface EnginePage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  streamTextContent(options: { includeMarkedContent: boolean; disableNormalization: boolean }): ReadableStream<{
    items: (TextItem | MarkItem)[];
  }>;
  getStructTree(): Promise<TreeNode | null>;
  getOperatorList(): Promise<DrawnPage>;
  commonObjs: { has(name: string): boolean; get(name: string): { name?: string } };
  cleanup(): void;
}

export interface EngineDocument {
  numPages: number;
  getPage(number: number): Promise<EnginePage>;
  getMetadata(): Promise<{ info: Record<string, unknown> }>;
}

/** A document that is being opened; `destroy` ends all work on it. */
export interface Opening {
  promise: Promise<EngineDocument>;
  destroy(): Promise<void>;
}

/** The half of the engine that the other half speaks to through a port. */
interface EngineWorker {
  destroy(): void;
}

interface Engine {
  getDocument(options: Record<string, unknown>): Opening;
  PDFWorker: { create(options: { port: EnginePort; verbosity: number }): EngineWorker };
  OPS: Record<string, number>;
}

/** Numbers of the drawing operators that are looked at. */
export interface Operators {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  showText: number;
  formBegin: number;
  formEnd: number;
  beginMark: number;
  beginMarkWithProperties: number;
  endMark: number;
}

/**
 * Starts the engine on a file. Nothing is fetched, evaluated or drawn: no fonts and character maps from outside, no scripts, no forms, and
 * pictures are passed over whatever their size.
 * @param bytes a copy that the engine may keep and change
 */
export async function openDocument(bytes: Uint8Array): Promise<{ opening: Opening; operators: Operators }> {
  fillIn();
  const engine = (await import("unpdf/pdfjs")) as unknown as Engine;
  const worker = startWorker(engine);
  const document = engine.getDocument({
    data: bytes,
    ...(worker && { worker }),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    // Letters that go to a face need no outlines. The face is handed to a document that shows nothing.
    disableFontFace: !("FontFace" in globalThis),
    ownerDocument: { fonts: new Set() },
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  const opening: Opening = {
    promise: document.promise,
    destroy: async () => {
      await document.destroy();
      worker?.destroy();
    },
  };
  const { OPS } = engine;
  const operator = (name: string) => OPS[name] ?? -1;
  const operators = {
    save: operator("save"),
    restore: operator("restore"),
    transform: operator("transform"),
    constructPath: operator("constructPath"),
    showText: operator("showText"),
    formBegin: operator("paintFormXObjectBegin"),
    formEnd: operator("paintFormXObjectEnd"),
    beginMark: operator("beginMarkedContent"),
    beginMarkWithProperties: operator("beginMarkedContentProps"),
    endMark: operator("endMarkedContent"),
  };
  return { opening, operators };
}

/** Joins the halves of the engine; null where its other half is not to be found, so that it joins them itself. */
function startWorker({ PDFWorker }: Engine): EngineWorker | null {
  const { pdfjsWorker } = globalThis as {
    pdfjsWorker?: { WorkerMessageHandler?: { initializeFromPort(port: EnginePort): void } };
  };
  if (!pdfjsWorker?.WorkerMessageHandler) return null;
  const port = new EnginePort();
  const worker = PDFWorker.create({ port, verbosity: 0 });
  pdfjsWorker.WorkerMessageHandler.initializeFromPort(port);
  return worker;
}

/** The engine counts on a method of buffers that Node 20 lacks; it names the fonts with its help. */
function fillIn(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number): ArrayBuffer {
      return this.slice(0, length);
    },
  });
}
