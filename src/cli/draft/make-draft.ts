import type { Meta } from "../../agreement/model.js";
import { Engine } from "../../draft/engine.js";
import { DraftFault } from "../../draft/fault.js";
import { type Made, makeDocument } from "../../draft/make.js";
import type { Answers, Template } from "../../draft/model.js";
import { type Base, Questionnaire } from "../../draft/questionnaire.js";
import { draftTrouble } from "../../messages/cli-draft.js";
import { frontMatterData } from "../../writers/meta.js";
import { writePlainYaml } from "../../writers/plain-yaml.js";
import { dayOf } from "../day.js";
import type { Io } from "../io.js";
import type { Library } from "../templates/library.js";
import { Trouble } from "../trouble.js";
import { type GivenAnswers, Setting } from "./given-answers.js";

/** A template made ready to be asked and rendered. */
export interface Desk {
  template: Template;
  engine: Engine;
  questionnaire: Questionnaire;
}

/**
 * Lays out a template with the bank and the places that it draws on.
 * @param base the agreement that another document goes with
 */
export async function openDesk(template: Template, library: Library, io: Io, base: Base | null = null): Promise<Desk> {
  const { head, parts } = template;
  const [bank, places] = await Promise.all([library.bank(), library.places()]);
  const engine = new Engine({ parts, bank, language: head.language });
  return { template, engine, questionnaire: new Questionnaire({ head, engine, bank, places, today: dayOf(io.now()), base }) };
}

/**
 * Settles the answers of a template.
 * @throws Trouble with a line for each answer that is missing or cannot be used
 */
export function settleAnswers({ questionnaire, template }: Desk, given: GivenAnswers): { answers: Answers; unasked: string[] } {
  return orTrouble(template, () => {
    const several = new Set(
      questionnaire.questions.filter(({ type }) => type === "choices" || type === "list").map(({ key }) => key),
    );
    const values = new Map(
      [...given.values].map(([key, value]) => [
        key,
        value instanceof Setting ? (several.has(key) ? value.several : value.text) : value,
      ]),
    );
    const { answers, troubles, unasked } = questionnaire.settleAll(values);
    if (troubles.length > 0) {
      throw new Trouble(
        ...troubles.map(({ key, text }) => draftTrouble.answer(given.places.get(key) ?? template.head.name, text)),
      );
    }
    return { answers, unasked };
  });
}

/** What was made, as text. */
export interface Draft {
  content: string;
  made: Made;
}

/**
 * Makes the document that a template and answers give.
 * @param proven its form is known to be canonical; any other is brought there by reading and writing it
 * @throws Trouble when the template is at fault
 */
export async function makeDraft({ template, engine, questionnaire }: Desk, answers: Answers, proven: boolean): Promise<Draft> {
  const { head } = template;
  const made = orTrouble(template, () => makeDocument(engine, head, questionnaire.slots(answers), answers));
  const empty: Meta = { language: head.language, parties: [], bodies: [], dates: {}, documents: [], extra: {} };
  const content = `---\n${await frontMatter({ ...empty, ...made.meta })}---\n\n${made.body}`;
  if (proven || head.shape === "document") return { content, made };
  return { content: await canonical(content), made };
}

/** Mostly of the plain kind; only the rest needs the YAML library. */
async function frontMatter(meta: Meta): Promise<string> {
  const plain = writePlainYaml(frontMatterData(meta));
  if (plain !== null) return plain;
  const { writeFrontMatter } = await import("../../writers/front-matter.js");
  return writeFrontMatter(meta);
}

async function canonical(content: string): Promise<string> {
  const [{ readAgreement }, { written }] = await Promise.all([import("../../readers/read.js"), import("../written.js")]);
  const read = await readAgreement(content, "draft.md");
  return written(read, "markdown");
}

/** Runs something of a template's; what is wrong in the template is told with its place. */
function orTrouble<T>({ body, placeOf }: Template, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DraftFault)) throw error;
    const { at, told, path } = error;
    const place = path === null ? at : { ...at, ...placeOf?.(path) };
    throw new Trouble(draftTrouble.fault({ file: at.file ?? body.file, line: place.line, column: place.column, text: told }));
  }
}
