import type { DraftClause } from "../draft.js";
import type { Edit } from "./edit.js";

/** What a careful typographer changes, and an abbreviation written out; no word of meaning goes or comes. */
const CHANGES: readonly [RegExp, string][] = [
  [/"([^"]+)"/u, "”$1”"],
  [/(\d{4})-(\d{4})/u, "$1–$2"],
  [/(?<=^| )-(?= )/gu, "–"],
  [/t\.ex\./u, "till exempel"],
  [/bl\.a\./u, "bland annat"],
];

/** Changes typography and nothing else. */
export const changeTypography: Edit = (session) => {
  const found = session.findClause((clause) => typographyOf(clause) !== null);
  if (found === null) return false;
  typographyOf(found.clause)?.();
  session.touched.set(found.clause.key, "typography");
  return true;
};

/** The change that fits the clause; null when none does. */
function typographyOf({ sentences }: DraftClause): (() => void) | null {
  for (const part of sentences.flatMap(({ parts }) => parts)) {
    for (const [pattern, replacement] of CHANGES) {
      const changed = part.text.replace(pattern, replacement);
      if (changed !== part.text) {
        return () => {
          part.text = changed;
        };
      }
    }
  }
  return null;
}
