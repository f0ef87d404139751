import type { Decision, Language } from "../../agreement/model.js";
import { findDates } from "../../language/numbers.js";
import { languageData } from "../../language/registry.js";
import type { Said } from "./said.js";

/** How early in its sentence a decision must stand: "Antagen av …", "Överenskommelsen antogs av …". */
const EARLY = 50;

/** How much behind the word is looked at, in characters. */
const REACH = 160;

/** A decision that adopts the agreement, as the text gives it. */
export interface FoundDecision {
  decision: Decision;
  said: Said;
}

/** Every decision to adopt; several parties may each have taken one. Only those with a date. */
export function decisionsIn(said: readonly Said[], language: Language): FoundDecision[] {
  const { facts } = languageData(language);
  return said.flatMap((each): FoundDecision[] => {
    const found = facts.adopted.exec(each.text);
    if (!found || found.index > EARLY || facts.otherAgreement.test(each.text)) return [];
    if (found.index > 0 && !each.top && !facts.thisAgreement.test(each.text.slice(0, found.index))) return [];
    const rest = each.text.slice(found.index, found.index + found[0].length + REACH);
    const [date] = findDates(rest, language);
    if (!date || date.from === "" || date.from !== date.to) return [];
    const written = found.groups?.["body"] ?? "";
    const body = written.replace(facts.article.for(written), "").trim();
    const reference = facts.reference.exec(rest.slice(date.start));
    return [
      {
        decision: {
          ...(body !== "" && { body: body.charAt(0).toUpperCase() + body.slice(1) }),
          date: date.from,
          ...(reference && { reference: (reference[1] ?? reference[0]).trim() }),
        },
        said: each,
      },
    ];
  });
}
