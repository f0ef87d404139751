import { PRINT } from "../../messages/print.js";
import type { PrintDocument } from "../print/document.js";
import type { Colours, Layout, Paper } from "../print/layout.js";

const PAPER: Record<Paper, string> = { a4: "A4", a5: "A5", letter: "letter" };

/** The look of the page on screen and on paper, one rule a line. */
export function pageStyle(document: PrintDocument, layout: Layout): string {
  const { fonts, colours } = layout.theme;
  const family = (name: string | null, others: string) => (name === null ? others : `${text(name)}, ${others}`);
  const variables = `--serif: ${family(fonts.text, SERIF)};\n--heading: ${family(fonts.headings ?? fonts.text, SERIF)};\n${lightColours(colours)}`;
  return [`:root { color-scheme: light dark;\n${variables} }`, DARK, SCREEN, paperStyle(document, layout)]
    .join("\n")
    .replace(/\n\s*/gu, "\n")
    .trim();
}

const SERIF =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Source Serif 4", Georgia, "Liberation Serif", serif';

function lightColours({ text: ink, accent, quiet }: Colours): string {
  return `--paper: #fff; --ink: ${ink}; --accent: ${accent}; --quiet: ${quiet}; --line: #c9d3d5; --panel: #f4f6f6; --gone: #8a2c18;`;
}

/** Colours for dark screens are our own: a theme is chosen for white paper. */
const DARK = `@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #16181a; --ink: #ece9e2; --accent: #82cbd6; --quiet: #a9a499; --line: #3b4548; --panel: #1f2224; --gone: #f3ab96; }
}`;

const SCREEN = `*, ::before, ::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--serif); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, blockquote, pre { margin: 0; }
.front, .contents, main { max-width: 40rem; margin-inline: auto; padding-inline: 1.5rem; }
.front { padding-top: 3.5rem; }
main { padding-bottom: 5rem; }
main:focus { outline: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
h1, h2, h3, h4, h5, h6 { font-family: var(--heading); line-height: 1.25; text-wrap: balance; scroll-margin-top: 1rem; }
h1 { color: var(--accent); font-size: clamp(1.75rem, 1.3rem + 2vw, 2.4rem); font-weight: 400; line-height: 1.15; }
h2 { color: var(--accent); font-size: 1.5rem; font-weight: 400; margin: 2.8rem 0 .7rem; }
h3 { color: var(--accent); font-size: 1.2rem; font-weight: 650; margin: 2.1rem 0 .5rem; }
h4, h5, h6 { font-size: 1rem; font-weight: 650; margin: 1.3rem 0 .3rem; }
p { text-wrap: pretty; }
p + p { margin-top: .8rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--accent); color: var(--paper); z-index: 1; }
.skip:focus { top: 1rem; }
.hidden-words { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.logo { margin-bottom: 1.6rem; }
.logo img { max-height: 4.5rem; max-width: min(100%, 20rem); }
.mark { margin-bottom: 1rem; color: var(--quiet); font-size: .85rem; }
.mark strong { padding: .15rem .45rem; border: 1px solid var(--accent); color: var(--accent); letter-spacing: .06em; }
.subtitle { margin-top: .6rem; color: var(--quiet); }
.facts { margin-top: 1.2rem; padding-block: 1rem; border-block: 1px solid var(--line); font-size: .93rem; }
.facts div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
.facts div + div { margin-top: .35rem; }
.facts dt { color: var(--quiet); }
.contents { margin-top: 2rem; font-size: .93rem; }
.contents h2 { margin: 0 0 .5rem; color: var(--ink); font-size: 1rem; font-weight: 650; }
.contents ul { list-style-type: ""; padding: 0; }
.contents ul ul { padding-left: 1.2rem; margin: 0; }
.contents li { margin: 0; }
.contents a { display: inline-block; padding-block: .2rem; color: inherit; text-decoration-color: var(--line); }
main > :first-child { margin-top: 2rem; }
ul, ol { padding-left: 1.3rem; }
p + ul, p + ol, ul + p, ol + p, li > p, li > ul, li > ol, ul + ul, ol + ol, ul + ol, ol + ul { margin-top: .5rem; }
li + li { margin-top: .4rem; }
li::marker { color: var(--quiet); }
.labelled { list-style-type: ""; padding-left: 2rem; }
.labelled > li > .label { float: left; margin-left: -2rem; }
.label { color: var(--quiet); }
.note { color: var(--quiet); font-size: .88rem; }
.notice { padding: .3rem 0 .3rem .9rem; border-left: 3px solid var(--accent); font-style: italic; }
.notice + * { margin-top: 1.2rem; }
main { position: relative; }
.number { position: absolute; left: -1.7rem; width: 2.4rem; padding-top: .35em; text-align: right; font-size: .72rem; line-height: 1.5; color: var(--quiet); font-style: normal; font-variant-numeric: tabular-nums; user-select: none; }
blockquote { margin: 1rem 0; padding-left: 1.2rem; border-left: 3px solid var(--line); }
.boxed { margin: 1rem 0; padding: .7rem .9rem; background: var(--panel); }
pre { overflow-x: auto; font: .85rem/1.5 ui-monospace, "Liberation Mono", monospace; }
code { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .9em; }
pre code { font-size: inherit; }
.picture { color: var(--quiet); }
hr { width: 30%; margin: 2rem auto; border: 0; border-top: 1px solid var(--line); }
.frame { margin: 1.2rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; border-top: 2px solid var(--accent); font-size: .92rem; line-height: 1.45; }
caption { padding-bottom: .5rem; text-align: left; font-weight: 650; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.right { text-align: right; }
.center { text-align: center; }
sup { line-height: 0; font-size: .72em; }
.notes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9rem; }
.notes h2 { margin-top: 0; font-size: 1.1rem; }
ins { color: var(--accent); font-weight: 650; text-decoration: underline; }
del { color: var(--gone); }
.signer { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; margin-top: 1.6rem; break-inside: avoid; }
.signer-name { grid-column: 1 / -1; font-weight: 650; }
.field { margin: 3rem 0 0; padding-top: .25rem; border-top: 1px solid var(--ink); font-size: .85rem; color: var(--quiet); }
.signer > .field:last-child:nth-child(odd) { grid-column: 1 / -1; }
.signer-name ~ .field:last-child:nth-child(odd) { grid-column: auto; }
.signer-name ~ .field:last-child:nth-child(even) { grid-column: 1 / -1; }
@media (width < 40rem) {
  .front { padding-top: 2rem; }
  .facts div, .signer { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts div + div { margin-top: .6rem; }
  .number { position: static; }
}`;

