import type { Template } from "../../draft/model.js";
import type { Base } from "../../draft/questionnaire.js";
import { draftTrouble } from "../../messages/cli-draft.js";
import type { Io } from "../io.js";
import type { Library } from "../templates/library.js";
import { Trouble } from "../trouble.js";
import type { GivenAnswers } from "./given-answers.js";
import { type Desk, openDesk, settleAnswers } from "./make-draft.js";
import { templateNamed } from "./template-named.js";

/**
 * The agreement that a document of the process goes with: the one whose answers were given, else the first one of the same language.
 * @param given its answers, and those to the document's own questions
 * @throws Trouble when the agreement's own questions are not answered
 */
export async function openBase(document: Template, given: GivenAnswers, library: Library, io: Io): Promise<Base> {
  const { language, name: own, questions } = document.head;
  const heads = (await library.heads()).filter((head) => head.shape !== "document" && head.language === language);
  const name = given.template === null || given.template === own ? heads[0]?.name : given.template;
  if (name === undefined) throw new Trouble(draftTrouble.noAgreement(own));
  const template = await templateNamed(name, library);
  const desk = await openDesk(template, library, io);
  const theirs = new Set(template.head.questions.map(({ key }) => key));
  const notOurs = new Set(questions.map(({ key }) => key).filter((key) => !theirs.has(key)));
  const values = new Map([...given.values].filter(([key]) => !notOurs.has(key)));
  return { head: template.head, answers: settleAnswers(desk, { ...given, values }).answers };
}

/** Of the agreement's answers those that the document asks too, with what was said to the document itself. */
export function sharedAnswers(desk: Desk, base: Base, given?: GivenAnswers): GivenAnswers {
  const keys = new Set(desk.questionnaire.questions.map(({ key }) => key));
  const all: [string, unknown][] = [...Object.entries(base.answers), ...(given?.values ?? [])];
  return {
    template: null,
    values: new Map(all.filter(([key]) => keys.has(key))),
    places: given?.places ?? new Map<string, string>(),
  };
}
