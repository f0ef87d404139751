import { isPdf } from "./pdf/signature.js";
import type { Reader } from "./reader.js";
import { packedKind } from "./signature.js";

/** A format that can be read: enough to choose it without loading its code. */
export interface RegisteredReader {
  name: string;
  /** File name endings, lower case, with the dot. */
  extensions: readonly string[];
  /** Whether the beginning of a text is surely of this format. */
  recognises(head: string): boolean;
  /** Only for formats that are no text: whether the bytes are surely of this format. */
  signed?(bytes: Uint8Array): boolean;
  load(): Promise<Reader>;
}

const FRONT_MATTER = /^---[ \t]*\n(?:.*\n){1,400}?---[ \t]*(?:\n|$)/u;
const YAML_AGREEMENT = /^(?:---[ \t]*\n)?(?:(?:#.*)?\n)*samsyn:[ \t]*["']?agreement\//u;
const YAML_KEYS =
  /^(?:---[ \t]*\n)?(?:(?:#.*)?\n)*(?:meta|title|preamble|sections):(?:[ \t]|\n)[^]*^(?:meta|preamble|sections):/mu;
const MARKDOWN_TITLE = /^\s*#{1,2} \S/u;
const WEB_PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,300}?-->\s*)?(?:<!doctype\s+html|<html[\s>])/i;
/** What a page of the web begins with at least; the pattern above takes long to build. */
const WEB_START = /^\s*</;

function hasFrontMatter(head: string): boolean {
  return head.startsWith("---") && FRONT_MATTER.test(head);
}

/** Every reader, the surest first; one line each. */
export const READERS: readonly RegisteredReader[] = [
  {
    name: "docx",
    extensions: [".docx", ".docm", ".dotx", ".dotm"],
    recognises: () => false,
    signed: (bytes) => packedKind(bytes) === "docx",
    load: async () => (await import("./docx/docx.js")).docxReader,
  },
  {
    name: "odt",
    extensions: [".odt", ".ott"],
    recognises: () => false,
    signed: (bytes) => packedKind(bytes) === "odt",
    load: async () => (await import("./odt/odt.js")).odtReader,
  },
  {
    name: "pdf",
    extensions: [".pdf"],
    recognises: () => false,
    signed: isPdf,
    load: async () => (await import("./pdf/pdf.js")).pdfReader,
  },
  {
    name: "yaml",
    extensions: [".yaml", ".yml"],
    recognises: (head) => !hasFrontMatter(head) && (YAML_AGREEMENT.test(head) || YAML_KEYS.test(head)),
    load: async () => (await import("./yaml/yaml.js")).yamlReader,
  },
  {
    name: "markdown",
    extensions: [".md", ".markdown"],
    recognises: (head) => hasFrontMatter(head) || MARKDOWN_TITLE.test(head),
    load: async () => (await import("./markdown/markdown.js")).markdownReader,
  },
  {
    name: "html",
    extensions: [".html", ".htm", ".xhtml", ".mht", ".mhtml"],
    recognises: (head) => WEB_START.test(head) && WEB_PAGE.test(head),
    load: async () => (await import("./html/html.js")).htmlReader,
  },
  {
    name: "text",
    extensions: [".txt", ".text"],
    recognises: () => false,
    load: async () => (await import("./text/text.js")).textReader,
  },
];
