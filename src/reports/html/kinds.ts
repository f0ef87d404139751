import type { Change } from "../../diff/result.js";
import type { PageWord } from "../../messages/html.js";
import type { Filter } from "../options.js";

/** The kinds of change that the page tells apart; a unit may be both moved and edited. */
export const KINDS = ["substantive", "editorial", "moved", "added", "removed"] as const;

export type Kind = (typeof KINDS)[number];

/** What the filters can show; `change` is anything that is not the same. Also the class names on the page. */
export const FILTER_KINDS = ["change", ...KINDS] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** The sign of each kind, told apart by shape: filled for what matters, hollow for polish. */
export const SIGNS: Readonly<Record<Kind, string>> = { substantive: "●", editorial: "○", moved: "⇅", added: "+", removed: "−" };

/** The words beside each sign. */
export const KIND_WORDS = {
  substantive: "oneSubstantive",
  editorial: "oneEditorial",
  moved: "oneMoved",
  added: "oneAdded",
  removed: "oneRemoved",
} as const satisfies Record<Kind, PageWord>;

/** The kinds of one change, empty when all is the same. */
export function kindsOf(change: Change): Kind[] {
  const kinds: Kind[] = [];
  if (change.status === "edited") kinds.push(change.significance === "substantive" ? "substantive" : "editorial");
  if (change.moved) kinds.push("moved");
  if (change.status === "added" || change.status === "removed") kinds.push(change.status);
  return kinds;
}

/** The filters that let a change through. What came or went counts as substantive when it is, though it has a sign of its own. */
export function filtersOf(change: Change): FilterKind[] {
  const kinds: FilterKind[] = kindsOf(change);
  if (kinds.length === 0) return [];
  if (change.significance === "substantive" && !kinds.includes("substantive")) kinds.push("substantive");
  return ["change", ...kinds];
}

/** The filter that stands chosen when the page opens. */
export function openingFilter(only: Filter | null): FilterKind | "all" {
  if (only === null) return "all";
  return only === "edited" ? "change" : only;
}
