import type { Unit } from "../agreement/walk.js";
import type { Localized } from "../messages/message.js";
import { exceptionTexts } from "../messages/validate.js";
import { exceptionWithoutReason, unknownException, unusedException } from "./exception-rules.js";
import type { Exception } from "./exceptions.js";
import { findRule, nearestRule } from "./find-rule.js";
import type { Finding, RuleMeta } from "./rule.js";
import type { ProjectException } from "./settings.js";

/** A finding with the rule that made it. */
export interface Found {
  rule: RuleMeta;
  finding: Finding;
}

/** What exceptions do to a list of findings. */
export interface Excepted {
  /** What is left to tell, with what there is to say of the exceptions themselves. */
  found: Found[];
  /** How many findings an exception has taken away. */
  excepted: number;
  /** Exceptions of the project file that took something away. */
  used: Set<ProjectException>;
}

/** Looking for what was meant takes time, so it is done for so many unknown names in a document. */
const MOST_GUESSES = 50;

/**
 * Takes away what exceptions allow, and tells of those that give no reason, name no rule or are not needed.
 * @param ran names of the rules that have run; an exception from another may well be needed
 * @param file path of the document, for exceptions that name files
 */
export function applyExceptions(
  all: readonly Found[],
  exceptions: readonly Exception[],
  project: readonly ProjectException[],
  ran: ReadonlySet<string>,
  file: string,
): Excepted {
  const findings = new Findings(all);
  const told = exceptions.flatMap((exception) => findings.except(exception, ran));
  const used = new Set<ProjectException>();
  for (const exception of project) {
    const name = findRule(exception.rule)?.name;
    const fits = all.filter((found) => found.rule.name === name && fitsProject(exception, found, file));
    if (fits.length > 0) used.add(exception);
    for (const found of fits) findings.gone.add(found);
  }
  return { found: [...all.filter((found) => !findings.gone.has(found)), ...told], excepted: findings.gone.size, used };
}

function fitsProject({ clause, file: wanted }: ProjectException, { finding }: Found, file: string): boolean {
  if (clause !== undefined && finding.unit?.id !== clause) return false;
  const path = file.replaceAll("\\", "/");
  return wanted === undefined || path === wanted || path.endsWith(`/${wanted}`);
}

/** All findings, by rule and place, and which of them an exception has taken away. */
class Findings {
  readonly gone = new Set<Found>();
  private readonly places = new Map<string, Found[]>();
  private guesses = 0;

  constructor(all: readonly Found[]) {
    for (const found of all) {
      const key = this.key(found.rule, found.finding.unit);
      const here = this.places.get(key);
      if (here) here.push(found);
      else this.places.set(key, [found]);
    }
  }

  /** Takes away what one exception allows. @returns what there is to say of the exception itself */
  except(exception: Exception, ran: ReadonlySet<string>): Found[] {
    const { rules, reason } = exception;
    if (rules.length === 0) return [about(unknownException, exception, exceptionTexts.noRule(), exceptionTexts.meant(null))];
    if (reason === "") {
      const advice = exceptionTexts.addReason(rules.join(", "));
      return [about(exceptionWithoutReason, exception, exceptionTexts.withoutReason(), advice)];
    }
    return rules.flatMap((written) => {
      const rule = findRule(written);
      if (rule === null) return [this.unknown(written, exception)];
      const fits = this.at(rule, exception);
      for (const found of fits) this.gone.add(found);
      if (fits.length > 0 || !ran.has(rule.name)) return [];
      return [about(unusedException, exception, exceptionTexts.unused(rule.name), exceptionTexts.removeUnused())];
    });
  }

  private unknown(written: string, exception: Exception): Found {
    this.guesses += 1;
    const near = this.guesses > MOST_GUESSES ? null : nearestRule(written);
    return about(unknownException, exception, exceptionTexts.unknown(written), exceptionTexts.meant(near));
  }

  /** What a rule has found at the likeliest place where it has found anything. */
  private at(rule: RuleMeta, { beside, atTop }: Exception): Found[] {
    for (const unit of atTop ? [...beside, null] : beside) {
      const here = this.places.get(this.key(rule, unit));
      if (here) return here;
    }
    return [];
  }

  private key(rule: RuleMeta, unit: Unit | null): string {
    return `${rule.name} ${unit?.id ?? ""}`;
  }
}

/** The place is named by what the exception stands beside; the line is its own. */
function about(rule: RuleMeta, { comment, beside, position }: Exception, message: Localized, advice: Localized): Found {
  return { rule, finding: { unit: beside[0] ?? comment, message, advice, ...(position && { at: position }) } };
}
