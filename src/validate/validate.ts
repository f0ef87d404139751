import type { Agreement, Language, Stage } from "../agreement/model.js";
import { type Message, message } from "../messages/message.js";
import { type AgreementIndex, indexAgreement } from "./agreement-index.js";
import { applyExceptions, type Found } from "./apply-exceptions.js";
import { type Baseline, splitByBaseline } from "./baseline.js";
import { type CheckCounts, type CheckMessage, countMessages } from "./check-message.js";
import { EXCEPTION_RULES } from "./exception-rules.js";
import { takeExceptions } from "./exceptions.js";
import { keyInSource } from "./key-in-source.js";
import type { CheckStage, LateRule, Rule, RuleSeverity } from "./rule.js";
import { LATE_RULES, RULES } from "./rules/registry.js";
import { type ProjectException, type ProjectSettings, severityOf } from "./settings.js";
import { wordsInSource } from "./words-in-source.js";

/** An agreement as a reader hands it over. */
export interface ReadAgreement {
  agreement: Agreement;
  messages: readonly Message[];
}

/** How an agreement is checked. */
export interface CheckOptions {
  stage: CheckStage;
  /** The day that "past" is counted from, YYYY-MM-DD. */
  asOf: string;
  settings: ProjectSettings;
  rules: readonly Rule[];
  /** Path of the file, for exceptions in the project file. */
  file?: string;
  /** The file's text, where its lines are those that positions count; findings then point at words. */
  source?: { text: string; form: "front-matter" | "yaml" | "none" };
  /** Findings that are known already. */
  baseline?: Baseline;
  /** Rules that can say nothing as grave as this may be left out, for whoever counts only what is. */
  least?: RuleSeverity;
}

/** A rule that stopped in the middle: a fault of the program's own. */
export interface RuleFault {
  rule: string;
  error: unknown;
}

/** What there is to say of one agreement. */
export interface CheckResult {
  stage: CheckStage;
  /** In the order of reading: the whole, the front matter, then clause by clause. */
  messages: CheckMessage[];
  counts: CheckCounts;
  /** Findings that an exception took away. */
  excepted: number;
  /** Exceptions of the project file that were of use. */
  usedExceptions: ReadonlySet<ProjectException>;
  /** Findings that the baseline knows. */
  known: CheckMessage[];
  /** How many entries of the baseline fit nothing any more. */
  outlived: number;
  faults: RuleFault[];
  /** Names of the rules that have run. */
  ran: ReadonlySet<string>;
  /** What it was checked by. */
  settings: ProjectSettings;
}

const STAGES: Record<Stage, CheckStage> = {
  draft: "draft",
  consultation: "consultation",
  adopted: "adoption",
  superseded: "adoption",
};

/** The stage that a document's own front matter asks for; null when it says nothing. */
export function stageOf(agreement: Agreement): CheckStage | null {
  const { stage } = agreement.meta;
  return stage === undefined ? null : STAGES[stage];
}

/**
 * Brings in the rules that are to run.
 * @param advice with those that need a dictionary; without it, only such that the project file has turned on
 * @param language of the text that they are for; without it, for texts in every language
 */
export async function loadRules(advice: boolean, settings: ProjectSettings, language?: Language): Promise<Rule[]> {
  const asked = ({ name }: LateRule) =>
    advice || settings.rules.has(name) || [...settings.stages.values()].some((told) => told.has(name));
  const late = LATE_RULES.filter(asked).map(async (rule): Promise<Rule> => ({ ...rule, check: await checkOf(rule, language) }));
  return [...RULES, ...(await Promise.all(late))];
}

const loaded = new Map<string, Promise<Rule["check"]>>();

/** What a late rule needs is loaded once, however many files are checked. */
async function checkOf(rule: LateRule, language: Language | undefined): Promise<Rule["check"]> {
  const key = `${rule.name} ${language ?? ""}`;
  const loading = loaded.get(key) ?? rule.load(language);
  loaded.set(key, loading);
  return loading;
}

