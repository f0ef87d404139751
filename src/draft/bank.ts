import { STRENGTHS } from "../agreement/attributes.js";
import type { ClauseKind, Language, Strength } from "../agreement/model.js";
import type { Bank, BankActor, BankClause, BankPart, Choice, Tasks, Tone } from "./model.js";

/** The part for a principle or a role; null when the bank has none. */
export function partOf<C extends BankClause>(bank: Bank<C>, key: string): BankPart<C> | null {
  return bank.find((part) => part.key === key) ?? null;
}

/** A clause by its id; null when the bank has none. */
export function clauseById<C extends BankClause>(bank: Bank<C>, id: string): C | null {
  for (const part of bank) {
    const found = part.clauses.find((clause) => clause.id === id);
    if (found !== undefined) return found;
  }
  return null;
}

/** What clauses are wanted; null or left out is whatever there is. */
export interface Wanted {
  language: Language;
  kind: ClauseKind | null;
  tone?: Tone | null;
  actor?: BankActor | null;
  /** What the public party has; clauses about other tasks are left out. */
  tasks?: Tasks | null;
}

/** The clauses of a part that are wanted, in the order of the bank. */
export function clausesOf<C extends BankClause>(part: BankPart<C>, { kind, tone, actor, tasks, language }: Wanted): C[] {
  return part.clauses.filter(
    (clause) =>
      (clause.language ?? "sv") === language &&
      (kind === null || clause.kind === kind) &&
      (tone === undefined || tone === null || clause.tone === tone) &&
      (actor === undefined || actor === null || clause.actors?.includes(actor) === true) &&
      (tasks === undefined || tasks === null || clause.tasks === undefined || clause.tasks === tasks),
  );
}

/** One clause for each undertaking: of its variants the one nearest to the strength asked for, else the first. */
export function onePerLadder<C extends BankClause>(clauses: readonly C[], strength: Strength | null): C[] {
  const ladders = new Map<string, C[]>();
  for (const clause of clauses) {
    const key = clause.ladder ?? clause.id;
    ladders.set(key, [...(ladders.get(key) ?? []), clause]);
  }
  return [...ladders.values()].flatMap((variants) => nearestInStrength(variants, strength) ?? []);
}

function nearestInStrength<C extends BankClause>(variants: readonly C[], strength: Strength | null): C | undefined {
  if (strength === null) return variants[0];
  const rung = (clause: C) => STRENGTHS.indexOf(clause.strength ?? "none");
  const wanted = STRENGTHS.indexOf(strength);
  let best = variants[0];
  for (const variant of variants) {
    if (best !== undefined && Math.abs(rung(variant) - wanted) < Math.abs(rung(best) - wanted)) best = variant;
  }
  return best;
}

/** The six principles of the national agreement of 2008, in its order. */
const NATIONAL = ["sjalvstandighet", "dialog", "kvalitet", "langsiktighet", "oppenhet", "mangfald"];

/** The principles that can be chosen in a language, the national ones first. */
export function principleChoices(bank: Bank, language: Language): Choice[] {
  const place = (key: string) => (NATIONAL.includes(key) ? NATIONAL.indexOf(key) : NATIONAL.length);
  return bank
    .filter((part) => part.of === "principle" && clausesOf(part, { kind: null, language }).length > 0)
    .toSorted((a, b) => place(a.key) - place(b.key))
    .map(({ key, title, about }) => ({ value: key, label: title, about }));
}
