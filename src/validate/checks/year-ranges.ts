import type { Unit } from "../../agreement/walk.js";
import { languageData } from "../../language/registry.js";
import type { AgreementIndex } from "../agreement-index.js";
import { proseOf, seenText } from "./readings.js";

/** Two years with a dash between: "2026–2029". */
export interface YearRange {
  unit: Unit;
  first: number;
  last: number;
  /** As written. */
  text: string;
  start: number;
  end: number;
}

const RANGE = /(?<![\d./:-])(\d{4}) ?[-\u2010-\u2015] ?(\d{4}|\d{2})(?![\d-])/g;
const YEARS = { first: 1900, last: 2100 };

/** Spans of years. "2026-06" is a month and "RS 2026-2031" a reference number; neither is a span. */
export function yearRanges(index: AgreementIndex): readonly YearRange[] {
  return index.once("year ranges", null, () => {
    const { reference } = languageData(index.language).facts;
    return proseOf(index).flatMap((unit) => {
      const seen = seenText(index, unit);
      const found = [...seen.matchAll(RANGE)];
      const numbered = found.length === 0 ? null : reference.exec(seen);
      return found.flatMap(([text, first = "", second = ""], i) => {
        const start = found[i]?.index ?? 0;
        const isMonth = second.length === 2 && Number(second) <= 12;
        const isNumbered = numbered !== null && numbered.index <= start && start < numbered.index + numbered[0].length;
        if (isMonth || isNumbered || /[A-ZÅÄÖ]{2,6}[ -]$/.test(seen.slice(Math.max(0, start - 8), start))) return [];
        const from = Number(first);
        const to = Number(second.length === 4 ? second : first.slice(0, 2) + second);
        if (from < YEARS.first || from > YEARS.last || to < YEARS.first || to > YEARS.last) return [];
        return [{ unit, first: from, last: to, text, start, end: start + text.length }];
      });
    });
  });
}
