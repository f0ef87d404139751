import { PRINT } from "../../messages/print.js";
import type { Block, PrintDocument, Run, Table } from "../print/document.js";
import { markOf } from "../print/labels.js";
import type { Layout, Logo } from "../print/layout.js";

/** Where the template finds the logo. */
export function logoPath({ format }: Logo): string {
  return `/logo.${format}`;
}

/** Height of the logo, in millimetres; a wide one is lower so that it fits beside nothing but air. */
const LOGO_HEIGHT = 18;

/** What the template is given: the document, its looks and the page's own words, as JSON. */
export function inputsOf(document: PrintDocument, layout: Layout): Record<string, string> {
  const { language } = document;
  const words = Object.fromEntries(
    (["contents", "page", "pageOf", "picture"] as const).map((key) => [key, PRINT[key][language]]),
  );
  return {
    document: JSON.stringify({ ...document, body: document.body.map(new Marks().block) }, withoutControls),
    layout: JSON.stringify(looksOf(layout)),
    words: JSON.stringify(words),
  };
}

/** Control characters have no looks, and PDF for the archive refuses them. */
function withoutControls(_key: string, value: unknown): unknown {
  return typeof value === "string"
    ? value.replace(/[\p{Cc}]/gu, (sign) => (sign === "\n" ? sign : sign === "\t" ? " " : ""))
    : value;
}

function looksOf({ paper, theme, logo, contents, lineNumbers, made }: Layout) {
  const { fonts, colours, margins, cover } = theme;
  const { top, bottom, inside, outside } = margins;
  return {
    paper: paper === "letter" ? "us-letter" : paper,
    fonts: { text: listed(fonts.text), headings: listed(fonts.headings) },
    colours,
    margins: { top, bottom, left: inside, right: outside },
    cover,
    contents,
    lineNumbers,
    made: momentOf(made),
    logo:
      logo === null
        ? null
        : { path: logoPath(logo), alt: logo.alt, height: Math.min(LOGO_HEIGHT, (90 * logo.height) / logo.width) },
  };
}

function momentOf(made: Date) {
  return {
    year: made.getUTCFullYear(),
    month: made.getUTCMonth() + 1,
    day: made.getUTCDate(),
    hour: made.getUTCHours(),
    minute: made.getUTCMinutes(),
    second: made.getUTCSeconds(),
  };
}

function listed(font: string | null): string[] {
  return font === null ? [] : [font];
}

/** Most characters at the end of a paragraph that are kept on one line. */
const LONGEST_END = 24;

/** A run for the template; `whole` is not broken over lines. */
type SetRun = Run & { whole?: true };

/**
 * Keeps the last two words of a paragraph together, or the last where two are long, so that no syllable stands alone on a line.
 * Typst can weigh that itself, but then setting a document takes twice as long.
 */
function withWholeEnd(runs: readonly Run[]): SetRun[] {
  const last = runs.at(-1);
  // A change is one run, with a sign at either end.
  if (last === undefined || last.note !== undefined || last.change !== undefined) return [...runs];
  const { text } = last;
  const one = text.lastIndexOf(" ") + 1;
  const two = one < 2 ? one : text.lastIndexOf(" ", one - 2) + 1;
  const at = two > 0 && text.length - two <= LONGEST_END ? two : one;
  const end = text.slice(at);
  if (at === 0 || end === "" || end.length > LONGEST_END || end.includes("\n")) return [...runs];
  return [...runs.slice(0, -1), { ...last, text: text.slice(0, at) }, { ...last, text: end, whole: true }];
}

/** Gives each column of which nothing is said a share of the width by its longest cell: twice as wide for four times the text. */
function withShares({ columns, head, rows }: Table): Table["columns"] {
  return columns.map(({ align, share }, i) => {
    const lengths = [head ?? [], ...rows].map((row) => (row[i] ?? []).reduce((sum, { text }) => sum + text.length, 0));
    return { align, share: share ?? Math.sqrt(Math.max(4, ...lengths)) };
  });
}

/** Writes out labels as they stand on paper, and tells the first mark of a footnote from those that point at it again. */
class Marks {
  private readonly seen = new Set<number>();

  readonly block = (block: Block): unknown => {
    switch (block.kind) {
      case "heading":
        return { ...block, label: markOf(block.label), runs: this.runs(block.runs) };
      case "paragraph":
        return { ...block, label: markOf(block.label), runs: this.runs(withWholeEnd(block.runs)) };
      case "list": {
        const items = block.items.map((item) => ({
          ...item,
          mark: markOf(item.label) ?? "•",
          runs: this.runs(withWholeEnd(item.runs)),
          blocks: item.blocks.map(this.block),
        }));
        return { ...block, items };
      }
      case "quote":
        return { ...block, blocks: block.blocks.map(this.block) };
      case "table":
        return {
          ...block,
          columns: withShares(block),
          head: block.head?.map(this.runs) ?? null,
          rows: block.rows.map((row) => row.map(this.runs)),
        };
      default:
        return block;
    }
  };

  private readonly runs = (runs: readonly SetRun[]): unknown[] =>
    runs.map((run) => {
      if (run.note === undefined) return run;
      const first = !this.seen.has(run.note);
      this.seen.add(run.note);
      return { ...run, first };
    });
}
