import type { Unit } from "../../agreement/walk.js";
import type { FactData } from "../../language/fact-data.js";
import { type DateMention, findDates } from "../../language/numbers.js";
import { languageData } from "../../language/registry.js";
import type { AgreementIndex } from "../agreement-index.js";
import type { Finding } from "../rule.js";
import { isDate } from "./dates.js";
import { proseClauses, sentencesIn } from "./readings.js";

/** One thing that the agreement says of its own time: the first day, the last, or when it is looked over. */
export interface TimeStatement {
  what: "from" | "to" | "review";
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  /** As written. */
  text: string;
  place: Pick<Finding, "unit" | "start" | "end" | "key">;
  /** Statements with the same origin belong together: the front matter, or one sentence. */
  origin: string;
}

/** How far before a date the word stands that tells what it is. */
const REACH = 40;

/** What the front matter and the text say of how long the agreement holds and when it is looked over. */
export function timeStatements(index: AgreementIndex): readonly TimeStatement[] {
  return index.once("time statements", null, () => [
    ...fromFrontMatter(index),
    ...proseClauses(index).flatMap((unit) => fromUnit(index, unit)),
  ]);
}

/** The statements of one sort, the front matter's first. */
export function statementsOf(index: AgreementIndex, what: TimeStatement["what"]): TimeStatement[] {
  return timeStatements(index).filter((statement) => statement.what === what);
}

function fromFrontMatter({ agreement: { meta } }: AgreementIndex): TimeStatement[] {
  return (["from", "to", "review"] as const).flatMap((what) => {
    const date = meta.dates[what];
    if (!isDate(date)) return [];
    return [{ what, date, text: date, place: { unit: null, key: `dates.${what}` }, origin: "front matter" }];
  });
}

function fromUnit(index: AgreementIndex, unit: Unit): TimeStatement[] {
  // Every date has figures; most clauses have none.
  if (!/\d/.test(unit.text)) return [];
  const { facts } = languageData(index.language);
  return sentencesIn(index, unit).flatMap((sentence) => {
    const { text } = sentence;
    const dates = findDates(text, index.language).filter(({ from }) => from !== "");
    if (dates.length === 0 || facts.otherAgreement.test(text)) return [];
    const isAboutItself = facts.thisAgreement.test(text) || unit.role === "validity";
    if (!isAboutItself) return [];
    const holds = facts.holds.exec(text);
    const review = facts.review.exec(text);
    const origin = `${unit.id} ${sentence.start}`;
    return dates.flatMap((date): TimeStatement[] => {
      const at = (what: TimeStatement["what"], day: string): TimeStatement => ({
        what,
        date: day,
        text: date.text,
        place: { unit, start: sentence.start + date.start, end: sentence.start + date.end },
        origin,
      });
      if (
        review !== null &&
        date.start > review.index &&
        (holds === null || holds.index < review.index || date.start < holds.index)
      ) {
        return [at("review", date.to)];
      }
      return holds !== null && date.start > holds.index ? boundsOf(date, text, facts, at) : [];
    });
  });
}

function boundsOf(
  date: DateMention,
  text: string,
  { from, until }: Pick<FactData, "from" | "until">,
  at: (what: TimeStatement["what"], day: string) => TimeStatement,
): TimeStatement[] {
  if (date.from !== date.to) return [at("from", date.from), at("to", date.to)];
  const before = text.slice(Math.max(0, date.start - REACH), date.start);
  if (from.test(before)) return [at("from", date.from)];
  return until.test(before) ? [at("to", date.to)] : [];
}
