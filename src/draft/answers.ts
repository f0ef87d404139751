import { DATE_FORM } from "../agreement/date-form.js";
import { settleText } from "../agreement/inline.js";
import type { Level } from "../agreement/model.js";
import { nearest } from "../language/nearest.js";
import { answerTexts } from "../messages/draft.js";
import type { Localized } from "../messages/message.js";
import type { Answer, Places, Question } from "./model.js";
import { findPlace, nearestPlace } from "./places.js";

/** Longest answer in characters; an agreement's longest paragraphs are shorter. */
const LONGEST = 2_000;

/** Longest answer that a pattern is held against, in characters: a template may come from a stranger, and a pattern can be slow. */
const LONGEST_MATCHED = 200;

/** Characters that no text holds and that a reader would take away; white space is settled apart. */
const CONTROLS = /(?![\s])[\p{Cc}\uFEFF\p{Cs}]/gu;

/** What an answer turned out to be: usable, or not and why. */
export type Settled = { answer: Answer } | { trouble: Localized };

/** What answers are held against besides their question. */
export interface AnswerWorld {
  level: Level;
  places: Places;
}

/**
 * Settles one answer: brings it to the question's type, or says what is the matter.
 * @param given as a file or a person gave it; text is taken for what it looks like where the type asks for more
 */
export function settleAnswer(question: Question, given: unknown, world: AnswerWorld): Settled {
  const { key, type } = question;
  if (type === "choices" || type === "list") return settleSeveral(question, given);
  if (type === "number") return settleNumber(question, given);
  if (type === "yesno") {
    const said = typeof given === "boolean" ? given : yesNo(given);
    return said === null ? wrong(key, answerTexts.yesno) : { answer: said };
  }
  const text = oneText(given);
  if (text === null) return wrong(key, type === "date" ? answerTexts.date : answerTexts.text);
  if (text.length > LONGEST) return { trouble: answerTexts.tooLong(key, LONGEST) };
  if (text === "") return { answer: "" };
  if (type === "date") return DATE_FORM.test(text) ? { answer: text } : wrong(key, answerTexts.date);
  if (type === "choice") return settleChoice(question, text);
  if (type === "place") return settlePlace(text, world);
  return fitsPattern(question, text) ? { answer: text } : { trouble: answerTexts.pattern(key, question.help ?? null) };
}

function wrong(key: string, wanted: Localized): Settled {
  return { trouble: answerTexts.wrongType(key, wanted) };
}

function oneText(given: unknown): string | null {
  if (typeof given === "number") return String(given);
  return typeof given === "string" ? settleText(given.normalize("NFC").replace(CONTROLS, "")) : null;
}

const YES = new Set(["ja", "yes", "true", "j", "y"]);
const NO = new Set(["nej", "no", "false", "n"]);

function yesNo(given: unknown): boolean | null {
  const word = typeof given === "string" ? given.trim().toLowerCase() : "";
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

function settleNumber({ key, min, max }: Question, given: unknown): Settled {
  const text = typeof given === "string" ? given.trim() : "";
  const value = typeof given === "number" ? given : /^-?\d{1,12}$/u.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return wrong(key, answerTexts.number);
  if (min !== undefined && value < min) return { trouble: answerTexts.tooSmall(key, min, false) };
  if (max !== undefined && value > max) return { trouble: answerTexts.tooLarge(key, max, false) };
  return { answer: value };
}

function settleChoice({ choices = [] }: Question, text: string): Settled {
  const values = choices.map(({ value }) => value);
  const found = values.find((value) => value.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return { answer: found };
  return { trouble: answerTexts.choice(text, nearest(text, values), values) };
}

/** One value stands for a list of one. */
function settleSeveral(question: Question, given: unknown): Settled {
  const { key, type, min, max } = question;
  const items: unknown[] = Array.isArray(given) ? given : given === "" || given === null ? [] : [given];
  const settled: string[] = [];
  for (const item of items) {
    const text = oneText(item);
    if (text === null || text === "") return wrong(key, answerTexts.list);
    if (text.length > LONGEST) return { trouble: answerTexts.tooLong(key, LONGEST) };
    if (type === "choices") {
      const choice = settleChoice(question, text);
      if ("trouble" in choice) return choice;
      settled.push(String(choice.answer));
    } else settled.push(text);
  }
  const unique = [...new Set(settled)];
  if (min !== undefined && unique.length < min) return { trouble: answerTexts.tooSmall(key, min, true) };
  if (max !== undefined && unique.length > max) return { trouble: answerTexts.tooLarge(key, max, true) };
  return { answer: unique };
}

function settlePlace(text: string, { level, places }: AnswerWorld): Settled {
  const found = findPlace(text, level, places);
  if (found !== null) return { answer: found.name };
  const other = level === "local" ? "regional" : "local";
  if (findPlace(text, other, places) !== null) return { trouble: answerTexts.placeOnOtherLevel(text, other) };
  return { trouble: answerTexts.place(text, nearestPlace(text, level, places), level) };
}

function fitsPattern({ pattern }: Question, text: string): boolean {
  if (pattern === undefined) return true;
  return text.length <= LONGEST_MATCHED && new RegExp(`^(?:${pattern})$`, "u").test(text);
}

/**
 * True for a pattern that cannot take longer than a person would wait: no group is repeated, nothing refers back, and at most three
 * parts repeat without bound: 200 characters then take some millions of steps at the most.
 */
export function isCalmPattern(pattern: string): boolean {
  if (!isPattern(pattern)) return false;
  const bare = pattern.replace(/\\[^\d k]/gu, "x").replace(/\[[^\]]*\]/gu, "x");
  return !/\\[\dk]|\)[*+{?]/u.test(bare) && (bare.match(/[*+]|\{\d+,/gu) ?? []).length <= 3;
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").source !== "";
  } catch {
    return false;
  }
}