/** On paper: pages with a running head and numbers, and nothing parted that belongs together. */
function paperStyle({ running, mark, language }: PrintDocument, { paper, theme }: Layout): string {
  const { top, bottom, inside, outside } = theme.margins;
  const right = mark === null ? running.right : `${mark.word} ${mark.date}`;
  const small = `font: 8.5pt ${SERIF}; color: ${theme.colours.quiet};`;
  return `@page { size: ${PAPER[paper]}; margin: ${top}mm ${outside}mm ${bottom}mm ${inside}mm;
@top-left { content: ${text(running.left)}; width: 70%; text-align: left; ${small} }
@top-right { content: ${text(right)}; width: 30%; text-align: right; ${small} }
@bottom-right { content: ${text(`${PRINT.page[language]} `)} counter(page) ${text(` ${PRINT.pageOf[language]} `)} counter(pages); ${small} } }
@page :first { @top-left { content: ""; } }
@media print {
  html { font-size: 11pt; }
  body { line-height: 1.42; }
  .skip, .back { display: none; }
  .front, .contents, main { max-width: none; padding: 0; }
  .numbered main { padding-left: 2.2rem; }
  .number { left: -.6rem; }
  a { color: inherit; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  p, li { hyphens: auto; }
  li, tr, .signatures, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
  .frame { overflow: visible; }
  .page-break { break-after: page; }
  ${theme.cover ? ".front { break-after: page; }" : ""}
}`;
}

/** A text as a style sheet takes it: nothing in it can end the text or the style element. */
function text(content: string): string {
  return `"${content.replace(/[^\p{L}\p{N} .,:;!?()–…·-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
}
