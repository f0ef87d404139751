import type { Level } from "../../agreement/model.js";
import type { Answers, TemplateHead } from "../../draft/model.js";
import { ASK } from "../../messages/ask.js";
import { levelsInWords } from "../../reports/draft/levels-in-words.js";
import type { ExitCode, Given } from "../definition.js";
import type { creating } from "../definitions/new.js";
import { deliverDraft } from "../draft/deliver-draft.js";
import { noAnswers } from "../draft/given-answers.js";
import { type Desk, openDesk } from "../draft/make-draft.js";
import { openBase } from "../draft/open-base.js";
import { templateNamed } from "../draft/template-named.js";
import type { Io } from "../io.js";
import type { Library } from "../templates/library.js";
import { clackPrompts } from "./clack.js";
import { Conversation } from "./conversation.js";
import { outputFile } from "./output-file.js";
import type { Prompts } from "./prompts.js";
import { review } from "./review.js";

type Options = Given<typeof creating>;

/**
 * Asks a person what a draft needs, shows the answers, and writes it. Nothing is written before the last question is answered.
 * @returns 2 when the person stops
 */
export async function ask(given: Options, library: Library, io: Io): Promise<ExitCode> {
  const prompts = clackPrompts(io.language, io.columns);
  prompts.begin(ASK.welcome[io.language], ASK.how[io.language]);
  const asked = await answered(given, library, prompts, io);
  if (asked === null) {
    prompts.end(ASK.stopped[io.language]);
    return 2;
  }
  const { desk, answers, output, plan } = asked;
  const { force = false, noCheck = false } = given;
  const code = await deliverDraft(desk, answers, { output, force, plan, check: !noCheck }, library, io);
  prompts.end(ASK.done[io.language]);
  return code;
}

interface Answered {
  desk: Desk;
  answers: Answers;
  output: string;
  plan: boolean;
}

async function answered(given: Options, library: Library, prompts: Prompts, io: Io): Promise<Answered | null> {
  for (;;) {
    const name = given.template ?? (await chosenTemplate(await library.heads(), prompts, io));
    if (name === null) return null;
    const template = await templateNamed(name, library);
    const base = template.head.shape === "document" ? await openBase(template, noAnswers(), library, io) : null;
    const desk = await openDesk(template, library, io, base);
    const { questionnaire } = desk;
    const conversation = new Conversation({ questionnaire, places: await library.places(), prompts, language: io.language });
    const said = await conversation.all();
    if (said === "stop") return null;
    // Before the first question there is only the choice of template.
    if (said === "back") continue;
    const reviewed = await review(said.answer, conversation, questionnaire, prompts, io.language);
    if (reviewed === null) return null;
    const plan = given.plan ?? (base === null ? await wantsPlan(prompts, io) : false);
    if (plan === null) return null;
    const output = given.output ?? (await outputFile(desk.template.head, reviewed, prompts, given.force ?? false, io));
    return output === null ? null : { desk, answers: reviewed, output, plan };
  }
}

/** Most drafts are regional. */
const LEVELS: readonly Level[] = ["regional", "local", "national"];

/** One's own language first. */
async function chosenTemplate(heads: readonly TemplateHead[], prompts: Prompts, io: Io): Promise<string | null> {
  const { language } = io;
  const offered = heads
    .filter(({ shape }) => shape !== "document")
    .toSorted(
      (a, b) =>
        Number(b.language === language) - Number(a.language === language) ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        (a.name < b.name ? -1 : 1),
    )
    .map((head) => ({
      value: head.name,
      label: head.title[language],
      hint: `${levelsInWords(head, language)}. ${head.about[language]}`,
    }));
  const outcome = await prompts.choose(ASK.template[language], offered, null, true);
  return typeof outcome === "string" ? null : outcome.answer;
}

async function wantsPlan(prompts: Prompts, { language }: Io): Promise<boolean | null> {
  const offered = [
    { value: "no", label: ASK.no[language] },
    { value: "yes", label: ASK.yes[language] },
  ];
  const outcome = await prompts.choose(ASK.plan[language], offered, "no", true);
  if (outcome === "stop") return null;
  return outcome !== "back" && outcome.answer === "yes";
}
