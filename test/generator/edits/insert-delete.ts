import { makeAction, makeDuty, makeProse } from "../compose.js";
import type { DraftClause } from "../draft.js";
import type { Edit } from "./edit.js";

/** Takes a clause away. */
export const deleteClause: Edit = (session) => {
  const found = session.findClause(() => true);
  if (found === null || found.list.length < 2) return false;
  found.list.splice(found.index, 1);
  return true;
};

/** Adds a new clause of the kind of its neighbour. */
export const insertClause: Edit = (session) => {
  const { random, richness } = session;
  const list = random.pick(session.lists(1));
  const index = random.integer(0, list.length - 1);
  const { kind, form, lead } = list[index] as DraftClause;
  const sentences =
    kind === "action"
      ? [makeAction(random, richness)]
      : kind === "responsibility"
        ? [makeDuty(random, richness)]
        : makeProse(random, 3, richness);
  list.splice(index + random.integer(0, 1), 0, { key: session.keys.next(), kind, form, lead, label: null, sentences });
  return true;
};
