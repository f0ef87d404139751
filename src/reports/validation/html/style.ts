import { COLOURS } from "../../html/style/colours.js";
import { LAYOUT_STYLE } from "../../html/style/layout.js";
import { PRINT_STYLE } from "../../html/style/print.js";
import { SUMMARY_STYLE } from "../../html/style/summary.js";

/** What the check has and the comparison has not: remarks with their severity, the line and the marked words. */
const REMARK_STYLE = `
.place { margin-top: 2.4rem; scroll-margin-top: 1rem; }
h3 { font-size: 1.3rem; }
.spot { font: .8rem/1.5 var(--sans); color: var(--quiet); }
.remarks { list-style: none; }
.remark { margin-top: 1.1rem; padding-left: 1.1rem; border-left: 3px solid var(--line); }
.remark.error { border-left-color: var(--gone); }
.remark.warning { border-left-color: var(--accent); }
.severity { font: 700 .78rem/1.5 var(--sans); letter-spacing: .05em; margin-right: .5em; }
.error .severity { color: var(--gone); }
.warning .severity { color: var(--accent); }
.matter { font-weight: 600; }
.line { margin: .5rem 0; padding: .5rem .8rem; background: var(--panel); border-radius: 2px; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--gone); text-underline-offset: .2em; font-weight: 600; }
.warning mark { text-decoration-color: var(--accent); }
.info mark { text-decoration-color: var(--quiet); }
.why, .also, .rule { font: .85rem/1.5 var(--sans); color: var(--calm); margin-top: .35rem; }
.rule { color: var(--quiet); }
.verdict { font-size: 1.2rem; line-height: 1.45; }
.verdict + .small { margin-top: .6rem; }
@media print { .remark { break-inside: avoid; } .line { border: .5pt solid #999; } }`;

/** The look of the page. */
export const CHECK_STYLE: string = [COLOURS, LAYOUT_STYLE, SUMMARY_STYLE, REMARK_STYLE, PRINT_STYLE]
  .join("\n")
  .replace(/\n\s*/gu, "\n")
  .trim();
