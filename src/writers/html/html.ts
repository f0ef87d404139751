import { PRINT } from "../../messages/print.js";
import type { Block, Fact, PrintDocument, Run } from "../print/document.js";
import { markOf } from "../print/labels.js";
import type { Layout, Logo } from "../print/layout.js";
import { anchorOf } from "./anchors.js";
import { BlockMarkup } from "./blocks.js";
import { headOf } from "./head.js";
import { inlineOf } from "./inline.js";
import { type Content, html, type Markup } from "./markup.js";
import { pageStyle } from "./style.js";

/**
 * Sets a document as one web page that needs nothing else: no network and no script. It reads on every screen, in light and dark,
 * to whoever hears it, and prints as pages.
 * @returns the whole file, ending with a line break
 */
export function writeHtml(document: PrintDocument, layout: Layout): string {
  const { language, title, subtitle, facts, mark, body } = document;
  const say = (key: "skip" | "contents") => PRINT[key][language];
  const parts = { style: pageStyle(document, layout), script: null, ...(layout.logo !== null && { pictures: true as const }) };
  const page = html`<!doctype html>
<html lang="${language}">
${headOf(title, parts)}
<body${isNumbered(body) && html` class="numbered"`}>
<a class="skip" href="#text">${say("skip")}</a>
<header class="front">
${logoOf(layout.logo)}
${mark !== null && html`<p class="mark"><strong>${mark.word}</strong> <span>${mark.date}</span></p>`}
<h1>${title}</h1>
${subtitle !== "" && html`<p class="subtitle">${subtitle}</p>`}
${factsOf(facts)}
</header>
${layout.contents && contentsOf(body, say("contents"))}
<main id="text" tabindex="-1">
${new BlockMarkup(language).all(body)}
${notesOf(document)}
</main>
</body>
</html>
`;
  return page.toString();
}

function isNumbered(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      ("number" in block && block.number !== null) ||
      (block.kind === "list" && block.items.some(({ number }) => number !== null)),
  );
}

function factsOf(facts: readonly Fact[]): Content {
  if (facts.length === 0) return null;
  return html`<dl class="facts">${facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function logoOf(logo: Logo | null): Content {
  if (logo === null) return null;
  const type = logo.format === "svg" ? "svg+xml" : logo.format;
  return html`<p class="logo"><img alt="${logo.alt}" src="data:image/${type};base64,${base64(logo.bytes)}"></p>`;
}

/** So many bytes at a time: a function takes only so many arguments. */
const STRETCH = 8192;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STRETCH) text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(text);
}

/** Sections and what stands right under them, such as the principles. */
const CONTENTS_DEPTH = 2;

function contentsOf(body: readonly Block[], name: string): Content {
  const headings = body.filter((block) => block.kind === "heading").filter(({ level }) => level <= CONTENTS_DEPTH);
  if (headings.length < 2) return null;
  const sections: { line: Markup; inner: Markup[] }[] = [];
  for (const { id, level, label, runs } of headings) {
    const line = html`<a href="#${anchorOf(id)}">${label !== null && `${markOf(label) ?? ""} `}${plain(runs)}</a>`;
    const last = sections.at(-1);
    if (level === 1 || last === undefined) sections.push({ line, inner: [] });
    else last.inner.push(line);
  }
  const items = sections.map(({ line, inner }) => {
    return html`<li>${line}${inner.length > 0 && html`<ul>${inner.map((each) => html`<li>${each}</li>`)}</ul>`}</li>`;
  });
  return html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${name}</h2><ul>${items}</ul></nav>`;
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function notesOf({ notes, language }: PrintDocument): Content {
  if (notes.length === 0) return null;
  const items = notes.map((runs, i) => {
    const back = html`<a class="back" href="#mark-${i + 1}" aria-label="${PRINT.backToText[language]} ${i + 1}">↩</a>`;
    return html`<li id="note-${i + 1}"><p>${inlineOf(runs, language)} ${back}</p></li>`;
  });
  return html`<section class="notes" aria-labelledby="notes"><h2 id="notes">${PRINT.notes[language]}</h2><ol>${items}</ol></section>`;
}
