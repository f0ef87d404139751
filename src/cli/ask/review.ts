import type { Language } from "../../agreement/model.js";
import type { Answer, Answers, Question } from "../../draft/model.js";
import type { Questionnaire } from "../../draft/questionnaire.js";
import { ASK } from "../../messages/ask.js";
import type { Conversation } from "./conversation.js";
import type { Prompts } from "./prompts.js";

/**
 * Shows every answer, and lets a person change any until all is right.
 * @returns null when the person stops
 */
export async function review(
  given: Answers,
  conversation: Conversation,
  questionnaire: Questionnaire,
  prompts: Prompts,
  language: Language,
): Promise<Answers | null> {
  let answers = given;
  for (;;) {
    prompts.say([ASK.review[language], ...listed(answers, questionnaire, language)].join("\n"));
    const choices = [
      { value: "write", label: ASK.write[language] },
      { value: "change", label: ASK.change[language] },
    ];
    const outcome = await prompts.choose(ASK.ready[language], choices, "write");
    if (outcome === "stop") return null;
    if (outcome !== "back" && outcome.answer === "write") return answers;
    const changed = await changedAnswers(answers, conversation, questionnaire, prompts, language);
    if (changed === null) return null;
    answers = changed;
  }
}

function listed(answers: Answers, questionnaire: Questionnaire, language: Language): string[] {
  return questionnaire.questions.flatMap((question) => {
    const answer = answers[question.key];
    if (answer === undefined) return [];
    return [`${shortAsk(question, questionnaire, answers, language)} ${inWords(question, answer, language)}`];
  });
}

function shortAsk({ ask }: Question, questionnaire: Questionnaire, answers: Answers, language: Language): string {
  return questionnaire.text(ask[language], answers);
}

/** An answer by the words that it was chosen by. */
function inWords({ type, choices = [] }: Question, answer: Answer, language: Language): string {
  const label = (value: string) => choices.find((choice) => choice.value === value)?.label[language] ?? value;
  if (type === "yesno") return (answer === true ? ASK.yes : ASK.no)[language];
  const text = Array.isArray(answer) ? answer.map(label).join(", ") : label(String(answer));
  return text === "" ? ASK.nothing[language] : text;
}

async function changedAnswers(
  answers: Answers,
  conversation: Conversation,
  questionnaire: Questionnaire,
  prompts: Prompts,
  language: Language,
): Promise<Answers | null> {
  const offered = questionnaire.questions
    .filter(({ key }) => answers[key] !== undefined)
    .map((question) => {
      const hint = inWords(question, answers[question.key] ?? "", language);
      return { value: question.key, label: shortAsk(question, questionnaire, answers, language), hint };
    });
  const which = await prompts.choose(ASK.changeWhich[language], offered, null);
  if (which === "stop") return null;
  const question = which === "back" ? undefined : questionnaire.questions.find(({ key }) => key === which.answer);
  if (question === undefined) return answers;
  const outcome = await conversation.one(question, answers);
  if (outcome === "stop") return null;
  const settled = outcome === "back" ? outcome : await conversation.resettled({ ...answers, [question.key]: outcome.answer });
  if (settled === "stop") return null;
  return settled === "back" ? answers : settled.answer;
}
