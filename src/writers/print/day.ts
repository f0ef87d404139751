import type { Language } from "../../agreement/model.js";

const LOCALES: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

/**
 * A date as people write it: "12 mars 2024", "mars 2024", "2024".
 * @param date YYYY, YYYY-MM or YYYY-MM-DD; anything else comes back as it is
 */
export function writtenDay(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
  if (Number.isNaN(moment.getTime())) return date;
  const style: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day !== undefined) style.day = "numeric";
  return new Intl.DateTimeFormat(LOCALES[language], style).format(moment);
}
