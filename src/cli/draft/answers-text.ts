import { stringify } from "yaml";
import type { Language } from "../../agreement/model.js";
import type { Answer, Question } from "../../draft/model.js";
import { ANSWERS_PAGE } from "../../messages/answers-page.js";
import type { Localized } from "../../messages/message.js";
import type { GivenAnswers } from "./answers-file.js";
import { Setting } from "./answers-file.js";
import type { Desk } from "./make-draft.js";

/** Widest line of a comment. */
const WIDEST = 100;

/**
 * An answers file to fill in: every question explained, with its usual answer as a line to change, or a line left open where somebody must
 * answer. What was answered already stands there.
 * @throws DraftFault when the template is at fault
 */
export function answersText({ template, questionnaire }: Desk, given: GivenAnswers, language: Language): string {
  const { head } = template;
  const answers: Record<string, Answer> = {};
  const blocks = questionnaire.questions.map((question) => {
    const { help } = question;
    const filled = (texts: Localized): Localized => ({
      sv: questionnaire.text(texts.sv, answers),
      en: questionnaire.text(texts.en, answers),
    });
    const told = { ...question, ask: filled(question.ask), ...(help !== undefined && { help: filled(help) }) };
    const said = given.values.get(question.key);
    const value = said instanceof Setting ? said.text : said;
    const settled = value === undefined ? null : questionnaire.settle(question, value, answers);
    const answer = settled !== null && "answer" in settled ? settled.answer : questionnaire.fallback(question, answers);
    if (answer !== null) answers[question.key] = answer;
    const open = answer === null || (answer === "" && question.required !== false);
    return [...comments(told, language), line(question.key, open ? null : answer)].join("\n");
  });
  const top = commented([head.title[language], head.about[language], ANSWERS_PAGE.how[language]]);
  return `${top.join("\n")}\nsamsyn: answers/1\ntemplate: ${head.name}\n\n${blocks.join("\n\n")}\n`;
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

function line(key: string, answer: Answer | null): string {
  return answer === null ? `${key}:` : stringify({ [key]: answer }, { lineWidth: 0 }).trimEnd();
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
