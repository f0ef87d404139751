import type { SectionRole } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { checkWords } from "../../language/check-words.js";
import { findDates } from "../../language/numbers.js";
import type { AgreementIndex } from "../agreement-index.js";
import { proseOf, seenText, sentencesIn } from "./readings.js";
import { hasPastVerb } from "./told-as-past.js";

/** A day, a month or a year by which something is to be reached or done. */
export interface TargetDate {
  unit: Unit;
  start: number;
  end: number;
  text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; the end of a span. */
  date: string;
  inHeading: boolean;
}

const HEADED: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>(["goals", "vision", "actions", "commitments"]);
const PROMISES: ReadonlySet<Unit["kind"]> = new Set(["action", "commitment", "responsibility", "target"]);

/** The text before a date that is looked at for "senast" and its like. */
const REACH = 48;

/** Dates in headings of goals and plans, and those that clauses give as the end of a time. What is told as past is none. */
export function targetDates(index: AgreementIndex): readonly TargetDate[] {
  return index.once("target dates", null, () =>
    proseOf(index).flatMap((unit) =>
      unit.kind === "section"
        ? inHeading(index, unit)
        : [...inOpening(index, unit), ...(isPromise(unit) ? inClause(index, unit) : [])],
    ),
  );
}

/** What an action list holds, and a sentence anywhere that binds. */
function isPromise({ kind, strength }: Unit): boolean {
  return PROMISES.has(kind) || strength === "binding" || strength === "should";
}

/** "Målbild 2025: …": a clause that opens as a heading of targets does. */
function inOpening(index: AgreementIndex, unit: Unit): TargetDate[] {
  const colon = unit.text.indexOf(":");
  const opening = unit.text.slice(0, Math.max(0, colon)).toLowerCase();
  const { targetBeginnings } = checkWords(index.language).times;
  if (colon < 0 || !targetBeginnings.some((beginning) => opening.startsWith(beginning))) return [];
  return findDates(unit.text.slice(0, colon), index.language)
    .filter(({ to }) => to !== "")
    .map(({ start, end, text, to }) => ({ unit, start, end, text, date: to, inHeading: true }));
}

function inHeading(index: AgreementIndex, unit: Unit): TargetDate[] {
  const { targetBeginnings } = checkWords(index.language).times;
  const opensTarget = targetBeginnings.some((beginning) => unit.text.toLowerCase().startsWith(beginning));
  if (!HEADED.has(unit.role) && !opensTarget) return [];
  return findDates(unit.text, index.language)
    .filter(({ to }) => to !== "")
    .map(({ start, end, text, to }) => ({ unit, start, end, text, date: to, inHeading: true }));
}

function inClause(index: AgreementIndex, unit: Unit): TargetDate[] {
  if (!/\d{4}/.test(unit.text)) return [];
  const { deadline } = checkWords(index.language).times;
  const seen = seenText(index, unit);
  return sentencesIn(index, unit).flatMap((sentence) => {
    if (hasPastVerb(index, sentence.text)) return [];
    return findDates(sentence.text, index.language).flatMap((date) => {
      const start = sentence.start + date.start;
      const before = seen.slice(Math.max(sentence.start, start - REACH), start);
      if (date.to === "" || !deadline.test(before)) return [];
      return [{ unit, start, end: sentence.start + date.end, text: date.text, date: date.to, inHeading: false }];
    });
  });
}
