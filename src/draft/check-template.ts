import type { Variable } from "liquidjs";
import { nearest } from "../language/nearest.js";
import { draftTexts } from "../messages/draft.js";
import type { Localized } from "../messages/message.js";
import { templateFileTexts } from "../messages/template-files.js";
import { isCalmPattern, settleAnswer } from "./answers.js";
import { Engine } from "./engine.js";
import { DraftFault, type FaultPlace } from "./fault.js";
import { MAIN, makeDocument } from "./make.js";
import type { Answer, Answers, Bank, Issue, Places, Question, Template, TemplateHead } from "./model.js";
import { type Base, Questionnaire } from "./questionnaire.js";
import { sampleAnswer } from "./sample.js";
import { isGroup, type Slots } from "./slots.js";

/** What is wrong in a template: in its head, told by the path of the key; in its text, by line and column. */
export interface TemplateFindings {
  head: Issue[];
  faults: { at: FaultPlace; told: Issue["text"] }[];
}

/**
 * Looks through a template: its questions one by one, its text, and a trial with made-up answers.
 * @param around the templates it stands among: a document of the process is tried with the answers of an agreement
 */
export function checkTemplate(template: Template, { bank, places, around }: CheckWorld): TemplateFindings {
  const { head, parts } = template;
  const engine = new Engine({ parts, bank, language: head.language });
  const base = head.shape === "document" ? sampleBase(head, { bank, places, around }) : null;
  const questionnaire = new Questionnaire({ head, engine, bank, places, today: TODAY, base });
  const findings: TemplateFindings = { head: checkQuestions(questionnaire.questions), faults: [] };
  const answers = trialAnswers(questionnaire, places, findings.head);
  if (answers === null) return findings;
  for (const name of Object.keys(parts)) collecting(findings, () => engine.parse(name));
  if (findings.faults.length > 0) return findings;
  collecting(findings, () => {
    const slots = questionnaire.slots(answers);
    findings.faults.push(...unknownNames(engine, slots, template));
    if (findings.faults.length === 0) makeDocument(engine, head, slots, answers);
  });
  return findings;
}

/** What a template is checked against. */
export interface CheckWorld {
  bank: Bank;
  places: Places;
  around: readonly Template[];
}

/** Any day will do. */
const TODAY = "2027-01-01";

/** Made-up answers to an agreement that a document may go with; null when there is none, and it must do without. */
function sampleBase({ language }: TemplateHead, { bank, places, around }: CheckWorld): Base | null {
  const agreement = around.find(({ head }) => head.shape !== "document" && head.language === language);
  if (agreement === undefined) return null;
  const { head, parts } = agreement;
  const engine = new Engine({ parts, bank, language });
  const answers = trialAnswers(new Questionnaire({ head, engine, bank, places, today: TODAY }), places, []);
  return answers === null ? null : { head, answers };
}

/** Answers every question as far as the template lets; null when one is at fault, which is added to the issues. */
function trialAnswers(questionnaire: Questionnaire, places: Places, issues: Issue[]): Answers | null {
  const before = issues.length;
  const answers: Record<string, Answer> = {};
  for (const [i, question] of questionnaire.questions.entries()) {
    let key = "when";
    try {
      if (!questionnaire.isAsked(question, answers)) continue;
      key = "default";
      answers[question.key] = sampleAnswer(questionnaire, question, answers, places);
      key = "ask";
      for (const text of textsOf(question.ask)) questionnaire.text(text, answers);
      key = "help";
      for (const text of textsOf(question.help)) questionnaire.text(text, answers);
    } catch (error) {
      issues.push({ path: ["questions", i, key], text: faultOf(error).told });
    }
  }
  return issues.length > before ? null : answers;
}

function textsOf(texts: Localized | undefined): string[] {
  return texts === undefined ? [] : [texts.sv, texts.en];
}

function collecting({ faults }: TemplateFindings, work: () => void): void {
  try {
    work();
  } catch (error) {
    faults.push(faultOf(error));
  }
}

function faultOf(error: unknown): TemplateFindings["faults"][number] {
  if (!(error instanceof DraftFault)) throw error;
  return { at: error.at, told: error.told };
}

function checkQuestions(questions: readonly Question[]): Issue[] {
  const seen = new Set<string>();
  return questions.flatMap((question, i) => {
    const issues: Issue[] = [];
    const { key, type, choices = [], pattern, default: said } = question;
    const at = (...rest: Issue["path"]) => ["questions", i, ...rest];
    if (seen.has(key)) issues.push({ path: at("key"), text: templateFileTexts.repeatedKey(key) });
    seen.add(key);
    if ((type === "choice" || type === "choices") && choices.length === 0)
      issues.push({ path: at("type"), text: templateFileTexts.noChoices(key) });
    if (pattern !== undefined && !isCalmPattern(pattern))
      issues.push({ path: at("pattern"), text: templateFileTexts.wildPattern() });
    const isPlain = said !== undefined && !JSON.stringify(said).includes("{{") && type !== "place";
    if (isPlain && said !== "" && (pattern === undefined || isCalmPattern(pattern))) {
      const settled = settleAnswer(question, said, { level: "regional", places: { counties: [], municipalities: [] } });
      if ("trouble" in settled) issues.push({ path: at("default"), text: settled.trouble });
    }
    return issues;
  });
}

/** Names in the text that nothing answers to, each at its place; a trial alone would stop at the first, and miss those behind a condition. */
function unknownNames(engine: Engine, slots: Slots, { parts }: Template): TemplateFindings["faults"] {
  const { globals } = engine.liquid.analyzeSync(engine.parse(MAIN), { partials: false });
  const inner = Object.keys(parts).flatMap((name) => globalsOf(engine, name));
  const all = [...Object.values(globals).flat(), ...inner];
  const seen = new Set<string>();
  return all.flatMap((variable) => {
    const name = missingName(variable, slots);
    const { row, col, file = MAIN } = variable.location;
    const place = `${file}:${row}:${col}`;
    if (name === null || seen.has(place)) return [];
    seen.add(place);
    const part = parts[file];
    const at = { file: part?.file ?? null, line: row + (part?.lineOffset ?? 0), column: col };
    return [{ at, told: draftTexts.unknownName(name, nearest(name, namesIn(slots))) }];
  });
}

/** A part sees what the part around it has set, which only a trial can tell; its names with a dot are looked through here. */
function globalsOf(engine: Engine, name: string): Variable[] {
  if (name === MAIN) return [];
  const { globals } = engine.liquid.analyzeSync(engine.parse(name), { partials: false });
  return Object.values(globals)
    .flat()
    .filter(({ segments }) => segments.length > 1);
}

function missingName({ segments }: Variable, slots: Slots): string | null {
  let at: Slots[string] | undefined = slots;
  const steps: string[] = [];
  for (const step of segments) {
    if (typeof step !== "string") return null;
    steps.push(step);
    if (!isGroup(at)) return null;
    at = at[step];
    if (at === undefined) return steps.join(".");
  }
  return null;
}

function namesIn(slots: Slots, before = ""): string[] {
  return Object.entries(slots).flatMap(([key, value]) =>
    isGroup(value) ? namesIn(value, `${before}${key}.`) : [`${before}${key}`],
  );
}
