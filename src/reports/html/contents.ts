import { type Content, html, langAttribute, type Markup } from "../../writers/html/markup.js";
import { headingText } from "../place.js";
import { languageOf, type PageContext } from "./context.js";
import { KIND_WORDS, KINDS, kindsOf, SIGNS } from "./kinds.js";
import type { PagePart } from "./part.js";
import { hiddenWords } from "./words.js";

/** A sign and a number for each kind of change right under a heading, the heading itself counted. */
function tallyOf(part: PagePart, context: PageContext): Content {
  const rows = [...(part.heading === null ? [] : [part.heading]), ...part.rows].filter((row) => !row.trace);
  const kinds = rows.flatMap((row) => kindsOf(row.change));
  const told = KINDS.map((kind) => ({ kind, count: kinds.filter((own) => own === kind).length })).filter(
    ({ count }) => count > 0,
  );
  if (told.length === 0) return null;
  const signs = told.map(({ kind, count }) => html`<span><span class="mark ${kind}">${SIGNS[kind]}</span> ${count}</span> `);
  const words = told.map(({ kind, count }) => `${context.say(KIND_WORDS[kind])}: ${count}`).join(", ");
  return html`<span class="tally" aria-hidden="true">${signs}</span>${hiddenWords(` (${words})`)}`;
}

function entryOf(part: PagePart, context: PageContext): Content {
  const change = part.heading?.change;
  const unit = change?.after ?? change?.before;
  if (part.heading?.trace === true || change === undefined || unit === null || unit === undefined) return null;
  const gone = change.after === null;
  const name = headingText({ label: unit.label, title: unit.text });
  const link = html`<a href="#${context.anchors.of(change)}"${langAttribute(languageOf(change, context), context.language)}>${name}</a>`;
  const line = gone ? html`<p class="gone">${link}${tallyOf(part, context)}</p>` : html`<p>${link}${tallyOf(part, context)}</p>`;
  return html`<li>${line}${listOf(part.parts, context)}</li>`;
}

function listOf(parts: readonly PagePart[], context: PageContext): Content {
  const entries = parts.map((part) => entryOf(part, context)).filter((entry) => entry !== null);
  return entries.length > 0 && html`<ol>${entries}</ol>`;
}

/** The table of contents: sections and principles, each with its signs. */
export function contentsOf(root: PagePart, context: PageContext): Markup {
  const { say } = context;
  const top = root.rows.length > 0 && html`<li><p><a href="#top">${say("top")}</a>${tallyOf(root, context)}</p></li>`;
  const entries = root.parts.map((part) => entryOf(part, context));
  return html`<nav class="contents" aria-labelledby="contents-heading"><h2 id="contents-heading">${say("contents")}</h2><ol>${top}${entries}</ol></nav>`;
}
