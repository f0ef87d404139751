import type { Level } from "../agreement/model.js";
import type { Answer, TemplateHead } from "./model.js";

/** True for the name of a level. */
export function isLevel(said: Answer | undefined): said is Level {
  return said === "national" || said === "regional" || said === "local";
}

/** The levels that a template serves, the usual one first: those that its question `level` offers, else its own. */
export function levelsOf({ level, questions }: Pick<TemplateHead, "level" | "questions">): Level[] {
  const asked = questions.find(({ key }) => key === "level")?.choices ?? [];
  return [...new Set([level, ...asked.map(({ value }) => value)])].filter(isLevel);
}
