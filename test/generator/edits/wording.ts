import { makeCount, makeDeed } from "../compose.js";
import type { DraftClause, Part, Slot } from "../draft.js";
import type { Session } from "../session.js";
import { ACTORS, COMPANY, NUMBERS, PURPOSES, STRENGTHS, TIMES } from "../words/frames.js";
import { PREDICATES, RIDERS, SUBJECTS } from "../words/prose.js";
import type { Edit } from "./edit.js";

const CHOICES: Partial<Record<Slot, readonly string[]>> = {
  actor: ACTORS,
  strength: STRENGTHS,
  company: COMPANY,
  time: TIMES,
  purpose: PURPOSES,
  predicate: PREDICATES,
  rider: RIDERS,
};

const NUMBER = new RegExp(`(?<=^|\\s)(?:${NUMBERS.join("|")})(?=\\s)`, "u");

/** Exchanges one part of some clause for another of the same slot. */
function exchange(slots: Slot[], replace: (part: Part, session: Session) => string | null): Edit {
  return (session) => {
    const found = session.findClause((clause) => partsOf(clause, slots).length > 0);
    if (found === null) return false;
    const part = session.random.pick(partsOf(found.clause, slots));
    const text = replace(part, session);
    if (text === null || text === part.text) return false;
    part.text = text;
    session.touched.set(found.clause.key, "substance");
    return true;
  };
}

function partsOf({ sentences }: DraftClause, slots: Slot[]): Part[] {
  return sentences.flatMap(({ parts }) => parts.filter(({ slot }) => slots.includes(slot)));
}

const another = ({ slot, text }: Part, { random }: Session) => random.pickOther(CHOICES[slot] ?? SUBJECTS, text);

export const changeActor = exchange(["actor"], another);
export const changeStrength = exchange(["strength"], another);
export const changeNumber = exchange(["count"], ({ text }, { random }) => {
  const number = NUMBER.exec(text)?.[0];
  return number === undefined ? null : text.replace(number, random.pickOther(NUMBERS, number));
});
export const changePhrase = exchange(["company", "time", "purpose", "rider"], another);
export const changePredicate = exchange(["predicate"], another);
/** Changes the thing to do by one word only: another object would be another duty. */
export const extendDeed = exchange(
  ["deed"],
  ({ text }, { random }) => `${text} ${random.pick(["och kultur", "i hela länet", "på flera språk", "samt tillhörande stöd"])}`,
);

/** Adds a phrase that was not there. */
export const addPhrase: Edit = (session) => {
  const found = session.findClause((clause) => clause.sentences.at(-1)?.parts.some(({ slot }) => slot === "deed") === true);
  if (found === null) return false;
  const { random } = session;
  const parts = found.clause.sentences.at(-1)?.parts as Part[];
  parts.push(random.chance(0.5) ? makeCount(random) : { slot: "company", text: random.pick(COMPANY) });
  session.touched.set(found.clause.key, "substance");
  return true;
};

/** Adds a second thing to do to one that stands alone. */
export const addDeed: Edit = (session) => {
  const found = session.findClause((clause) => clause.sentences.length === 1 && partsOf(clause, ["deed"]).length === 1);
  if (found === null) return false;
  const parts = found.clause.sentences[0]?.parts as Part[];
  const place = parts.findIndex(({ slot }) => slot === "deed");
  parts.splice(place + 1, 0, { slot: "fixed", text: "och" }, makeDeed(session.random, session.richness));
  session.touched.set(found.clause.key, "substance");
  return true;
};

/** Takes a phrase away. */
export const dropPhrase: Edit = (session) => {
  const slots: Slot[] = ["company", "time", "count", "purpose", "rider"];
  const found = session.findClause((clause) => partsOf(clause, slots).length > 0);
  if (found === null) return false;
  const part = session.random.pick(partsOf(found.clause, slots));
  for (const sentence of found.clause.sentences) sentence.parts = sentence.parts.filter((other) => other !== part);
  session.touched.set(found.clause.key, "substance");
  return true;
};

/** Rewrites a clause: two or three of its parts become others, the rest stays. At least one part of weight is kept. */
export const rewriteClause: Edit = (session) => {
  const slots: Slot[] = ["actor", "strength", "company", "time", "purpose", "predicate", "rider"];
  const found = session.findClause(
    (clause) => partsOf(clause, slots).length >= 2 && clause.sentences.flatMap(({ parts }) => parts).length >= 4,
  );
  if (found === null) return false;
  const open = session.random.sample(partsOf(found.clause, slots), session.random.integer(2, 3));
  const all = found.clause.sentences
    .flatMap(({ parts }) => parts)
    .filter(({ slot }) => slot === "deed" || slot === "subject" || slot === "predicate");
  if (all.every((part) => open.includes(part))) return false;
  for (const part of open) part.text = another(part, session);
  session.touched.set(found.clause.key, "substance");
  return true;
};
