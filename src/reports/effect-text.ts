import type { Language } from "../agreement/model.js";
import type { Change, Effect, EffectType } from "../diff/result.js";
import { CHANGE_WORDS, type ChangeWord, EFFECT_NAMES, type EffectName, EMPHASIS } from "../messages/reports.js";

/** Kinds of effect by what they cost the people bound, worst first: the first one found names the change. */
const GRAVITY: readonly ((effect: Effect) => boolean)[] = [
  is("negation"),
  is("strength"),
  // One actor for another; an actor that is only mentioned or no longer mentioned weighs less, and stands further down.
  ({ type, before, after }) => type === "actor" && before !== "" && after !== "",
  is("seats"),
  is("number"),
  is("date"),
  is("condition"),
  // Something that was promised is gone, or a limit has come.
  ({ type, direction, before, after }) => type === "scope" && direction === "narrower" && before + after !== "",
  is("actor"),
  is("scope"),
  is("wording"),
  is("order"),
  is("abbreviation"),
  is("spelling"),
  is("typography"),
];

function is(type: EffectType): (effect: Effect) => boolean {
  return (effect) => effect.type === type;
}

function gravity(effect: Effect): number {
  return GRAVITY.findIndex((matches) => matches(effect));
}

/** The effects of a change, gravest first; ties keep their order. */
export function gravestFirst(effects: readonly Effect[]): Effect[] {
  if (effects.length < 2) return [...effects];
  return effects
    .map((effect) => ({ effect, rank: gravity(effect) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ effect }) => effect);
}

function nameOf(effect: Effect): EffectName {
  const { type, direction } = effect;
  if (type === "strength" && (direction === "weaker" || direction === "stronger")) return direction;
  if (type === "scope" && (direction === "wider" || direction === "narrower")) return direction;
  return type;
}

/** The words go where the name says, else after a colon. */
function filled(name: string, words: string): string {
  return name.includes("{}") ? name.replace("{}", () => words) : `${name}: ${words}`;
}

/** What stood before and what stands now; of a number the noun only once: "två tjänstepersoner → tre". */
function exchange({ type, before, after }: Effect): string {
  if (type !== "number") return `${before} → ${after}`;
  const [was, is] = [before.split(" "), after.split(" ")];
  let same = 0;
  while (same < Math.min(was.length, is.length) - 1 && was.at(-1 - same) === is.at(-1 - same)) same += 1;
  return `${before} → ${is.slice(0, is.length - same).join(" ")}`;
}

/**
 * One effect in words: "svagare: ansvarar för → verkar för", "nytt villkor: på begäran".
 * @returns a lower-case phrase without full stop; the words quoted are those of the agreement, not yet made safe
 */
export function effectText(effect: Effect, language: Language): string {
  const { before, after } = effect;
  const names = EFFECT_NAMES[nameOf(effect)];
  // The signs of bold and italics are not shown, and without them nothing differs.
  if (effect.type === "typography" && before !== "" && before === after) return EMPHASIS[language];
  if (before !== "" && after !== "") return filled(names.changed[language], exchange(effect));
  if (after !== "") return filled(names.added[language], after);
  if (before !== "") return filled(names.removed[language], before);
  return names.bare[language];
}

/**
 * Several effects in phrases, in the order given; those of the same name share one: "antal: 4 → 6, 4 → 2".
 */
export function effectTexts(effects: readonly Effect[], language: Language): string[] {
  const phrases: string[] = [];
  const at = new Map<string, number>();
  for (const effect of effects) {
    const phrase = effectText(effect, language);
    const [name = phrase] = phrase.split(": ", 1);
    const earlier = at.get(name);
    const value = phrase.slice(name.length + 2);
    if (earlier === undefined) at.set(name, phrases.push(phrase) - 1);
    else if (value !== "" && !(phrases[earlier] ?? "").endsWith(value)) phrases[earlier] += `, ${value}`;
  }
  return phrases;
}

/** Which word names the change as a whole. */
export function changeWordKey(change: Change): ChangeWord {
  const share = change.partners?.kind;
  const [gravest] = gravestFirst(change.effects);
  // A divided or joined clause is told by what the edit does to it, where it does anything.
  if (share !== undefined && (change.status !== "edited" || gravest === undefined)) return share;
  if (change.status === "edited" && change.moved && change.significance !== "substantive") return "moved";
  if (change.status === "added" || change.status === "removed") return change.kind === "meta" ? "meta" : change.status;
  if (change.kind === "meta" && gravest?.type === "wording") return "meta";
  if (change.status === "edited" && gravest !== undefined) {
    const { type, direction } = gravest;
    return type === "strength" && (direction === "weaker" || direction === "stronger") ? direction : type;
  }
  if (change.kind === "meta") return "meta";
  if (change.status === "edited") return "wording";
  if (change.moved) return "moved";
  return change.relabelled ? "relabelled" : "unchanged";
}

/** One word for what a change does: "Svagare", "Antal", "Ny". */
export function changeWord(change: Change, language: Language): string {
  return CHANGE_WORDS[changeWordKey(change)][language];
}
