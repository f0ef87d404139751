import type { Language } from "../agreement/model.js";
import { topics as english } from "./en/topics.js";
import type { Pattern } from "./pattern.js";
import { topics as swedish } from "./sv/topics.js";

/** Something that a reader of an agreement looks for, whatever heading it stands under. */
export type Topic =
  | "purpose"
  | "follow-up"
  | "annual-meeting"
  | "validity"
  | "revision"
  | "exit"
  | "equal-treatment"
  | "contact"
  | "reply-date"
  | "reply-address"
  | "decision-body"
  | "decision-date"
  | "reference"
  /** A plan apart from the agreement, where its actions stand. */
  | "plan"
  /** Who sits in a body. */
  | "representation"
  /** A claim that the sides are equally many. */
  | "balance"
  /** A body is set up or told who is in it. */
  | "constituted"
  | "appointment"
  | "chair"
  | "term"
  | "task"
  /** Why something is left out. */
  | "reason"
  /** Speaks of another agreement than this: the national one, an earlier one. */
  | "elsewhere"
  /** Gives a short name to somebody. */
  | "renaming";

export type TopicWords = Readonly<Record<Topic, Pattern>>;

const WORDS: Readonly<Record<Language, TopicWords>> = { sv: swedish, en: english };

/** A span of a text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Finds where a text speaks of a topic.
 * @returns the first place; null when it does not
 */
export function findTopic(text: string, topic: Topic, language: Language): Span | null {
  const found = WORDS[language][topic].exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** True when a text speaks of a topic. */
export function speaksOf(text: string, topic: Topic, language: Language): boolean {
  return findTopic(text, topic, language) !== null;
}