/** Checks an agreement by every rule that counts at the stage. Never throws: a rule that does is told under `faults`. */
export function validateAgreement(read: ReadAgreement, options: CheckOptions): CheckResult {
  const { stage, asOf, settings } = options;
  const { agreement, exceptions } = takeExceptions(read.agreement);
  const lines = options.source?.text.split("\n");
  const index = indexAgreement(agreement, { stage, asOf, settings, readerMessages: read.messages, ...(lines && { lines }) });
  // An exception from a rule that has not run cannot be told to be needed or not.
  const least = exceptions.length > 0 ? "off" : (options.least ?? "off");
  const { found, ran, faults } = runRules(index, { ...options, least });
  const left = applyExceptions(found, exceptions, settings.exceptions, ran, options.file ?? "");
  const settle = settler(options);
  const settled = left.found.flatMap((each) => settle(each) ?? []).toSorted(inReadingOrder);
  const { told, known, outlived } = splitByBaseline(settled, options.baseline ?? null);
  return {
    stage,
    messages: told,
    counts: countMessages(told),
    excepted: left.excepted,
    usedExceptions: left.used,
    known,
    outlived,
    faults,
    ran,
    settings,
  };
}

function runRules(index: AgreementIndex, { rules, stage, settings, least }: CheckOptions & { least: RuleSeverity }) {
  const found: Found[] = [];
  const faults: RuleFault[] = [];
  const ran = new Set(EXCEPTION_RULES.map(({ name }) => name));
  for (const rule of rules) {
    const { severity } = severityOf(rule, stage, settings);
    if (severity === "off" || WEIGHT[severity] < WEIGHT[least]) continue;
    ran.add(rule.name);
    try {
      for (const finding of rule.check(index)) if (finding.severity !== "off") found.push({ rule, finding });
    } catch (error) {
      faults.push({ rule: rule.name, error });
    }
  }
  return { found, ran, faults };
}

const WEIGHT: Record<RuleSeverity, number> = { off: 0, info: 1, warning: 2, error: 3 };

/** Gives findings their severity and their place in the file; null for what is off. */
function settler({ stage, settings, source }: CheckOptions): (found: Found) => CheckMessage | null {
  const lines = source?.text.split("\n") ?? null;
  const form = source?.form ?? "none";
  return ({ rule, finding }) => {
    const general = severityOf(rule, stage, settings).severity;
    const own = finding.severity ?? general;
    const severity = WEIGHT[own] < WEIGHT[general] ? own : general;
    if (severity === "off") return null;
    const { unit, start, end, key } = finding;
    const words = unit === null || start === undefined ? null : { start, end: end ?? unit.text.length };
    const inLines = lines === null || unit === null ? null : wordsInSource(unit, words, lines);
    const keyed = lines === null || key === undefined || form === "none" ? null : keyInSource(key, lines, form);
    const at = finding.at ?? inLines ?? keyed ?? unit?.position ?? null;
    const related = (finding.related ?? []).map((other) => ({
      message: other.message,
      line: other.unit.position?.line ?? null,
      path: other.unit.id,
    }));
    return {
      ...message(rule.code, rule.name, severity, finding.message, { ...at, path: unit?.id ?? key ?? null, related }),
      group: rule.group,
      advice: finding.advice,
      why: rule.why,
      unit,
      words,
      key: key ?? null,
      fix: finding.fix ?? null,
    };
  };
}

/** The whole agreement first, then the front matter, then unit by unit; the graver first in the same place. */
function inReadingOrder(one: CheckMessage, other: CheckMessage): number {
  return (
    rank(one) - rank(other) ||
    lineOf(one) - lineOf(other) ||
    (one.unit?.index ?? 0) - (other.unit?.index ?? 0) ||
    (one.words?.start ?? 0) - (other.words?.start ?? 0) ||
    WEIGHT[other.severity] - WEIGHT[one.severity] ||
    (one.code < other.code ? -1 : one.code > other.code ? 1 : 0)
  );
}

/** Findings about one unit stand together, whatever lines they point at. */
function lineOf({ unit, line }: CheckMessage): number {
  return unit?.position?.line ?? line ?? 0;
}

function rank({ unit, key }: CheckMessage): number {
  return unit !== null ? 2 : key !== null ? 1 : 0;
}
