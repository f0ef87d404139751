import type { Level } from "../agreement/model.js";
import { nearest } from "../language/nearest.js";
import { answerTexts } from "../messages/draft.js";
import type { Localized } from "../messages/message.js";
import { type Settled, settleAnswer } from "./answers.js";
import { principleChoices } from "./bank.js";
import type { Engine } from "./engine.js";
import { atPath } from "./fault.js";
import { isLevel, levelsOf } from "./levels.js";
import { holdsLiquid } from "./liquid-text.js";
import type { Answer, Answers, Bank, Places, Question, TemplateHead } from "./model.js";
import { findPlace, placeSlots } from "./places.js";
import { buildSlots, type Slots } from "./slots.js";

/** What was wrong with the answer to one question. */
export interface AnswerTrouble {
  key: string;
  text: Localized;
}

/** Answers brought to the questions of a template. */
export interface Filled {
  /** Of every question that was asked, in the order of asking. */
  answers: Answers;
  troubles: AnswerTrouble[];
  /** Keys of answers that were given though their question does not apply. */
  unasked: string[];
}

/** The agreement that another document goes with. */
export interface Base {
  head: TemplateHead;
  answers: Answers;
}

/** Asks a template's questions: which apply, what they take, and what is answered when nobody says. */
export class Questionnaire {
  readonly questions: readonly Question[];
  private readonly head: TemplateHead;
  private readonly engine: Engine;
  private readonly places: Places;
  private readonly today: string;
  private readonly base: Base | null;

  /**
   * @param input.today YYYY-MM-DD, for defaults only: what was answered never depends on the day that it is used
   * @param input.base the agreement whose answers the template sees too
   */
  constructor(input: { head: TemplateHead; engine: Engine; bank: Bank; places: Places; today: string; base?: Base | null }) {
    const { head, bank } = input;
    this.head = head;
    this.engine = input.engine;
    this.places = input.places;
    this.today = input.today;
    this.base = input.base ?? null;
    // The principles to choose from are those of the bank, unless the template names its own.
    this.questions = head.questions.map((question) =>
      question.type === "choices" && question.choices === undefined && question.key === "principles"
        ? { ...question, choices: principleChoices(bank, head.language) }
        : question,
    );
  }

  /** True when the question applies after these answers. @throws DraftFault */
  isAsked(question: Question, answers: Answers): boolean {
    const { when } = question;
    return when === undefined || this.at(question, "when", () => this.engine.evaluate(when, this.slots(answers)) === true);
  }

  /**
   * What is answered when nobody says; null when somebody must.
   * @param given answers to questions that come later, which may tell: a place tells its level
   * @throws DraftFault
   */
  fallback(question: Question, answers: Answers, given?: ReadonlyMap<string, unknown>): Answer | null {
    const { default: said, required, type } = question;
    const told = given === undefined ? null : this.levelOfPlace(question, given);
    if (told !== null) return told;
    if (said === undefined) {
      if (required !== false) return null;
      return type === "choices" || type === "list" ? [] : type === "yesno" ? false : "";
    }
    const usual = this.at(question, "default", () => this.filled(said, answers));
    const settled = settleAnswer(question, usual, this.world(answers));
    return "answer" in settled ? settled.answer : null;
  }

  /** The level on which the place that was named is found, when it is not the usual one: "Falun" is a municipality and no county. */
  private levelOfPlace({ key }: Question, given: ReadonlyMap<string, unknown>): Level | null {
    if (key !== "level") return null;
    const place = this.questions.find(({ type }) => type === "place");
    const name = place === undefined ? undefined : given.get(place.key);
    if (typeof name !== "string") return null;
    return levelsOf(this.head).find((level) => findPlace(name, level, this.places) !== null) ?? null;
  }

  private at<T>({ key }: Question, part: string, work: () => T): T {
    return atPath(["questions", this.questions.findIndex((each) => each.key === key), part], work);
  }

  private filled(said: Answer, answers: Answers): Answer {
    // Slots are built only for what uses them.
    if (!holdsLiquid(said)) return said;
    const slots = this.slots(answers);
    slots["today"] = { date: this.today, year: Number(this.today.slice(0, 4)) };
    if (Array.isArray(said)) return said.map((item) => this.engine.renderPlain(item, slots));
    return typeof said === "string" ? this.engine.renderPlain(said, slots) : said;
  }

  /** Brings one answer to its question. */
  settle(question: Question, given: unknown, answers: Answers): Settled {
    const settled = settleAnswer(question, given, this.world(answers));
    if ("answer" in settled && isEmpty(settled.answer) && question.required !== false && question.type !== "choices") {
      return { trouble: answerTexts.missing(question.key, question.ask) };
    }
    return settled;
  }

  /** Settles all answers at once. @throws DraftFault when the template itself is at fault */
  settleAll(given: ReadonlyMap<string, unknown>): Filled {
    const answers: Record<string, Answer> = {};
    const troubles: AnswerTrouble[] = [];
    const unasked: string[] = [];
    for (const question of this.questions) {
      const { key } = question;
      if (!this.isAsked(question, answers)) {
        if (given.has(key)) unasked.push(key);
        continue;
      }
      const settled = this.answerTo(question, given, answers);
      if ("trouble" in settled) troubles.push({ key, text: settled.trouble });
      else answers[key] = settled.answer;
      // What follows may build on an answer that is not there; more would be told than is wrong.
      if ("trouble" in settled && question.type === "place") break;
    }
    const keys = this.questions.map(({ key }) => key);
    for (const key of given.keys()) {
      if (!keys.includes(key)) troubles.push({ key, text: answerTexts.unknownKey(key, nearest(key, keys)) });
    }
    return { answers, troubles, unasked };
  }

  private answerTo(question: Question, given: ReadonlyMap<string, unknown>, answers: Answers): Settled {
    const said = given.get(question.key);
    if (said !== undefined && said !== null) return this.settle(question, said, answers);
    const fallback = this.fallback(question, answers, given);
    return fallback === null ? { trouble: answerTexts.missing(question.key, question.ask) } : { answer: fallback };
  }

  /** A text of a question with the answers so far in it. @throws DraftFault */
  text(text: string, answers: Answers): string {
    return holdsLiquid(text) ? this.engine.renderPlain(text, this.slots(answers)) : text;
  }

  /** What the template sees after these answers; a question that was not asked is empty. */
  slots(answers: Answers): Slots {
    const questions = [...(this.base?.head.questions ?? []), ...this.questions];
    const said: Answers = { ...this.base?.answers, ...answers };
    const all: Record<string, Answer> = {};
    for (const { key, type } of questions) {
      all[key] = said[key] ?? (type === "choices" || type === "list" ? [] : type === "yesno" ? false : "");
    }
    const level = this.levelAfter(answers);
    const asked = questions.find(({ type }) => type === "place");
    const name = asked === undefined ? undefined : said[asked.key];
    const entry = typeof name === "string" ? findPlace(name, level, this.places) : null;
    const place = entry === null ? null : placeSlots(entry, level, this.head.language, this.places);
    return buildSlots(all, place, this.head.language);
  }

  private world(answers: Answers): { level: Level; places: Places } {
    return { level: this.levelAfter(answers), places: this.places };
  }

  /** The level that a place is looked for on, after these answers. */
  levelAfter(answers: Answers): Level {
    const said = answers["level"] ?? this.base?.answers["level"];
    return isLevel(said) ? said : (this.base?.head.level ?? this.head.level);
  }
}

function isEmpty(answer: Answer): boolean {
  return answer === "" || (Array.isArray(answer) && answer.length === 0);
}
