import type { Language } from "../../src/agreement/model.js";
import { dayOf } from "../../src/cli/day.js";
import { noAnswers } from "../../src/cli/draft/given-answers.js";
import { makeDraft, openDesk, settleAnswers } from "../../src/cli/draft/make-draft.js";
import type { Io } from "../../src/cli/io.js";
import { builtIn } from "../../src/cli/templates/built-in.js";
import type { Question } from "../../src/draft/model.js";
import type { Random } from "../generator/random.js";

/** The day on which tests draft. */
export const TODAY = new Date(2026, 10, 30, 12);

/** What the answers need of the world: the clock. */
const clock = { now: () => TODAY } as unknown as Io;

/** Everything that a template cannot guess, answered. */
const FACTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "civil.voice": { sv: "Idéburna rådet", en: "the Voluntary Sector Council" },
  "contact.name": { sv: "Kim Lind", en: "Kim Lind" },
  "contact.email": { sv: "kim.lind@exempel.se", en: "kim.lind@example.org" },
  "reply.by": { sv: "2027-02-26", en: "2027-02-26" },
  "reply.email": { sv: "samverkan@exempel.se", en: "together@example.org" },
  "decision.reference": { sv: "RS 2026/114", en: "RS 2026/114" },
};

/** The most that a number is drawn to: how much of the bank is taken. Larger ones, such as seats, are left to the template. */
const LARGEST_DRAWN = 5;

/** An answer to a question, some of them by lot; undefined leaves it to the template. */
function answerTo(question: Question, language: Language, random: Random): unknown {
  const { key, type, choices = [], required, min = 0, max = Number.POSITIVE_INFINITY, default: said } = question;
  const fact = FACTS[key]?.[language];
  if (fact !== undefined) return fact;
  if (key === "level") return undefined;
  const values = choices.map(({ value }) => value);
  if (type === "choice") return random.pick(values);
  if (type === "choices") return random.sample(values, random.integer(Math.max(1, min), values.length));
  if (type === "number" && max <= LARGEST_DRAWN) return random.integer(min, max);
  if (type === "yesno") return random.pick([true, false]);
  if (said !== undefined || type === "list") return undefined;
  return required === false && type !== "text" ? undefined : { sv: "Exempelföreningen", en: "the Example Society" }[language];
}

/**
 * Drafts with a built-in template, everything answered.
 * @param known answers that are not left to lot
 */
export async function drafted(name: string, known: Readonly<Record<string, unknown>>, random: Random): Promise<string> {
  const template = await builtIn.template(name);
  if (template === null) throw new Error(`no template ${name}`);
  const desk = await openDesk(template, builtIn, clock);
  const { language } = template.head;
  const made = desk.questionnaire.questions.map((question) => [
    question.key,
    known[question.key] ?? answerTo(question, language, random),
  ]);
  const values = new Map<string, unknown>(made.filter(([, value]) => value !== undefined) as [string, unknown][]);
  const { answers } = settleAnswers(desk, { ...noAnswers(), values });
  return (await makeDraft(desk, answers, true)).content;
}

/** The day as the program's own option takes it. */
export const TODAY_TEXT = dayOf(TODAY);
