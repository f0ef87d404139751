/** The agreement itself: units, marks in the margin, deleted and inserted words, the two layouts. */
export const MARK_STYLE = `
.text { color: var(--ink); }
.unit { position: relative; margin-top: .7rem; scroll-margin-top: 7rem; }
.unit:not(.change) .text { color: var(--calm); }
.part { margin-top: 2.2rem; }
.part .part { margin-top: 1.8rem; }
.part > .heading { scroll-margin-top: 7rem; position: relative; }
h3 { font-size: 1.35rem; }
h4 { font-size: 1.12rem; font-weight: 600; }
h5, h6 { font-size: 1rem; font-weight: 600; }
.lead { margin-top: 1.2rem; }
.lead > * { font: 600 .82rem/1.4 var(--sans); color: var(--quiet); }
.items { list-style: none; }
.items > .unit { margin-top: .5rem; padding-left: 1.35rem; }
.items > .deep { margin-left: 1.35rem; }
.item-label { position: absolute; margin-left: -1.35rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.items > .unit:not(.numbered, .trace, .gap) > .inline::before, .items > .unit:not(.numbered) > .pair > :first-child::before { content: "–"; content: "–" / ""; position: absolute; margin-left: -1.35rem; color: var(--quiet); }
.items > .wide-label { padding-left: 2.6rem; }
.wide-label .item-label { margin-left: -2.6rem; }
.note { font: .8rem/1.45 var(--sans); color: var(--calm); margin-bottom: .15rem; }
.note a { color: inherit; }
.heading > .note { margin-top: .2rem; }
.change { margin-top: 1.15rem; }
.items > .change { margin-top: .9rem; }
.change::before { content: ""; position: absolute; inset: .1rem auto .1rem -1.1rem; width: 3px; border-radius: 2px; background: var(--line); }
.change.substantive::before, .change.added::before { background: var(--accent); }
.change.removed::before { background: var(--gone); }
.change.moved::before { background: repeating-linear-gradient(var(--quiet) 0 4px, transparent 4px 8px); }
.mark { display: inline-block; min-width: 1.05em; font: 600 .9em/1 var(--sans); text-align: center; color: var(--accent); }
.mark.editorial, .mark.moved { color: var(--quiet); }
.mark.removed { color: var(--gone); }
ins { background: var(--accent-tint); text-decoration: underline 2px var(--accent); text-underline-offset: .16em; text-decoration-skip-ink: none; padding-inline: .08em; border-radius: 2px; }
del { background: var(--gone-tint); text-decoration: line-through 1.5px var(--gone); padding-inline: .08em; border-radius: 2px; }
.close { margin-right: .25em; }
.raw { white-space: pre-wrap; font: .85rem/1.5 ui-monospace, "Liberation Mono", monospace; overflow-x: auto; }
.trace, .gap { font: .85rem/1.5 var(--sans); color: var(--quiet); }
.trace { padding: .35rem .7rem; border: 1px dashed var(--line); }
.elsewhere > .text { padding: .35rem .7rem; border: 1px dashed var(--line); color: var(--calm); }
.items > .trace { margin-left: 1.35rem; padding-left: .7rem; }
.unit:target, .heading:target { box-shadow: 0 0 0 .5rem var(--panel); background: var(--panel); border-radius: 2px; }
.side { display: block; font: .75rem/1.6 var(--sans); color: var(--quiet); }
.columns { display: none; }
.pair[hidden] { display: none; }
@media screen {
  body:has(#view-side:checked) .pair { display: grid; gap: .8rem; }
  body:has(#view-side:checked) .paired > .inline { display: none; }
}
@media screen and (width >= 48rem) {
  body:has(#view-side:checked) .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; }
  body:has(#view-side:checked) .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); font: 600 .85rem/1.4 var(--sans); }
  body:has(#view-side:checked) .side { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  body:has(#view-side:checked) .unit.added > :is(.text, .note) { margin-left: calc(50% + 1rem); }
  body:has(#view-side:checked) .unit.removed > :is(.text, .note) { margin-right: calc(50% + 1rem); }
}
@media screen and (width >= 66rem) {
  body:has(#view-side:checked) .page { grid-template-columns: 15rem minmax(0, 62rem); }
  body:has(#view-side:checked) .page > .lead-in { max-width: 42rem; }
  body:has(#view-side:checked) :is(.masthead, .colophon) { max-width: 83.25rem; }
  body:has(#view-side:checked) .unit:not(.change) > .text { max-width: 42rem; }
}`;
