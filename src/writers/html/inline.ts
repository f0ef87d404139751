import type { Language } from "../../agreement/model.js";
import { PRINT } from "../../messages/print.js";
import type { Run } from "../print/document.js";
import { type Content, html } from "./markup.js";

/** Runs of text as inline elements. A note's mark leads to the note, and carries the place to come back to where `first` says so. */
export function inlineOf(runs: readonly Run[], language: Language, isFirst: (note: number) => boolean = () => false): Content {
  return runs.map((run) => {
    if (run.note !== undefined) {
      const anchor = isFirst(run.note) ? html` id="mark-${run.note}"` : null;
      return html`<sup><a${anchor} href="#note-${run.note}" aria-label="${PRINT.note[language]} ${run.note}">${run.note}</a></sup>`;
    }
    return dressed(run, linesOf(run.text), language);
  });
}

function linesOf(text: string): Content {
  const [first = "", ...rest] = text.split("\n");
  return [first, ...rest.map((line) => html`<br>${line}`)];
}

function dressed(run: Run, text: Content, language: Language): Content {
  let shown = text;
  if (run.code === true) shown = html`<code>${shown}</code>`;
  if (run.strong === true) shown = html`<strong>${shown}</strong>`;
  if (run.emphasis === true) shown = html`<em>${shown}</em>`;
  if (run.struck === true) shown = html`<s>${shown}</s>`;
  if (run.change === "insert") shown = html`<ins>${spoken(PRINT.inserted[language])}${shown}</ins>`;
  if (run.change === "delete") shown = html`<del>${spoken(PRINT.deleted[language])}${shown}</del>`;
  return run.link === undefined ? shown : html`<a href="${run.link}" rel="noreferrer">${shown}</a>`;
}

function spoken(word: string): Content {
  return html`<span class="hidden-words">${word} </span>`;
}
