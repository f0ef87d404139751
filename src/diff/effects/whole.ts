import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { findActors } from "../../language/actors.js";
import { isFormLine } from "../../language/form-lines.js";
import { Pattern, startsUpper } from "../../language/pattern.js";
import { clauseStrength } from "../../language/strength.js";
import type { Effect, Significance } from "../result.js";
import { type EditorialRule } from "./rules.js";

const HEADINGS: ReadonlySet<Unit["kind"]> = new Set(["title", "section", "principle"]);
const DUTIES: ReadonlySet<Unit["kind"]> = new Set(["action", "responsibility", "commitment", "target", "lead"]);
const LETTER = new Pattern(String.raw`\p{L}|\p{N}`);

/** The rule by which a unit that came or went is no change in substance; null when it is one. */
function editorialRule(unit: Unit): EditorialRule | null {
  if (!startsUpper(unit.text) && !LETTER.test(unit.text)) return "empty-text";
  return unit.role === "signing" && !HEADINGS.has(unit.kind) && isFormLine(unit.text) ? "form-line" : null;
}

function bearers(unit: Unit, language: Language): string[] {
  if (unit.actors.length > 0) return unit.actors;
  const found = findActors(unit.text, language).filter(({ role }) => role === "bearer");
  return [...new Set(found.map(({ name }) => name))];
}

/** True for a unit that says what somebody is to do. What its words promise is read only where nothing else tells. */
function binds({ kind, strength, text }: Unit, language: Language): boolean {
  return DUTIES.has(kind) || strength !== "none" || clauseStrength(text, language).strength !== "none";
}

/**
 * What it does that a whole unit came or went: who got or lost a duty, and that the agreement covers more or less.
 * A heading has no effects of its own; what stands under it is told for itself.
 */
export function describeWhole(
  unit: Unit,
  status: "added" | "removed",
  language: Language,
): { effects: Effect[]; significance: Significance } {
  if (editorialRule(unit) !== null) return { effects: [], significance: "editorial" };
  if (HEADINGS.has(unit.kind)) return { effects: [], significance: "substantive" };
  const side = (name: string) => (status === "added" ? { before: "", after: name } : { before: name, after: "" });
  const names = bearers(unit, language);
  const effects: Effect[] = names.map((name) => ({ type: "actor", ...side(name) }));
  if (names.length > 0 || binds(unit, language)) {
    effects.push({ type: "scope", before: "", after: "", direction: status === "added" ? "wider" : "narrower" });
  }
  return { effects, significance: "substantive" };
}
