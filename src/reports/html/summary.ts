import type { Change } from "../../diff/result.js";
import { COUNTS } from "../../messages/reports.js";
import { type Content, html, type Markup } from "../../writers/html/markup.js";
import { summarySentence, type Tally, tally } from "../summary.js";
import type { PageContext } from "./context.js";
import { type FilterKind, kindsOf } from "./kinds.js";

type Counted = "substantive" | "added" | "removed" | "moved" | "editorial" | "unchanged";

const COUNTED: readonly Counted[] = ["substantive", "added", "removed", "moved", "editorial", "unchanged"];

/** The first place in the text that a count speaks of. */
function firstOf(counted: Counted, changes: readonly Change[]): Change | undefined {
  if (counted === "unchanged") return changes.find((change) => change.kind !== "meta" && change.status === "unchanged");
  return changes.find((change) => change.kind !== "meta" && kindsOf(change).includes(counted));
}

/** A count that leads to the first of its kind; the script sets the filter too. */
function countOf(counted: Counted, counts: Tally, context: PageContext): Content {
  const first = firstOf(counted, context.changes);
  if (counts[counted] === 0 || first === undefined) return null;
  const noun = COUNTS[counted](counts[counted])[context.language].replace(/^\d+\s/u, "");
  const show: FilterKind | "all" = counted === "unchanged" ? "all" : counted;
  return html`<li><a href="#${context.anchors.of(first)}" data-show="${show}"><b>${counts[counted]}</b> <span>${noun}</span></a></li>`;
}

/** The sentence that sums up, and the counts behind it. */
export function summaryOf(context: PageContext): Markup {
  const counts = tally(context.changes);
  return html`<section class="lead-in"><h2 id="in-short">${context.say("inShort")}</h2>
<p class="sentence">${summarySentence(counts, context.language)}</p>
<ul class="counts" role="list">${COUNTED.map((counted) => countOf(counted, counts, context))}</ul></section>`;
}
