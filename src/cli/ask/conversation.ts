import type { Language } from "../../agreement/model.js";
import type { Answer, Answers, Places, Question } from "../../draft/model.js";
import { findPlace, findPlaceBegun, placeSlots } from "../../draft/places.js";
import type { Filled, Questionnaire } from "../../draft/questionnaire.js";
import { ASK, placeFacts } from "../../messages/ask.js";
import type { Asked, Prompts } from "./prompts.js";

/** Asks a template's questions of a person, one at a time. */
export class Conversation {
  private readonly questionnaire: Questionnaire;
  private readonly places: Places;
  private readonly prompts: Prompts;
  private readonly language: Language;
  /** Keys of answers that are not what nobody's answer would have been: those stay when something before them changes. */
  private readonly own = new Set<string>();

  constructor(input: { questionnaire: Questionnaire; places: Places; prompts: Prompts; language: Language }) {
    this.questionnaire = input.questionnaire;
    this.places = input.places;
    this.prompts = input.prompts;
    this.language = input.language;
  }

  /**
   * Goes through the questions; a step back asks the one before again.
   * @returns "back" when a person steps back from the first question
   */
  async all(): Promise<Asked<Answers>> {
    const answers: Record<string, Answer> = {};
    const asked: number[] = [];
    let at = 0;
    while (at < this.questionnaire.questions.length) {
      const question = this.questionnaire.questions[at];
      if (question === undefined) break;
      if (!this.questionnaire.isAsked(question, before(answers, this.questionnaire.questions, at))) {
        at += 1;
        continue;
      }
      const outcome = await this.one(question, answers);
      if (outcome === "stop") return "stop";
      if (outcome === "back") {
        const last = asked.pop();
        if (last === undefined) return "back";
        at = last;
        continue;
      }
      answers[question.key] = outcome.answer;
      asked.push(at);
      at += 1;
    }
    return { answer: this.settled(answers) };
  }

  /** Only what applies, in the order of the questions; what a person left to the template follows what it builds on. */
  settled(answers: Answers): Answers {
    return this.settle(answers).answers;
  }

  /** The same after an answer was changed; what does not go with it is asked again, such as the place after its level. */
  async resettled(answers: Answers): Promise<Asked<Answers>> {
    const { answers: settled, troubles } = this.settle(answers);
    const question = this.questionnaire.questions.find(({ key }) => key === troubles[0]?.key);
    if (question === undefined) return { answer: settled };
    const outcome = await this.one(question, settled);
    return typeof outcome === "string" ? outcome : this.resettled({ ...answers, [question.key]: outcome.answer });
  }

  /** The level was chosen, also when it is the usual one; the place does not tell it. */
  private settle(answers: Answers): Filled {
    const said = Object.entries(answers).filter(([key]) => key === "level" || this.own.has(key));
    return this.questionnaire.settleAll(new Map(said));
  }

  /** Asks one question until the answer can be used. */
  async one(question: Question, answers: Answers): Promise<Asked<Answer>> {
    for (;;) {
      const outcome = await this.raw(question, answers);
      if (outcome === "stop" || outcome === "back") return outcome;
      const settled = this.questionnaire.settle(question, outcome.answer, answers);
      if ("answer" in settled) {
        const usual = this.questionnaire.fallback(question, answers);
        if (usual !== null && String(usual) === String(settled.answer)) this.own.delete(question.key);
        else this.own.add(question.key);
        if (question.type === "place") this.tellPlace(String(settled.answer), answers);
        return settled;
      }
      this.prompts.warn(settled.trouble[this.language]);
    }
  }

  private async raw(question: Question, answers: Answers): Promise<Asked<Answer>> {
    const { type, choices = [], ask, help } = question;
    const text = [ask, ...(help === undefined ? [] : [help])].map((each) =>
      this.questionnaire.text(each[this.language], answers),
    );
    const message = text.join("\n");
    const fallback = this.questionnaire.fallback(question, answers);
    const usual = this.own.has(question.key) ? (answers[question.key] ?? fallback) : fallback;
    if (type === "choice" || type === "yesno") return this.chosen(question, message, usual);
    if (type === "place") return this.place(question, message, usual, answers);
    if (type === "choices") {
      const offered = choices.map(({ value, label, about }) => ({
        value,
        label: label[this.language],
        ...(about !== undefined && { hint: about[this.language] }),
      }));
      return this.prompts.chooseSeveral(message, offered, Array.isArray(usual) ? usual : []);
    }
    const isList = type === "list";
    const suggested = Array.isArray(usual) ? usual.join(", ") : usual === null ? "" : String(usual);
    const parted = (typed: string) =>
      isList
        ? typed
            .split(",")
            .map((part) => part.trim())
            .filter(Boolean)
        : typed;
    const refuse = (typed: string) => {
      if (typed.trim() === "" && fallback === null) return ASK.needed[this.language];
      const settled = this.questionnaire.settle(question, parted(typed), answers);
      return "trouble" in settled ? settled.trouble[this.language] : null;
    };
    const outcome = await this.prompts.write(isList ? `${message} (${ASK.separate[this.language]})` : message, suggested, refuse);
    return typeof outcome === "string" ? outcome : { answer: parted(outcome.answer) };
  }

  private async chosen({ type, choices = [] }: Question, message: string, usual: Answer | null): Promise<Asked<Answer>> {
    const { language, prompts } = this;
    const offered =
      type === "yesno"
        ? [
            { value: "true", label: ASK.yes[language] },
            { value: "false", label: ASK.no[language] },
          ]
        : choices.map(({ value, label, about }) => ({
            value,
            label: label[language],
            ...(about !== undefined && { hint: about[language] }),
          }));
    return prompts.choose(message, offered, usual === null ? null : String(usual));
  }

  /** A place is typed: there are too many to look through, and its first letters will do when no other begins so. */
  private async place(question: Question, message: string, usual: Answer | null, answers: Answers): Promise<Asked<Answer>> {
    const level = this.questionnaire.levelAfter(answers);
    const refuse = (typed: string) => {
      if (typed.trim() === "") return ASK.needed[this.language];
      if (findPlaceBegun(typed, level, this.places) !== null) return null;
      const settled = this.questionnaire.settle(question, typed, answers);
      return "trouble" in settled ? settled.trouble[this.language] : null;
    };
    const outcome = await this.prompts.write(message, usual === null ? "" : String(usual), refuse);
    if (typeof outcome === "string") return outcome;
    return { answer: findPlaceBegun(outcome.answer, level, this.places)?.name ?? outcome.answer };
  }

  /** The names that follow from a place, so that a person sees that it is the right one. */
  private tellPlace(name: string, answers: Answers): void {
    const level = this.questionnaire.levelAfter(answers);
    const entry = findPlace(name, level, this.places);
    if (entry === null) return;
    const { public: owner, countyBoard, county } = placeSlots(entry, level, "sv", this.places);
    const count = level === "regional" ? this.places.municipalities.filter((each) => each.county === entry.code).length : 0;
    const told = level === "regional" ? placeFacts(owner, countyBoard, count) : placeFacts(`${owner} · ${county}`, "", 0);
    this.prompts.say(told[this.language]);
  }
}

/** Answers to the questions before one: those after it say nothing of whether it applies. */
function before(answers: Answers, questions: readonly Question[], at: number): Answers {
  const keys = new Set(questions.slice(0, at).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}
