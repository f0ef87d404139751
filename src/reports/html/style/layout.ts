/** The page: measure, columns, headings, contents and the bar above the text. */
export const LAYOUT_STYLE = `
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--serif); overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
#agreement:focus { outline: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd { margin: 0; padding: 0; font-weight: 400; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--accent); color: var(--paper); z-index: 3; }
.skip:focus { top: 1rem; }
.hidden-words { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.masthead, .page, .colophon { max-width: 44rem; margin-inline: auto; padding-inline: 1.25rem; }
.masthead { padding-block: 3.5rem 0; }
.small, .kind { font: .8rem/1.5 var(--sans); color: var(--quiet); }
.kind { letter-spacing: .04em; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.5rem); margin-block: .4rem .7rem; }
.editions { font-size: 1.2rem; }
.editions b { font-weight: 600; }
.notice { margin-top: 1.5rem; padding: .8rem 1rem; border: 1px solid var(--gone); border-left-width: 5px; font-size: .95rem; }
h2 { font-size: 1.45rem; margin-block: 3rem .8rem; }
.contents { font: .82rem/1.4 var(--sans); }
.contents h2 { font: 600 .82rem/1.4 var(--sans); margin-bottom: .6rem; }
.contents ol { list-style: none; }
.contents ol ol { padding-left: .9rem; border-left: 1px solid var(--line); }
.contents li > p { display: flex; gap: .6rem; justify-content: space-between; align-items: baseline; }
.contents a { display: block; padding-block: .28rem; color: var(--ink); text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents .gone a { text-decoration: line-through; }
.tally { display: inline-flex; gap: .55rem; white-space: nowrap; color: var(--calm); font-variant-numeric: tabular-nums; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0 0 1.8rem -1.25rem; padding: .6rem 0 .6rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line); font: .82rem/1.4 var(--sans); }
.bar fieldset { display: flex; flex-wrap: wrap; gap: .2rem; margin: 0; padding: 0; border: 0; min-width: 0; }
.bar legend { float: left; padding: .3rem .5rem .3rem 0; color: var(--quiet); }
.bar .choice { position: relative; }
.bar .choice input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.bar .choice label { display: block; padding: .3rem .65rem; border: 1px solid transparent; border-radius: 1rem; }
.bar .choice input:hover + label { border-color: var(--line); }
.bar .choice input:checked + label { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.bar .choice input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 1px; }
.bar .choice input:disabled + label { color: var(--quiet); opacity: .6; text-decoration: line-through; }
.bar .keys { display: flex; gap: .5rem 1rem; align-items: center; }
.bar .keys label { display: flex; gap: .4rem; align-items: center; min-height: 1.8rem; }
.bar .keys input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--accent); }
.bar [hidden] { display: none; }
.colophon { padding-block: 1rem 5rem; font-size: .92rem; color: var(--calm); }
.colophon h2 { padding-top: 1.6rem; border-top: 1px solid var(--line); font-size: 1.1rem; color: var(--ink); }
.colophon p + p { margin-top: .5rem; }
.colophon ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-block: .5rem; }
@media (width < 40rem) {
  .bar { position: static; }
  .masthead { padding-block-start: 2rem; }
}
@media (width >= 66rem) {
  .masthead, .colophon { max-width: 63.25rem; padding-left: 20rem; }
  .page { display: grid; grid-template: repeat(4, auto) 1fr / 15rem minmax(0, 42rem); column-gap: 3.75rem; justify-content: center; max-width: none; }
  .page > * { grid-column: 2; }
  .contents { grid-column: 1; grid-row: 1 / span 5; align-self: start; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto; margin-top: 3.1rem; padding-right: .4rem; }
  .contents h2 { margin-top: 0; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }`;
