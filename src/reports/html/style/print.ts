/** On paper: black on white, the inline layout, everything there, page numbers, no controls. */
export const PRINT_STYLE = `
@page { margin: 20mm 22mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #000; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --panel: #fff; --line: #999; --ink: #000; --calm: #000; --quiet: #333; --accent: #000; --accent-tint: #fff; --gone: #000; --gone-tint: #fff; }
  html { font-size: 10.5pt; }
  body { line-height: 1.45; }
  .skip, .bar, .contents, .more > summary, .on-screen { display: none; }
  .masthead, .page, .colophon { max-width: none; padding: 0; }
  .page { display: block; }
  .more::details-content { content-visibility: visible; block-size: auto; }
  a { color: #000; text-decoration: underline dotted .5pt; }
  ins { text-decoration: underline 1.5pt; font-weight: 700; background: none; }
  del { text-decoration: line-through 1.2pt; background: none; }
  h2, h3, h4, h5, h6, .lead, .note { break-after: avoid; }
  .ranked > li, .change { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .unit:target, .heading:target { box-shadow: none; }
}`;
