import type { ActorMention } from "../../language/actors.js";
import { foldCase } from "../../language/normalise.js";
import { actorKey, containsActor, hasRelativeClause, isPronoun, sectorOf } from "../../language/sectors.js";
import type { Effect } from "../result.js";
import { type ActorPair, type ActorPlace, actorsOf, crosses, passedOn, stayInOrder, tradedPlaces } from "./bearer.js";
import { type Detector, type Edit, type Finding, findingOf, isSmallRegion, written } from "./edit.js";
import { matchMentions } from "./mentions.js";

/** An exchange of two names that both stand elsewhere in the clause too is told only when it is about this long. */
const SMALL_REGION = 4;

/** Naming a whole side instead of one of its members, what the clause covers grows though its words stay. */
function scopeOf(edit: Edit, before: string, after: string): Effect[] {
  const wider = containsActor(after, before, edit.language);
  if (!wider && !containsActor(before, after, edit.language)) return [];
  return [{ type: "scope", before: "", after: "", direction: wider ? "wider" : "narrower" }];
}

function findings(edit: Edit, b: ActorPlace | null, a: ActorPlace | null): Finding[] {
  const [before, after] = [b === null ? [] : [b.at], a === null ? [] : [a.at]];
  const found = [findingOf("actor", b?.mention.name ?? "", a?.mention.name ?? "", before, after)];
  if (b !== null && a !== null && b.mention.role !== "bearer" && a.mention.role !== "bearer") {
    for (const effect of scopeOf(edit, b.mention.name, a.mention.name)) found.push({ effect, before, after, rule: null });
  }
  return found;
}

/** The same actor, written otherwise: "den idéburna sektorn", "idéburen sektor". */
function sameActor(edit: Edit, b: ActorPlace, a: ActorPlace): Finding[] {
  const was = foldCase(b.mention.name);
  const is = foldCase(a.mention.name);
  if (was !== is && (hasRelativeClause(was, edit.language) || hasRelativeClause(is, edit.language))) return [];
  return [findingOf("wording", written(edit.before, b.at), written(edit.after, a.at), [b.at], [a.at], "same-actor")];
}

/** Of those that went and those that came, the only two of one side of society took each other's place. */
function pairBySide(edit: Edit, gone: ActorPlace[], come: ActorPlace[]): Finding[] {
  if (gone.length + come.length === 0) return [];
  const sideOf = ({ mention }: ActorPlace) => sectorOf(mention.name, edit.language);
  const found: Finding[] = [];
  const paired = new Set<ActorPlace>();
  for (const b of gone) {
    const side = sideOf(b);
    const partners = come.filter((a) => sideOf(a) === side);
    const [partner] = partners;
    if (
      side === "other" ||
      partner === undefined ||
      partners.length > 1 ||
      gone.filter((each) => sideOf(each) === side).length > 1
    )
      continue;
    found.push(...findings(edit, b, partner));
    paired.add(b).add(partner);
  }
  for (const b of gone) if (!paired.has(b)) found.push(...findings(edit, b, null));
  for (const a of come) if (!paired.has(a)) found.push(...findings(edit, null, a));
  return found;
}

/**
 * Actors: who does, decides or receives. One that is named again elsewhere in the other wording has neither come nor gone;
 * two that change places as bearer and receiver have. A pronoun that comes or goes names nobody new.
 */
export const detectActors: Detector = (edit) => {
  const { before, after, language } = edit;
  if (before.reading.actors.length + after.reading.actors.length === 0) return [];
  const keyOf = ({ name }: ActorMention) => actorKey(name, language);
  const { kept, replaced, gone, come } = matchMentions(edit, before.reading.actors, after.reading.actors, keyOf);
  const known = actorsOf(before, edit);
  const knows = actorsOf(after, edit);
  const inOrder = stayInOrder(kept);
  const stayed = ([b, a]: ActorPair) =>
    (b.region >= 0 || a.region >= 0) && (inOrder || !kept.some((other) => crosses([b, a], other)));
  const found = kept.filter(stayed).flatMap(([b, a]) => sameActor(edit, b, a));
  const isNews = (placed: ActorPlace, others: Map<string, string>) =>
    !others.has(keyOf(placed.mention)) && !isPronoun(placed.mention.name, language);
  const [left, right] = [gone.filter((b) => isNews(b, knows)), come.filter((a) => isNews(a, known))];
  for (const [b, a] of replaced) {
    const [stays, stood] = [knows.has(keyOf(b.mention)), known.has(keyOf(a.mention))];
    if (stays === stood && (!stays || isSmallRegion(edit, b.region, SMALL_REGION))) found.push(...findings(edit, b, a));
    else if (isNews(b, knows)) left.push(b);
    else if (isNews(a, known)) right.push(a);
  }
  const traded = inOrder ? [] : tradedPlaces(edit, kept);
  return [...found, ...pairBySide(edit, left, right), ...traded, ...passedOn(edit, known, knows)];
};
