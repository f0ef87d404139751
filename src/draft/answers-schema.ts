import { DATE_FORM } from "../agreement/date-form.js";
import type { Language } from "../agreement/model.js";
import type { Question, TemplateHead } from "./model.js";

type Json = Record<string, unknown>;

/**
 * The JSON Schema (2020-12) of an answers file for a template, without its `$schema`, for editors that check and complete as one writes.
 * @param questions with the principles of the bank to choose from
 */
export function answersSchema({ name, title }: TemplateHead, questions: readonly Question[], language: Language): Json {
  const own = { samsyn: { const: "answers/1" }, template: { const: name } };
  const must = questions.filter(
    ({ default: said, required, when }) => said === undefined && required !== false && when === undefined,
  );
  return {
    title: title[language],
    type: "object",
    properties: { ...own, ...Object.fromEntries(questions.map((question) => [question.key, answerSchema(question, language)])) },
    required: must.map(({ key }) => key),
    additionalProperties: false,
  };
}

function answerSchema(question: Question, language: Language): Json {
  const { ask, help } = question;
  return { description: [ask[language], help?.[language]].filter(Boolean).join(" "), ...typeOf(question) };
}

function typeOf({ type, choices = [], min, max, pattern }: Question): Json {
  const values = choices.map(({ value }) => value);
  // YAML may hold a number where text is meant, which is taken as written.
  const text = { type: ["string", "number"] };
  switch (type) {
    case "number":
      return { type: "number", ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
    case "yesno":
      return { type: "boolean" };
    case "date":
      return { ...text, pattern: DATE_FORM.source };
    case "choice":
      return { enum: values };
    case "choices":
      return {
        type: "array",
        items: { enum: values },
        uniqueItems: true,
        ...(min !== undefined && { minItems: min }),
        ...(max !== undefined && { maxItems: max }),
      };
    case "list":
      return { type: "array", items: text };
    case "text":
    case "party":
    case "place":
      return { ...text, ...(pattern !== undefined && { pattern: `^(?:${pattern})$` }) };
  }
}
