import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

/**
 * Constructs inside a line of text that the reader leaves alone: it takes the text of a block as written, so only the
 * blocks and the line breaks count. Without them time grows with the length of the text, whatever it holds.
 */
const INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "emailAutolink",
  "gfmFootnoteCall",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "protocolAutolink",
  "strikethrough",
  "tasklistCheck",
  "wwwAutolink",
];

interface Extensions {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}

function blocksOnly(this: Processor): void {
  const data = this.data() as Extensions;
  (data.micromarkExtensions ??= []).push({ disable: { null: INLINE } });
  data.fromMarkdownExtensions = withoutTransforms(data.fromMarkdownExtensions ?? []);
}

/** The transforms look for bare addresses in the text, which takes quadratic time on texts made for it. */
function withoutTransforms(extensions: unknown[]): unknown[] {
  return extensions.flat(2).map((extension) => ({ ...(extension as object), transforms: [] }));
}

const processor = unified().use(remarkParse).use(remarkGfm).use(blocksOnly).freeze();

/** Parses Markdown (CommonMark with GitHub's tables and footnotes) into its blocks; the text inside them stays unparsed. */
export function parseBlocks(text: string): Root {
  return processor.parse(text);
}
