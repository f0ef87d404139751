import { type Content, html, langAttribute, type Markup, trusted } from "../../writers/html/markup.js";
import { languageOf, type PageContext } from "./context.js";
import { type Group, groupsOf, runsOfForm } from "./groups.js";
import { type FilterKind, filtersOf, kindsOf } from "./kinds.js";
import { noteOf } from "./note.js";
import type { PagePart, Row } from "./part.js";
import { headingWords, unitOf } from "./unit.js";

/** The page has one h1 and its own h2; the agreement's outermost headings come next. */
const TOP_LEVEL = 3;

/** A heading element; levels past the sixth stay there. */
function heading(level: number, content: Content): Markup {
  const tag = trusted(`h${Math.min(level, 6)}`);
  return html`<${tag}>${content}</${tag}>`;
}

function kindClasses(kinds: Iterable<FilterKind>): string {
  return [...kinds].map((kind) => ` has-${kind}`).join("");
}

function kindsOfRows(rows: readonly Row[]): Set<FilterKind> {
  return new Set(rows.flatMap((row): FilterKind[] => (row.trace ? ["change", "moved"] : filtersOf(row.change))));
}

/** A line that stands in for what is the same, where the filter shows changes only. */
function gapOf(count: number, context: PageContext, element: "li" | "div"): Content {
  if (count === 0) return null;
  const text = count === 1 ? context.say("sameOne") : context.say("sameMany", { n: count });
  return element === "li" ? html`<li class="gap">${text}</li>` : html`<p class="gap">${text}</p>`;
}

function rowsOf(rows: readonly Row[], context: PageContext, element: "li" | "div"): Content {
  const pieces: Content[] = [];
  let same = 0;
  for (const row of rows) {
    if (!row.trace && kindsOf(row.change).length === 0) same += row.change.kind === "title" ? 0 : 1;
    else {
      pieces.push(gapOf(same, context, element));
      same = 0;
    }
    const { kind } = row.change;
    pieces.push(kind === "title" && !row.trace ? headingOf(row, TOP_LEVEL, context) : unitOf(row, context, element));
  }
  return [pieces, gapOf(same, context, element)];
}

function groupOf(group: Group, level: number, context: PageContext): Markup {
  const language = group.earlier ? context.beforeLanguage : context.afterLanguage;
  const lead =
    group.lead !== null &&
    html`<div class="lead"${langAttribute(language, context.language)}>${heading(level, group.lead)}</div>`;
  const runs = runsOfForm(group.rows).map(({ items, rows }) =>
    items ? html`<ul class="items" role="list">${rowsOf(rows, context, "li")}</ul>` : rowsOf(rows, context, "div"),
  );
  return html`<div class="group${kindClasses(kindsOfRows(group.rows))}">${lead}${runs}</div>`;
}

function headingOf(row: Row, level: number, context: PageContext): Markup {
  const { change } = row;
  const language = languageOf(change, context);
  const words = html`<div${langAttribute(language, context.language)}>${heading(level, headingWords(change, context))}</div>`;
  return html`<div class="heading ${filtersOf(change).join(" ")}" id="${context.anchors.of(change)}">${words}${noteOf(change, context)}</div>`;
}

/** One part of the agreement and all inside it. */
function partOf(part: PagePart, level: number, context: PageContext): Markup {
  const own = part.heading;
  const head = own === null ? null : own.trace ? unitOf(own, context, "div") : headingOf(own, level, context);
  const groups = groupsOf(part.rows).map((group) => groupOf(group, level + 1, context));
  const inner = part.parts.map((child) => partOf(child, level + 1, context));
  const classes = `part${kindClasses(part.kinds)}`;
  // A section is named by its heading; a trace of one that moved away is none.
  if (own === null || own.trace) return html`<div class="${classes}">${head}${groups}${inner}</div>`;
  return html`<section class="${classes}">${head}${groups}${inner}</section>`;
}

/** The whole agreement in the order of reading: what is the same, what changed, what is gone, and traces of what moved. */
export function bodyOf(root: PagePart, context: PageContext): Content {
  const top: PagePart = { ...root, parts: [] };
  return [
    root.rows.length > 0 && html`<div id="top">${partOf(top, TOP_LEVEL - 1, context)}</div>`,
    root.parts.map((part) => partOf(part, TOP_LEVEL, context)),
  ];
}
