import type { Unit } from "../../agreement/walk.js";
import { findActors } from "../../language/actors.js";
import { type Doer, readDoer } from "../../language/doer.js";
import type { AgreementIndex } from "../agreement-index.js";

/** The form of a clause: who does what it tells. Read once for each clause. */
export function doerOf(index: AgreementIndex, unit: Unit): Doer {
  return index.once("doer", unit, () => readDoer(unit.text, index.language));
}

/** Names of actors in a clause, in the nominative. */
export function namedIn(index: AgreementIndex, unit: Unit): readonly string[] {
  return index.once("named actors", unit, () => findActors(unit.text, index.language).map(({ name }) => name));
}

/** True for a responsibility or a commitment. */
export function isDuty({ kind }: Unit): boolean {
  return kind === "responsibility" || kind === "commitment";
}
