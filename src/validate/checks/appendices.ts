import type { Section } from "../../agreement/model.js";
import { Pattern } from "../../language/pattern.js";

/** A heading that opens an appendix, with its number or letter: "Bilaga 2. Handlingsplan", "Annex A". */
const HEADING = new Pattern(String.raw`^(?:bilaga|appendix|annex|schedule)(?!\p{L})(?:\s*(\d{1,2}|[a-z])(?![\p{L}\p{N}]))?`, "i");

/** True for a section that is an appendix by its heading, not merely a section about a plan. */
export function isAppendix({ role, heading }: Pick<Section, "role" | "heading">): boolean {
  return role === "appendix" && HEADING.test(heading);
}

/** The number or letter of an appendix in its heading, in upper case; null when it has none. */
export function appendixNumber(heading: string): string | null {
  return HEADING.exec(heading)?.[1]?.toUpperCase() ?? null;
}
