import { explicitIds } from "../agreement/ids.js";
import type { Agreement, Clause } from "../agreement/model.js";
import { listClauses } from "../agreement/walk.js";
import { understand } from "../language/understand.js";

/** What a reader works out of the bare text on its own, so that a writer says only the rest. */
export interface Derived {
  /** Ids that must be written; all others follow from the places. */
  ids: ReadonlyMap<object, string>;
  /** True when the strength follows from the text. */
  strength(clause: Clause): boolean;
  /** True when the actors follow from the text. */
  actors(clause: Clause): boolean;
}

type Told = Partial<Pick<Clause, "strength" | "actors">>;

/** Rounds of looking again; a document that is not settled by then says everything that differs. */
const ROUNDS = 4;

/** Reads the agreement as if nothing but its text were known and compares. */
export function derive(agreement: Agreement): Derived {
  const bare = structuredClone(agreement);
  const twins = listClauses(bare);
  const clauses = listClauses(agreement);
  twins.forEach((twin) => {
    twin.actors = [];
    twin.strength = "none";
  });
  const told = new Map<Clause, Told>();
  for (let round = 1; ; round++) {
    const read = listClauses(understand(bare, told));
    const wrong = clauses.flatMap((clause, i) => {
      const missing = difference(clause, read[i]);
      return missing && twins[i] ? [{ clause, twin: twins[i], missing }] : [];
    });
    if (wrong.length === 0) break;
    // What is said of a line such as "Arbetsgruppen ska:" holds for the list under it, so those lines are settled first.
    const introducing = wrong.filter(({ clause }) => clause.text.endsWith(":"));
    for (const { twin, missing } of introducing.length > 0 && round < ROUNDS ? introducing : wrong) {
      told.set(twin, { ...told.get(twin), ...missing });
    }
  }
  const said = new Map(clauses.flatMap((clause, i) => (twins[i] ? [[clause, told.get(twins[i])]] : [])));
  return {
    ids: explicitIds(agreement),
    strength: (clause) => said.get(clause)?.strength === undefined,
    actors: (clause) => said.get(clause)?.actors === undefined,
  };
}

/** What must be said of a clause because reading its text gave something else. */
function difference(clause: Clause, read: Clause | undefined): Told | null {
  if (!read) return null;
  const strength = read.strength !== clause.strength;
  const actors = !sameList(read.actors, clause.actors);
  return strength || actors ? { ...(strength && { strength: clause.strength }), ...(actors && { actors: clause.actors }) } : null;
}

/** True when both lists hold the same texts in the same order. */
export function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}
