/** The top of the page: counts, the ranked list and the changed details. */
export const SUMMARY_STYLE = `
.sentence { font-size: 1.15rem; line-height: 1.5; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1.8rem; margin-top: 1.2rem; font: .85rem/1.3 var(--sans); }
.counts a { display: block; padding-block: .2rem; color: var(--calm); text-decoration: none; }
.counts a:hover span { text-decoration: underline; }
.counts b { display: block; font: 400 1.9rem/1.1 var(--serif); color: var(--accent); font-variant-numeric: lining-nums; }
.ranked { margin-top: 1.2rem; padding-left: 2.1rem; }
.ranked > li { padding-block: .85rem; border-top: 1px solid var(--line); }
.ranked > li:last-child { border-bottom: 1px solid var(--line); }
.ranked > li::marker { font: .85rem var(--sans); color: var(--quiet); }
.ranked .place { font: .88rem/1.45 var(--sans); }
.word { font-weight: 650; margin-right: .5em; }
.excerpt { margin-top: .3rem; }
.effects { margin-top: .25rem; font: .85rem/1.45 var(--sans); color: var(--calm); }
.more summary { padding-block: .6rem; font: .88rem/1.4 var(--sans); color: var(--accent); cursor: pointer; }
.details-list { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: .35rem 1.4rem; }
.details-list dt { font: .88rem/1.8 var(--sans); color: var(--calm); }
@media (width < 40rem) {
  .details-list { display: block; }
  .details-list dd { margin-bottom: .6rem; }
  .ranked { padding-left: 1.6rem; }
}`;
