import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

interface Extensions {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}

/** Addresses in the text are found by the print itself, in the same way as where there is no markup. */
function withoutBareAddresses(this: Processor): void {
  const data = this.data() as Extensions;
  const disable = { null: ["protocolAutolink", "wwwAutolink", "emailAutolink", "tasklistCheck"] };
  (data.micromarkExtensions ??= []).push({ disable });
  const all = (data.fromMarkdownExtensions ?? []).flat(2);
  data.fromMarkdownExtensions = all.map((extension) => ({ ...(extension as object), transforms: [] }));
}

const processor = unified().use(remarkParse).use(remarkGfm).use(withoutBareAddresses).freeze();

/** Parses Markdown (CommonMark with GitHub's tables, footnotes and struck text). */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
