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
/** One of these stands in every agreement in YAML: most files are none, and are spared the pattern. */
const YAML_LATER_KEYS = ["meta:", "preamble:", "sections:"];
const MARKDOWN_TITLE = /^\s*#{1,2} \S/u;
const WEB_PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,300}?-->\s*)?(?:<!doctype\s+html|<html[\s>])/i;

function hasFrontMatter(head: string): boolean {
  return head.startsWith("---") && FRONT_MATTER.test(head);
}

function isYaml(head: string): boolean {
  if (hasFrontMatter(head)) return false;
  return (
    (head.includes("samsyn:") && YAML_AGREEMENT.test(head)) ||
    (YAML_LATER_KEYS.some((key) => head.includes(key)) && YAML_KEYS.test(head))
  );
}

/** Whether a text begins so, white space aside: cheaper than a pattern that would not fit anyway. */
function begins(head: string, sign: string): boolean {
  return head.trimStart().startsWith(sign);
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
    recognises: isYaml,
    load: async () => (await import("./yaml/yaml.js")).yamlReader,
  },
  {
    name: "markdown",
    extensions: [".md", ".markdown"],
    recognises: (head) => hasFrontMatter(head) || (begins(head, "#") && MARKDOWN_TITLE.test(head)),
    load: async () => (await import("./markdown/markdown.js")).markdownReader,
  },
  {
    name: "html",
    extensions: [".html", ".htm", ".xhtml", ".mht", ".mhtml"],
    recognises: (head) => begins(head, "<") && WEB_PAGE.test(head),
    load: async () => (await import("./html/html.js")).htmlReader,
  },
  {
    name: "text",
    extensions: [".txt", ".text"],
    recognises: () => false,
    load: async () => (await import("./text/text.js")).textReader,
  },
];
