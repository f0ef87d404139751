import { stringify } from "yaml";
import type { Language } from "../../agreement/model.js";
import { DraftFault } from "../../draft/fault.js";
import { holdsLiquid } from "../../draft/liquid-text.js";
import type { Answer, Question } from "../../draft/model.js";
import { ANSWERS_PAGE } from "../../messages/answers-page.js";
import type { Localized } from "../../messages/message.js";
import type { GivenAnswers } from "./given-answers.js";
import { Setting } from "./given-answers.js";
import type { Desk } from "./make-draft.js";

/** Widest line of a comment. */
const WIDEST = 100;

/**
 * An answers file to fill in: every question explained, with its usual answer as a line to change, a line left open where somebody must
 * answer, and a line behind "#" where the usual answer follows from others. What was answered already stands there.
 */
export function answersText({ template, questionnaire }: Desk, given: GivenAnswers, language: Language): string {
  const { head } = template;
  const answers: Record<string, Answer> = {};
  const texts = new Map([...given.values].map(([key, said]) => [key, said instanceof Setting ? said.text : said]));
  const blocks = questionnaire.questions.map((question) => {
    const value = texts.get(question.key);
    const settled = value === undefined ? null : questionnaire.settle(question, value, answers);
    const own = settled !== null && "answer" in settled ? settled.answer : null;
    const usual = orNull(() => questionnaire.fallback(question, answers, texts));
    const answer = own ?? usual;
    if (answer !== null) answers[question.key] = answer;
    const text = (each: string) => orNull(() => questionnaire.text(each, answers)) ?? each;
    const filled = ({ sv, en }: Localized): Localized => ({ sv: text(sv), en: text(en) });
    const { help } = question;
    const told = { ...question, ask: filled(question.ask), ...(help !== undefined && { help: filled(help) }) };
    return [...comments(told, language), own === null ? usualLine(question, usual) : line(question.key, own)].join("\n");
  });
  const top = commented([head.title[language], head.about[language], ANSWERS_PAGE.how[language], ANSWERS_PAGE.follows[language]]);
  return `${top.join("\n")}\nsamsyn: answers/1\ntemplate: ${head.name}\n\n${blocks.join("\n\n")}\n`;
}

/** The line of a question that nobody answered. */
function usualLine({ key, default: said, required }: Question, usual: Answer | null): string {
  // What follows from other answers goes on following them as long as the line is left alone; the level follows the place.
  if (typeof said === "string" && (holdsLiquid(said) || key === "level")) return `# ${line(key, usual ?? said)}`;
  return usual === null || (usual === "" && required !== false) ? `${key}:` : line(key, usual);
}

/** What an earlier question that is still open keeps from being told is null. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DraftFault) return null;
    throw error;
  }
}

function comments({ ask, help, choices = [], when, default: said, required }: Question, language: Language): string[] {
  const must = said === undefined && required !== false;
  return commented([
    `${ask[language]}${must ? ` (${ANSWERS_PAGE.must[language]})` : ""}`,
    ...(help === undefined ? [] : [help[language]]),
    ...choices.map(
      ({ value, label, about }) => `- ${value}: ${label[language]}${about === undefined ? "" : `. ${about[language]}`}`,
    ),
    ...(when === undefined ? [] : [`${ANSWERS_PAGE.when[language]} ${when}`]),
  ]);
}

function line(key: string, answer: Answer): string {
  return stringify({ [key]: answer }, { lineWidth: 0 }).trimEnd();
}

/** Lines of comment, wrapped. */
function commented(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const lines: string[] = [];
    for (const word of text.split(/\s+/u)) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < WIDEST) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(last === undefined ? `# ${word}` : `#   ${word}`);
    }
    return lines;
  });
}
