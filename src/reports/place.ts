import type { Language } from "../agreement/model.js";
import type { Step, Unit } from "../agreement/walk.js";
import { Pattern } from "../language/pattern.js";
import { PLACE_NAMES, PREAMBLE } from "../messages/reports.js";

const ENDS_PLAIN = new Pattern(String.raw`[\p{L}\p{N}]$`);

/** A heading with its number as it reads on the page: "3. Öppenhet och insyn", "2.1 Råd". */
export function headingText(heading: { label: string | null; title: string }): string {
  const { label, title } = heading;
  if (label === null) return title;
  return ENDS_PLAIN.test(label) && !label.includes(".") ? `${label}. ${title}` : `${label} ${title}`;
}

/** Principles say enough by themselves: the section that holds them all is left out before them. */
function visibleSteps(steps: Step[]): Step[] {
  const principle = steps.findIndex((step) => step.kind === "principle");
  return principle > 0 ? steps.filter((step, i) => i >= principle || step.role !== "principles") : steps;
}

/** What the unit is called inside its parent: "Åtgärd 2", "stycke 1", "inledning". */
function ownName(unit: Unit, language: Language): string {
  const name = PLACE_NAMES[unit.kind];
  if (unit.kind === "statement") {
    const paragraph = PLACE_NAMES.paragraph[language];
    return unit.number === 1 ? name[language] : `${name[language]}, ${paragraph} ${unit.number}`;
  }
  return name.numbered ? `${name[language]} ${unit.label ?? unit.number}` : name[language];
}

/**
 * The place of a unit as a person would name it, outermost first: ["3. Öppenhet och insyn", "Åtgärd 2"].
 * @param language the language of the agreement, since the words point into its text
 */
export function placeParts(unit: Unit, language: Language): string[] {
  const above = visibleSteps(unit.steps).map(headingText);
  if (unit.kind === "section" || unit.kind === "principle") {
    if (unit.kind === "principle" && unit.steps.at(-1)?.role === "principles") above.pop();
    above.push(headingText({ label: unit.label, title: unit.text }));
  } else if (above.length === 0 && unit.kind !== "title") {
    above.push(PREAMBLE[language]);
  }
  return [...above, ownName(unit, language)];
}

/** `placeParts` on one line: "3. Öppenhet och insyn › Åtgärd 2". */
export function placeOf(unit: Unit, language: Language): string {
  return placeParts(unit, language).join(" › ");
}
