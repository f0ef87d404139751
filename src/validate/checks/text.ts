import type { Unit } from "../../agreement/walk.js";
import { findTopic, type Span, speaksOf, type Topic } from "../../language/topics.js";
import type { AgreementIndex } from "../agreement-index.js";

const HEADINGS: ReadonlySet<Unit["kind"]> = new Set(["title", "section", "principle", "lead"]);

/** True for a clause: a unit that is no heading. */
export function isClause(unit: Unit): boolean {
  return !HEADINGS.has(unit.kind);
}

/** Clauses in the order of reading. */
export function clausesOf(index: AgreementIndex): readonly Unit[] {
  return index.once("clauses", null, () => index.units.filter(isClause));
}

/** Clauses that speak of a topic, each with the words that do. */
export function speaking(index: AgreementIndex, topic: Topic): { unit: Unit; words: Span }[] {
  return index.once(`speaking of ${topic}`, null, () =>
    clausesOf(index).flatMap((unit) => {
      const words = findTopic(unit.text, topic, index.language);
      return words === null ? [] : [{ unit, words }];
    }),
  );
}

/** Parts several texts that are read as one: no pattern for a topic reaches across it. */
export const BETWEEN = "\n!\n";

/** True when any clause speaks of a topic. The whole text is asked at once: a pattern starts up slowly and then runs fast. */
export function isSpokenOf(index: AgreementIndex, topic: Topic): boolean {
  const whole = index.once("whole text", null, () =>
    clausesOf(index)
      .map(({ text }) => text)
      .join(BETWEEN),
  );
  return speaksOf(whole, topic, index.language);
}

/** A text cut to a length that fits in a message. */
export function quoted(text: string, most = 60): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain;
}

/** Names in a row: "a, b och c". */
export function listed(names: readonly string[], language: "sv" | "en"): string {
  const last = language === "sv" ? " och " : " and ";
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${last}${names.at(-1) ?? ""}`;
}
