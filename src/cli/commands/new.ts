import { draftNotice, draftTrouble } from "../../messages/cli-draft.js";
import type { ExitCode, Given } from "../definition.js";
import type { creating } from "../definitions/new.js";
import { deliverDraft } from "../draft/deliver-draft.js";
import { type GivenAnswers, noAnswers, withSettings } from "../draft/given-answers.js";
import { type Desk, openDesk, settleAnswers } from "../draft/make-draft.js";
import { openBase, sharedAnswers } from "../draft/open-base.js";
import { templateNamed } from "../draft/template-named.js";
import type { Io } from "../io.js";
import { checkOutput, deliver, tell } from "../output.js";
import { libraryFor } from "../templates/choose.js";
import type { Library } from "../templates/library.js";
import { Trouble } from "../trouble.js";

type Asked = Given<typeof creating>;

/** Drafts an agreement from a template: by questions on a terminal, or from answers that are handed in. */
export async function run(given: Asked, io: Io): Promise<ExitCode> {
  const library = await libraryFor(given.templates, io);
  if (given.list === true) {
    const { listTemplates } = await import("../templates/list.js");
    return listTemplates(library, "auto", io);
  }
  const { output, force = false } = given;
  if (output !== undefined) await checkOutput(output, [], force, io);
  if (given.answers === undefined && given.set === undefined && given.printAnswers !== true && io.canAsk()) {
    const { ask } = await import("../ask/ask.js");
    return ask(given, library, io);
  }
  return fromAnswers(given, library, io);
}

/** Never waits: what is not answered and has no default is told. */
async function fromAnswers(asked: Asked, library: Library, io: Io): Promise<ExitCode> {
  const { output, force = false, plan = false, noCheck = false } = asked;
  const read = asked.answers === undefined ? noAnswers() : await answersOf(asked.answers, io);
  const handed = withSettings(read, asked.set ?? []);
  const { desk, given } = await laidOut(asked, handed, library, io);
  if (asked.printAnswers === true) {
    const { answersText } = await import("../draft/answers-text.js");
    await deliver(answersText(desk, given, io.language), output ?? null, force, io);
    return 0;
  }
  const { answers, unasked } = settleAnswers(desk, given);
  if (unasked.length > 0) tell(io, draftNotice.unasked(unasked));
  return deliverDraft(desk, answers, { output: output ?? null, force, plan, check: !noCheck }, library, io);
}

/** Loads what reads YAML only where there is a file of answers. */
async function answersOf(file: string, io: Io): Promise<GivenAnswers> {
  const { readAnswers } = await import("../draft/answers-file.js");
  return readAnswers(file, io);
}

/** Lays out the template that was asked for; a document of the process together with the agreement that it goes with. */
async function laidOut(
  { template: name, answers }: Asked,
  given: GivenAnswers,
  library: Library,
  io: Io,
): Promise<{ desk: Desk; given: GivenAnswers }> {
  const template = await templateNamed(name ?? given.template, library);
  if (template.head.shape !== "document") {
    const said = given.template ?? template.head.name;
    if (said !== template.head.name) throw new Trouble(draftTrouble.otherTemplate(template.head.name, answers ?? "", said));
    return { desk: await openDesk(template, library, io), given };
  }
  const base = await openBase(template, given, library, io);
  const desk = await openDesk(template, library, io, base);
  return { desk, given: sharedAnswers(desk, base, given) };
}
