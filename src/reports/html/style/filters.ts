import { KINDS } from "../kinds.js";

/** Where a link has just led, nothing is hidden, whatever the filter. */
const shownAnyway = ":not(:target, :has(:target))";

/** One filter: every unit, group and part without the kind goes. Works by radio buttons alone, without script. */
function filterRule(kind: string): string {
  const state = `body:has(#show-${kind}:checked)`;
  return `${state} .unit:not(.${kind}, :target), ${state} :is(.group, .part):not(.has-${kind})${shownAnyway} { display: none; }`;
}

/**
 * Filters hold on screen only: a paper copy never leaves anything out without saying so. The one for all changes keeps
 * every heading and tells how much is the same; the others show their own kind alone.
 */
export const FILTER_STYLE = `
.gap { display: none; }
@media screen {
  body:has(#show-change:checked) .unit:not(.change, :target) { display: none; }
  body:has(#show-change:checked) .gap { display: block; }
  ${KINDS.map(filterRule).join("\n  ")}
}`;
