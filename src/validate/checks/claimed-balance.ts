import type { Unit } from "../../agreement/walk.js";
import { splitSentences } from "../../language/sentences.js";
import { findTopic, type Span, speaksOf } from "../../language/topics.js";
import type { AgreementIndex } from "../agreement-index.js";
import { type Sides, sidesAround, toldSides } from "./balance.js";
import { mentionsOf } from "./known-actors.js";
import { clausesOf } from "./text.js";

/** A claim that the sides are equally many in a body, and what can be counted. */
export interface BalanceClaim {
  unit: Unit;
  words: Span;
  sides: Sides;
}

/** Every claim of balance between the sides. A sentence counts only when it speaks of members, seats or a body. */
export function balanceClaims(index: AgreementIndex): BalanceClaim[] {
  const { language } = index;
  return index.once("claims of balance", null, () =>
    clausesOf(index)
      .filter(({ text }) => speaksOf(text, "balance", language))
      .flatMap((unit) =>
        splitSentences(unit.text, language).flatMap(({ text, start }) => {
          const found = findTopic(text, "balance", language);
          if (found === null || !speaksOf(text, "representation", language)) return [];
          return [{ unit, words: { start: start + found.start, end: start + found.end }, sides: sidesOf(index, unit) }];
        }),
      ),
  );
}

/** As the front matter tells for the body that the clause names, or for the only body; else as the text tells. */
function sidesOf(index: AgreementIndex, unit: Unit): Sides {
  const { bodies } = index.agreement.meta;
  const named = mentionsOf(index).filter((mention) => mention.unit === unit);
  const body =
    bodies.find(({ name }) => named.some((mention) => mention.name === name)) ?? (bodies.length === 1 ? bodies[0] : undefined);
  const told = body === undefined ? null : toldSides(index, body.name);
  return told !== null && (told.public !== null || told.civil !== null) ? told : sidesAround(index, unit);
}
