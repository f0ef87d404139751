import type { Book, Links } from "./book.js";
import type { StoryRun, Tracked } from "./story.js";
import type { StyleId } from "./style-names.js";
import { element, escapeXml, valued } from "./xml.js";

/** The elements around tracked text. */
export const TRACKED_ELEMENTS: Readonly<Record<Tracked, string>> = {
  insert: "w:ins",
  delete: "w:del",
  "move-from": "w:moveFrom",
  "move-to": "w:moveTo",
};

/** Runs as they stand in a paragraph, links and tracked changes around them. @param links of the part that they stand in */
export function runsXml(runs: readonly StoryRun[], book: Book, links: Links = book.links): string {
  return grouped(runs, ({ link }) => link ?? "")
    .map(({ key, members }) => {
      const inner = grouped(members, ({ tracked }) => tracked ?? "")
        .map(({ key: tracked, members: alike }) => {
          const content = joined(alike)
            .map((run) => runXml(run, book))
            .join("");
          return tracked === "" || content === "" ? content : book.tracked(TRACKED_ELEMENTS[tracked as Tracked], content);
        })
        .join("");
      return key === "" ? inner : element("w:hyperlink", { "r:id": links.idOf(key), "w:history": 1 }, inner);
    })
    .join("");
}

function grouped(runs: readonly StoryRun[], keyOf: (run: StoryRun) => string): { key: string; members: StoryRun[] }[] {
  const groups: { key: string; members: StoryRun[] }[] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last?.key === key) last.members.push(run);
    else groups.push({ key, members: [run] });
  }
  return groups;
}

/**
 * Neighbours that look alike, as one run. LibreOffice takes every run of moved text for a change of its own; one that reads as a paragraph
 * struck elsewhere it takes for the other end of that, and then gives the paragraph after the struck one its style.
 */
function joined(runs: readonly StoryRun[]): StoryRun[] {
  const found: StoryRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && last.note === undefined && looksOf(last) === looksOf(run))
      found[found.length - 1] = { ...run, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/** The style and strike that a run is written with. */
function looksOf(run: StoryRun): string {
  const style = styleOf(run);
  const struck = run.struck && style !== "Struck" ? element("w:strike") : "";
  return (style === null ? "" : valued("w:rStyle", style)) + struck;
}

function runXml(run: StoryRun, book: Book): string {
  const looks = looksOf(run);
  const properties = looks === "" ? "" : element("w:rPr", {}, looks);
  const text = run.text === "" ? "" : element("w:r", {}, properties + textXml(run.text, run.tracked === "delete"));
  return run.note === undefined ? text : text + noteMark(run.note, book);
}

function noteMark(note: number, book: Book): string {
  const reference = element("w:footnoteReference", { "w:id": book.footnote(note) });
  return element("w:r", {}, element("w:rPr", {}, valued("w:rStyle", "FootnoteReference")) + reference);
}

/** Word takes one style of its own for a run; where looks meet, the one that says most. */
function styleOf({ style, link, code, strong, emphasis, struck, change }: StoryRun): StyleId | null {
  if (style !== undefined) return style;
  if (link !== undefined) return "Hyperlink";
  if (change !== undefined) return change === "insert" ? "Inserted" : "Deleted";
  if (code) return "HTMLCode";
  if (strong && emphasis) return "IntenseEmphasis";
  if (strong) return "Strong";
  if (emphasis) return "Emphasis";
  return struck ? "Struck" : null;
}

/** Text with its line breaks and tabs, which are elements of their own. */
function textXml(text: string, deleted: boolean): string {
  if (!/[\t\n\r]/u.test(text)) return piece(text, deleted);
  return text
    .split(/(\r\n?|[\t\n])/u)
    .map((part) => (part === "\t" ? element("w:tab") : /^[\r\n]/u.test(part) ? element("w:br") : piece(part, deleted)))
    .join("");
}

function piece(text: string, deleted: boolean): string {
  const escaped = escapeXml(text);
  return escaped === "" ? "" : element(deleted ? "w:delText" : "w:t", { "xml:space": "preserve" }, escaped);
}
