import type { Answers } from "../../draft/model.js";
import type { Base } from "../../draft/questionnaire.js";
import { findPlaceholders } from "../../language/placeholders.js";
import { draftNotice, draftTrouble } from "../../messages/cli-draft.js";
import type { ExitCode } from "../definition.js";
import type { Io } from "../io.js";
import { checkOutput, deliver, quoted, tell } from "../output.js";
import type { Library } from "../templates/library.js";
import { Trouble } from "../trouble.js";
import { type Desk, makeDraft, openDesk, settleAnswers } from "./make-draft.js";
import { sharedAnswers } from "./open-base.js";

/** Where a draft goes and what is to be done with it. */
export interface Delivery {
  /** Null for standard output. */
  output: string | null;
  force: boolean;
  /** Write the other documents of the process too. */
  plan: boolean;
  /** Check an agreement that was written to a file; other documents have no rules. */
  check: boolean;
}

interface Written {
  file: string | null;
  content: string;
}

/**
 * Makes the draft and what goes with it, all in memory, and only then writes the first file.
 * @returns 1 when the check found errors
 */
export async function deliverDraft(
  desk: Desk,
  answers: Answers,
  { output, force, plan, check }: Delivery,
  library: Library,
  io: Io,
): Promise<ExitCode> {
  if (output === null && plan) throw new Trouble(draftTrouble.planNeedsOutput());
  const { head } = desk.template;
  const { content } = await makeDraft(desk, answers, library.isProven(head.name));
  const documents = plan && output !== null ? await processDocuments({ head, answers }, output, library, io) : [];
  const all: Written[] = [{ file: output, content }, ...documents];
  for (const { file } of all) if (file !== null) await checkOutput(file, [], force, io);
  for (const { file, content: text } of all) await deliver(text, file, force, io);
  if (output === null) return 0;
  let code: ExitCode = 0;
  if (head.shape !== "document") {
    tell(io, draftNotice.made(countsOf(content)));
    if (check) {
      const { checkDraft } = await import("./check-draft.js");
      code = await checkDraft(output, io);
    }
  }
  const left = findPlaceholders(content, head.language).length;
  tell(io, draftNotice.next(left, `samsyn validate ${quoted(output)} --stage consultation`));
  return code;
}

/** The other documents of the process, each beside the draft under its own name. */
async function processDocuments(base: Base, output: string, library: Library, io: Io): Promise<Written[]> {
  const heads = (await library.heads()).filter(({ shape, language }) => shape === "document" && language === base.head.language);
  const folder = output.slice(0, output.lastIndexOf("/") + 1);
  const documents: Written[] = [];
  for (const { name } of heads) {
    const template = await library.template(name);
    if (template === null) continue;
    const desk = await openDesk(template, library, io, base);
    const { answers } = settleAnswers(desk, sharedAnswers(desk, base));
    const { content } = await makeDraft(desk, answers, library.isProven(name));
    documents.push({ file: `${folder}${name}.md`, content });
  }
  return documents;
}

/** What the draft holds, counted by its marks: the canonical form has one for each. */
function countsOf(content: string): { sections: number; principles: number; items: number } {
  const count = (form: RegExp) => (content.match(form) ?? []).length;
  return { sections: count(/^## /gmu), principles: count(/^### \d+\. /gmu), items: count(/^ *(?:[-*+]|\d+[.)]) /gmu) };
}
