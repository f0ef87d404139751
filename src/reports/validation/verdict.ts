import type { Language } from "../../agreement/model.js";
import { CHECK } from "../../messages/validation-report.js";
import type { CheckCounts } from "../../validate/check-message.js";
import type { CheckStage } from "../../validate/rule.js";
import type { CheckReportOptions, CheckRun } from "./options.js";

const GRAVEST: readonly CheckStage[] = ["adoption", "consultation", "draft"];

/** All counts of a run together. */
export function totalCounts(run: CheckRun): CheckCounts {
  const total: CheckCounts = { errors: 0, warnings: 0, infos: 0, advice: 0 };
  const add = (counts: CheckCounts) => {
    total.errors += counts.errors;
    total.warnings += counts.warnings;
    total.infos += counts.infos;
    total.advice += counts.advice;
  };
  for (const { result } of run.files) add(result.counts);
  for (const { messages } of run.projects) {
    const of = (severity: string) => messages.filter((found) => found.severity === severity).length;
    add({ errors: of("error"), warnings: of("warning"), infos: of("info"), advice: 0 });
  }
  return total;
}

/** True when the run has found what must be mended: any error, or more warnings than are allowed. */
export function isFaulty(run: CheckRun, maxWarnings: number | null): boolean {
  const { errors, warnings } = totalCounts(run);
  return errors > 0 || (maxWarnings !== null && warnings > maxWarnings);
}

/** The strictest stage that any file was checked at. */
function stageOf(run: CheckRun): CheckStage {
  return GRAVEST.find((stage) => run.files.some(({ result }) => result.stage === stage)) ?? "draft";
}

/** True when there is nothing at all to say. */
export function isCalm({ errors, warnings, infos, advice }: CheckCounts): boolean {
  return errors + warnings + infos + advice === 0;
}

/**
 * The parts of the verdict: "2 fel hindrar remiss", "3 varningar", "14 språkråd (visa: --language)".
 * @param hint whether to say how advice is shown; only for who sits at the command line
 */
export function verdictParts(
  run: CheckRun,
  o: Pick<CheckReportOptions, "language" | "advice" | "maxWarnings">,
  hint: boolean,
): string[] {
  const counts = totalCounts(run);
  const { language } = o;
  const say = (n: number, text: (n: number) => Record<Language, string>) => (n === 0 ? [] : [text(n)[language]]);
  const advice = CHECK.advice(counts.advice)[language];
  const sum = (of: (file: CheckRun["files"][number]) => number) => run.files.reduce((all, file) => all + of(file), 0);
  const tooMany = o.maxWarnings !== null && counts.warnings > o.maxWarnings ? [CHECK.tooMany(o.maxWarnings)[language]] : [];
  const calm = isCalm(counts) ? [CHECK.nothing(stageOf(run))[language]] : [CHECK.hinders(stageOf(run), counts.errors)[language]];
  return [
    ...calm,
    ...say(counts.warnings, CHECK.warnings),
    ...tooMany,
    ...say(counts.infos, CHECK.infos),
    ...(counts.advice === 0 ? [] : [o.advice || !hint ? advice : `${advice} (${CHECK.showAdvice[language]})`]),
    ...say(
      sum(({ result }) => result.excepted),
      CHECK.excepted,
    ),
    ...say(
      sum(({ result }) => result.known.length),
      CHECK.known,
    ),
  ];
}
