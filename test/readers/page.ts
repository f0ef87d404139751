/** How a text is laid out on paper before it is pulled out of the PDF again. */
export interface Page {
  /** Characters on a line. */
  width: number;
  /** Lines on a page. */
  lines: number;
  bullet: string;
  /** What the first line of a page begins with: a lone space, or a form feed. */
  top: string;
  /** Print the number of the page at its foot. */
  numbers: boolean;
}

/** Wraps a clean text (a paragraph or item on each line) as a PDF gives it back: each line followed by an empty one, except headings. */
export function asPulledFromPdf(clean: string, page: Page): string {
  const lines: { text: string; heading: boolean }[] = [];
  const source = clean.split("\n").filter((line) => line !== "");
  for (const line of source) {
    const heading = line.length < 60 && !/[.,]$/u.test(line) && !line.startsWith("- ");
    for (const part of wrap(line.replace(/^- /u, `${page.bullet} `), page.width)) lines.push({ text: `${part} `, heading });
  }
  const out: string[] = [];
  lines.forEach(({ text, heading }, i) => {
    const onPage = i % page.lines;
    if (onPage === 0 && i > 0) {
      if (page.numbers) out.push("", String(Math.floor(i / page.lines)), "");
      out.push(page.top + text);
    } else {
      if (heading && !/:\s*$/u.test(text) && i > 0) out.push(" ", "");
      out.push(text);
    }
    if (!heading || /:\s*$/u.test(text)) out.push("");
  });
  return out.join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Wraps a clean text as an editor does: paragraphs keep the empty lines between them. */
export function wrapped(clean: string, width: number): string {
  return clean
    .split("\n")
    .map((line) => wrap(line, width).join(line.startsWith("- ") ? "\n  " : "\n"))
    .join("\n");
}
