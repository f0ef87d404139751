import type { Body } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { isBodyName } from "../../language/names-of-actors.js";
import { foldCase } from "../../language/normalise.js";
import { splitSentences } from "../../language/sentences.js";
import { speaksOf, type Topic } from "../../language/topics.js";
import type { AgreementIndex } from "../agreement-index.js";
import { mentionsOf } from "./known-actors.js";
import { BETWEEN } from "./text.js";

/** A body that the text gives something to do. */
export interface UsedBody {
  name: string;
  /** Where it first bears something. */
  unit: Unit;
  start: number;
  end: number;
}

/** The bodies that bear a duty or do something in the text, each once, at the first place. */
export function usedBodies(index: AgreementIndex): UsedBody[] {
  return index.once("used bodies", null, () => {
    const found = new Map<string, UsedBody>();
    for (const { unit, name, start, end } of mentionsOf(index)) {
      if (!unit.actors.includes(name)) continue;
      const key = foldCase(name);
      if (found.has(key) || !isBodyName(name, index.language)) continue;
      found.set(key, { name, unit, start, end });
    }
    return [...found.values()];
  });
}

/** What the front matter tells of a body; null when it tells nothing. */
export function toldBody(index: AgreementIndex, name: string): Body | null {
  return index.agreement.meta.bodies.find((body) => foldCase(body.name) === foldCase(name)) ?? null;
}

/** Kinds of clauses that tell how things are; what a duty speaks of is its object, not the body that bears it. */
const TELLING = new Set<Unit["kind"]>(["paragraph", "statement", "definition"]);

/** The sentences that tell of a body, and those after them in the same clause: "Den består av …". */
function sentencesAbout(index: AgreementIndex, name: string): string[] {
  return index.once(`sentences about ${name}`, null, () => {
    const wanted = foldCase(name);
    const byUnit = new Map<Unit, number>();
    for (const mention of mentionsOf(index).filter(({ unit }) => TELLING.has(unit.kind))) {
      if (foldCase(mention.name) === wanted && !byUnit.has(mention.unit)) byUnit.set(mention.unit, mention.start);
    }
    return [...byUnit].flatMap(([unit, first]) =>
      splitSentences(unit.text, index.language)
        .filter(({ end }) => end > first)
        .map(({ text }) => text),
    );
  });
}

/** Clauses of a section that has the body's name for a heading. */
function ownSection(index: AgreementIndex, name: string): string[] {
  const stem = foldCase(name).replace(/(?:pen|et|en)$/u, "");
  return index.sections
    .filter(({ section }) => section.role !== "signing" && foldCase(section.heading).includes(stem))
    .flatMap(({ units }) => units.map(({ text }) => text));
}

/** True when a sentence about the body, or a section of its own, speaks of a topic; for its task, also a duty that it bears. */
export function bodySpeaksOf(index: AgreementIndex, name: string, topic: Topic): boolean {
  if (topic === "task" && index.units.some(({ kind, actors }) => !TELLING.has(kind) && actors.includes(name))) return true;
  const told = index.once(`told of ${name}`, null, () =>
    [...sentencesAbout(index, name), ...ownSection(index, name)].join(BETWEEN),
  );
  return speaksOf(told, topic, index.language);
}
