import type { DraftClause, DraftPlace } from "../draft.js";
import { listPlaces } from "../draft.js";
import type { Session } from "../session.js";
import { COMPANY } from "../words/frames.js";
import type { Edit } from "./edit.js";

const sameGroup = (a: DraftClause, b: DraftClause) => a.kind === b.kind && a.lead === b.lead;

/** Moves a clause at least two steps inside its group. */
export const moveInside: Edit = (session) => moveAlong(session) !== null;

/** Moves a clause inside its group and changes its wording a little. */
export const moveInsideEdited: Edit = (session) => addCompany(session, moveAlong(session));

function moveAlong(session: Session): DraftClause | null {
  const found = session.findClause(() => true);
  if (found === null) return null;
  const { clause, list, index } = found;
  const group = [...list.keys()].filter((k) => sameGroup(list[k] as DraftClause, clause));
  const targets = group.filter((k) => Math.abs(k - index) >= 2);
  if (targets.length === 0) return null;
  const target = session.random.pick(targets);
  list.splice(index, 1);
  list.splice(target, 0, clause);
  session.moved.add(clause.key);
  return clause;
}

/** Moves a clause into another section or principle, among those of its kind. */
export const moveAcross: Edit = (session) => moveElsewhere(session) !== null;

/** Moves a clause elsewhere and changes its wording a little. */
export const moveEdited: Edit = (session) => addCompany(session, moveElsewhere(session));

function addCompany(session: Session, clause: DraftClause | null): boolean {
  const sentence = clause?.sentences.at(-1);
  if (clause === null || sentence === undefined) return false;
  sentence.parts.push({ slot: "company", text: session.random.pick(COMPANY) });
  session.touched.set(clause.key, "substance");
  return true;
}

function moveElsewhere(session: Session): DraftClause | null {
  const found = session.findClause(
    ({ sentences }) => sentences[0]?.parts.some(({ slot }) => slot === "deed" || slot === "predicate") === true,
  );
  if (found === null || found.list.length < 2) return null;
  const { clause, list, index } = found;
  const others = session.lists(1).filter((other) => other !== list && other.some((neighbour) => sameGroup(neighbour, clause)));
  if (others.length === 0) return null;
  const target = session.random.pick(others);
  const neighbours = [...target.keys()].filter((k) => sameGroup(target[k] as DraftClause, clause));
  list.splice(index, 1);
  target.splice(session.random.pick(neighbours), 0, clause);
  session.moved.add(clause.key);
  return clause;
}

/** Swaps two neighbouring sections or principles; the one with less text counts as moved. */
export const swapPlaces: Edit = (session) => {
  const siblings = session.random.pick(session.siblings());
  const index = session.random.integer(0, siblings.length - 2);
  const [first, second] = [siblings[index] as DraftPlace, siblings[index + 1] as DraftPlace];
  if (siblings.some(({ key }) => session.moved.has(key) || session.touched.has(key))) return false;
  siblings[index] = second;
  siblings[index + 1] = first;
  session.moved.add(weight(first) < weight(second) ? first.key : second.key);
  return true;
};

function weight(place: DraftPlace): number {
  return place.clauses.length + place.places.reduce((sum, child) => sum + weight(child), 0);
}

/** Merges a principle into the one after it, titles joined; its clauses go with their kind. */
export const mergePrinciples: Edit = (session) => {
  const home = session.random.pick(listPlaces(session.draft).filter((place) => place.places.length > 3));
  if (home === undefined) return false;
  const index = session.random.integer(0, home.places.length - 2);
  const [gone, kept] = [home.places[index] as DraftPlace, home.places[index + 1] as DraftPlace];
  if (home.places.some(({ key }) => session.touched.has(key) || session.moved.has(key))) return false;
  const wider = kept.clauses.length >= gone.clauses.length;
  home.places.splice(wider ? index : index + 1, 1);
  const [into, from] = wider ? [kept, gone] : [gone, kept];
  into.title = `${gone.title} och ${kept.title.toLowerCase()}`;
  into.concepts = [...gone.concepts, ...kept.concepts];
  for (const clause of from.clauses) {
    const last = into.clauses.findLastIndex((other) => sameGroup(other, clause));
    into.clauses.splice(last + 1, 0, clause);
  }
  session.touched.set(into.key, "substance");
  return true;
};
