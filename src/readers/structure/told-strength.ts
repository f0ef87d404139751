import type { Agreement, Clause } from "../../agreement/model.js";
import { listClauses } from "../../agreement/walk.js";
import { isStronger } from "../../language/strength.js";
import { type Told, understand } from "../../language/understand.js";
import type { Message } from "../../messages/message.js";
import { structureMessages } from "../../messages/structure.js";

/**
 * Tells of clauses that the document marks as binding more than their words do. What it marks as weaker is somebody's caution.
 * @param agreement with ids, as it stood before the marks were taken in
 * @param explicit what the document says about its clauses
 */
export function strongerThanWords(agreement: Agreement, explicit: ReadonlyMap<Clause, Told>): Message[] {
  const marked = new Map([...explicit].flatMap(([clause, { strength }]) => (strength === undefined ? [] : [[clause, strength]])));
  if (marked.size === 0) return [];
  const read = listClauses(understand(agreement));
  return listClauses(agreement).flatMap((clause, i) => {
    const told = marked.get(clause);
    const words = read[i]?.strength;
    if (told === undefined || words === undefined || !isStronger(told, words)) return [];
    return [structureMessages.toldStrength(told, words, clause)];
  });
}
