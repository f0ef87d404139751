import type { Part, Sentence, Slot } from "./draft.js";
import type { Random } from "./random.js";
import { DEEDS } from "./words/deeds.js";
import { ACTORS, ASIDES, COMPANY, COUNTED, NUMBERS, PURPOSES, STRENGTHS, TIMES } from "./words/frames.js";
import { BOILERPLATE, LINKS, MATTERS, PREDICATES, RIDERS, SUBJECTS } from "./words/prose.js";
import { PLACE_ENDS, PLACE_STARTS } from "./words/titles.js";

const part = (slot: Slot, text: string): Part => ({ slot, text });

/** How varied a text is. */
export interface Richness {
  /** Large agreements name many places, or their clauses would repeat each other. */
  places: boolean;
  /** Cores of sentences used so far: no writer says the same twice by chance; what repeats on purpose is boilerplate. */
  used: Set<string>;
}

/** Takes a core that was not used; after a fair number of tries (large agreements) any. */
function pickFresh(richness: Richness, pickCore: () => string[], keyOf = (core: string[]) => core.join(" ")): string[] {
  let core = pickCore();
  for (let tries = 0; tries < 20 && richness.used.has(keyOf(core)); tries += 1) core = pickCore();
  richness.used.add(keyOf(core));
  return core;
}

/**
 * "anordna en lärdag …": the thing to do. Nothing is done twice, by whatever verb: had one of the two gone and the other
 * come, any reader would take them for one that moved.
 */
export function makeDeed(random: Random, richness: Richness): Part {
  const pickCore = () => {
    const { verbs, objects } = random.pick(DEEDS);
    return [random.pick(verbs), random.pick(objects)];
  };
  const core = pickFresh(richness, pickCore, ([, object]) => object ?? "");
  return part("deed", core.join(" "));
}

export function makeCount(random: Random): Part {
  return part("count", random.pick(COUNTED).replace("#", random.pick(NUMBERS)));
}

export function makePlaceName(random: Random): string {
  return `${random.pick(PLACE_STARTS)}${random.pick(PLACE_ENDS)}`;
}

/** What may follow a deed: none to three phrases, in their usual order. */
function makeTail(random: Random, richness: Richness): Part[] {
  const parts: Part[] = [];
  if (richness.places && random.chance(0.8)) parts.push(part("place", `i ${makePlaceName(random)}`));
  if (random.chance(0.35)) parts.push(part("company", random.pick(COMPANY)));
  const when = random.next();
  if (when < 0.3) parts.push(part("time", random.pick(TIMES)));
  else if (when < 0.5) parts.push(makeCount(random));
  if (random.chance(0.12)) parts.push(part("aside", random.pick(ASIDES)));
  if (random.chance(0.4)) parts.push(part("purpose", random.pick(PURPOSES)));
  return parts;
}

/** An action: a bare infinitive. */
export function makeAction(random: Random, richness: Richness): Sentence {
  return { parts: [makeDeed(random, richness), ...makeTail(random, richness)] };
}

/** A duty with its bearer: "Kommunen ska …". */
export function makeDuty(random: Random, richness: Richness): Sentence {
  const parts = [part("actor", random.pick(ACTORS)), part("strength", random.pick(STRENGTHS)), makeDeed(random, richness)];
  if (random.chance(0.4)) parts.push(part("fixed", "och"), makeDeed(random, richness));
  return { parts: [...parts, ...makeTail(random, richness)] };
}

/** A sentence that stands, almost alike, under many headings. */
export function makeBoilerplate(random: Random): Sentence {
  const [start, end] = random.pick(BOILERPLATE).split("#");
  return { parts: [part("fixed", (start ?? "").trim()), part("matter", random.pick(MATTERS) + (end ?? ""))] };
}

/** One to `most` sentences of running prose. */
export function makeProse(random: Random, most: number, richness: Richness): Sentence[] {
  return Array.from({ length: random.integer(1, most) }, (_, k) => {
    const [subject, predicate] = pickFresh(richness, () => [random.pick(SUBJECTS), random.pick(PREDICATES)]) as [string, string];
    const parts = [part("subject", subject), part("predicate", predicate)];
    // Had one gone and another come that says the same of something else, with the same ending, any reader would take them for one.
    const pickRider = () => [predicate, random.pick(RIDERS)];
    if (random.chance(0.6)) parts.push(part("rider", pickFresh(richness, pickRider)[1] as string));
    if (richness.places && random.chance(0.5)) parts.push(part("place", `i ${makePlaceName(random)}`));
    if (k === 0 || random.chance(0.7)) return { parts };
    // Swedish turns subject and verb round after an adverb; a colon keeps the order.
    return {
      parts: [
        part("link", `${random.pick(LINKS)}:`),
        ...parts.map((p) => (p.slot === "subject" ? { ...p, text: lowerFirst(p.text) } : p)),
      ],
    };
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
