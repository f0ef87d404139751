/** The last day of a year, a month or a day, for comparing as text; a month has 31 days here, which orders just as well. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}

/** The first day of a year, a month or a day. */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** True when all of a year, a month or a day lies before a day. */
export function isPast(date: string, day: string): boolean {
  return date !== "" && lastDay(date) < day;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** True for YYYY, YYYY-MM and YYYY-MM-DD: other forms are told by another rule. */
export function isDate(date: string | undefined): date is string {
  return date !== undefined && DATE.test(date);
}
