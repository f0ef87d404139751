import type { Localized } from "./message.js";

/** What is said of exceptions, in the document and in the project file. */
export const exceptionTexts = {
  withoutReason: (): Localized => ({
    sv: "Undantaget saknar skäl, så det gäller inte.",
    en: "The exception gives no reason, so it does not count.",
  }),
  addReason: (rules: string): Localized => ({
    sv: `Skriv skälet efter ett kolon: <!-- samsyn-allow ${rules}: skälet -->`,
    en: `Write the reason after a colon: <!-- samsyn-allow ${rules}: the reason -->`,
  }),
  unused: (rule: string): Localized => ({
    sv: `Undantaget från ${rule} behövs inte: regeln har inget att säga här.`,
    en: `The exception from ${rule} is not needed: the rule has nothing to say here.`,
  }),
  removeUnused: (): Localized => ({
    sv: "Ta bort det, eller flytta det till stället som det gäller.",
    en: "Remove it, or move it beside the place that it is about.",
  }),
  unknown: (rule: string): Localized => ({ sv: `Ingen regel heter ${rule}.`, en: `No rule is called ${rule}.` }),
  noRule: (): Localized => ({ sv: "Undantaget nämner ingen regel.", en: "The exception names no rule." }),
  meant: (rule: string | null): Localized => ({
    sv: rule === null ? "Alla regler listas med `samsyn rules`." : `Menade du ${rule}?`,
    en: rule === null ? "`samsyn rules` lists all rules." : `Did you mean ${rule}?`,
  }),
} as const;
