import { listUnits } from "../agreement/walk.js";
import type { Certainty, DoubtKind } from "../messages/doubts.js";
import type { Message } from "../messages/message.js";
import type { ReadResult } from "./reader.js";

/** What each rule is about, and how much it weighs: 1 is a guess that may have gone wrong, 0 what is as good as certain. */
const RULES: Readonly<Record<string, readonly [DoubtKind, weight: number]>> = {
  // Text and pages.
  "split-maybe": ["divided", 1],
  "joined-maybe": ["joined", 1],
  "heading-guessed": ["guessed", 1],
  "lost-bullet": ["guessed", 1],
  "fused-bullet": ["divided", 0.5],
  "hyphen-removed": ["joined", 0.2],
  "across-page": ["joined", 0.3],
  "title-joined": ["joined", 0.2],
  "heading-joined": ["joined", 0.3],
  "joined-lines": ["joined", 0],
  "page-number": ["left-out", 0],
  "running-line": ["left-out", 0.2],
  "running-numbers": ["left-out", 0],
  "print-front": ["left-out", 0],
  "write-on-rows": ["left-out", 0],
  "margin-numbers": ["left-out", 0],
  "lone-number": ["guessed", 0.5],
  "page-artifact": ["left-out", 0],
  "contents-dropped": ["left-out", 0],
  "turned-text": ["guessed", 1],
  "loose-text": ["guessed", 1],
  columns: ["guessed", 0.5],
  "table-kept": ["note", 0],
  picture: ["note", 0],
  "picture-without-text": ["left-out", 0],
  "by-tags": ["note", 0],
  "by-layout": ["note", 0],
  // Word processors.
  "heading-by-looks": ["guessed", 0.5],
  "heading-by-words": ["guessed", 0.1],
  "title-by-looks": ["guessed", 0.3],
  "title-lines-joined": ["joined", 0.2],
  "line-break-split": ["divided", 0.3],
  "typed-bullet": ["guessed", 0.05],
  "framed-text": ["guessed", 0.2],
  "text-box": ["guessed", 0.5],
  "struck-text": ["guessed", 1],
  "hidden-text": ["guessed", 0.5],
  "unknown-symbol": ["guessed", 0.5],
  "note-of-heading": ["guessed", 0.2],
  "page-number-dropped": ["left-out", 0],
  "header-dropped": ["left-out", 0],
  "added-dropped": ["note", 0],
  "link-dropped": ["left-out", 0.2],
  "embedded-object": ["left-out", 0.5],
  "macros-ignored": ["left-out", 0],
  "emphasis-dropped": ["note", 0],
  "title-from-properties": ["guessed", 0.5],
  "tracked-changes": ["note", 0],
  comments: ["note", 0],
  // Web pages; `left-…` is taken care of below.
  "guessed-content": ["guessed", 3],
  "whole-page": ["guessed", 10],
  "title-of-page": ["guessed", 0.5],
  "title-above": ["guessed", 0.3],
  "folded-heading": ["guessed", 0.5],
  "bold-heading": ["guessed", 0.5],
  "glyph-item": ["guessed", 0.05],
  "line-breaks": ["joined", 0.2],
  "left-outside": ["left-out", 2],
  "left-hidden": ["left-out", 0.5],
  "other-language": ["guessed", 0.5],
  "other-format": ["note", 0],
  // Structure.
  "no-structure": ["guessed", 100],
  "implied-principles": ["guessed", 0.5],
  "unknown-lead": ["guessed", 0.7],
  "guessed-principle": ["guessed", 1],
  "end-of-principles": ["guessed", 0.5],
  "empty-lead": ["guessed", 0.5],
  "merged-lead": ["joined", 0.3],
  "heading-jump": ["guessed", 0.5],
  "several-decisions": ["fact", 0],
};

/** A warning is a place where something is known to be wrong. */
const TROUBLE = 3;

function ruleOf({ rule, severity }: Message): readonly [DoubtKind, number] {
  if (severity !== "info") return ["trouble", TROUBLE];
  const known = RULES[rule];
  if (known) return known;
  if (rule.startsWith("fact-")) return ["fact", 0];
  return rule.startsWith("left-") ? ["left-out", 0] : ["guessed", 1];
}

/** Readers of the forms that samsyn itself writes: they say everything in so many words, and nothing in them is guessed at. */
export const OWN_FORMS: ReadonlySet<string> = new Set(["markdown", "yaml"]);

/** What a reader's message is about. */
export function doubtKind(message: Message): DoubtKind {
  return ruleOf(message)[0];
}

/** Whether a message asks a person to look; facts and notes only tell. */
export function isDoubt(message: Message): boolean {
  const kind = doubtKind(message);
  return kind !== "fact" && kind !== "note";
}

/** How sure a reading is, with the numbers that it rests on. */
export interface Confidence {
  certainty: Certainty;
  /** Messages that ask a person to look. */
  doubts: number;
  /** Clauses and headings that were read. */
  places: number;
  /** Weight of the doubts for each hundred places. */
  weight: number;
}

/**
 * Up to so much weight for each hundred places. Measured: clean texts lie at 0 to 3, a real agreement whose text was pulled out of a PDF
 * at 2, slides at 16 and more.
 */
const SURE = 4;
const FAIRLY = 12;

/** Works out how sure a reading is: each doubt weighs by its rule, and the sum is set against how much was read. */
export function confidenceOf({ agreement, messages }: Pick<ReadResult, "agreement" | "messages">): Confidence {
  const doubts = messages.filter(isDoubt);
  const places = listUnits(agreement).length;
  const sum = doubts.reduce((total, each) => total + ruleOf(each)[1], 0);
  const weight = Math.round((1000 * sum) / Math.max(places, 1)) / 10;
  const failed = places === 0 || messages.some(({ severity }) => severity === "error");
  const certainty = failed || weight > FAIRLY ? "unsure" : weight > SURE ? "fairly" : "sure";
  return { certainty, doubts: doubts.length, places, weight };
}
