import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { pairAcross } from "./across.js";
import { pairDivided } from "./divisions.js";
import { pairByGivenId, pairUniqueTexts } from "./exact.js";
import { type Fragment, findFragments } from "./fragments.js";
import { pairHeadings } from "./headings.js";
import { type PlaceDemand, pairInside } from "./inside.js";
import { markPlaces, type Places } from "./moves.js";
import { Pairing, sideOf } from "./pairing.js";
import { profileUnits } from "./profile.js";
import { findRelations, type Relation } from "./relations.js";
import { pairRenamed } from "./renamed.js";

/** Two agreements laid side by side: who belongs to whom, and how its place fared. */
export interface Alignment {
  pairing: Pairing;
  /** Merged and split sections and principles. */
  relations: Relation[];
  /** Merged and split clauses. */
  fragments: Fragment[];
  places: Places;
}

/** In place, clear likeness first; then, when moves had their chance, what is left may be a rewriting. */
const CLEAR: PlaceDemand = { least: 0.5, leastAlone: 0.45, evidence: "similarity" };
const REWRITTEN: PlaceDemand = { least: 0.28, leastAlone: 0.22, evidence: "place" };

/**
 * Pairs the units of two agreements by meaning: given ids, clauses divided or joined word for word, texts
 * that are alone of their kind, headings, then clauses in
 * place, clauses that moved, rewritten clauses in place, and at last splits and merges.
 */
export function alignUnits(before: Unit[], after: Unit[], language: Language): Alignment {
  const profiles = profileUnits(before, after, language);
  const pairing = new Pairing(sideOf(before, profiles.before), sideOf(after, profiles.after));
  pairByGivenId(pairing);
  const divided = pairDivided(pairing);
  pairUniqueTexts(pairing);
  pairHeadings(pairing);
  pairInPlace(pairing, CLEAR);
  pairRelated(pairing, CLEAR);
  pairAcross(pairing, language);
  pairRenamed(pairing, language);
  pairInPlace(pairing, REWRITTEN);
  const relations = pairRelated(pairing, REWRITTEN);
  const fragments = [...divided, ...findFragments(pairing, language)];
  return { pairing, relations, fragments, places: markPlaces(pairing, relations) };
}

function pairInPlace(pairing: Pairing, demand: PlaceDemand): void {
  pairing.nodeAfterOf.forEach((after, before) => {
    if (after >= 0) pairInside(pairing, before, after, demand);
  });
}

/** The same under headings that were merged or split. */
function pairRelated(pairing: Pairing, demand: PlaceDemand): Relation[] {
  const relations = findRelations(pairing);
  for (const { kind, node, other } of relations) {
    if (kind === "merge") pairInside(pairing, node, other, demand);
    else pairInside(pairing, other, node, demand);
  }
  return relations;
}
