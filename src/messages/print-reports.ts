import type { Localized } from "./message.js";

/** What the printed comparison and the printed check say around the changes and the remarks. */
export const PRINT_REPORT = {
  comparison: { sv: "Jämförelse", en: "Comparison" },
  between: (sides: string): Localized => ({ sv: `Jämförelse ${sides}`, en: `Comparison ${sides}` }),
  before: { sv: "Före", en: "Before" },
  after: { sv: "Efter", en: "After" },
  printed: { sv: "Utskrivet", en: "Printed" },
  file: { sv: "Fil", en: "File" },
  inShort: { sv: "I korthet", en: "In short" },
  howMany: { sv: "Antal ställen", en: "Number of places" },
  kind: { sv: "Slag", en: "Kind" },
  number: { sv: "Nr", en: "No." },
  what: { sv: "Ändring", en: "Change" },
  place: { sv: "Ställe", en: "Place" },
  words: { sv: "Lydelse", en: "Wording" },
  detail: { sv: "Uppgift", en: "Detail" },
  fullText: { sv: "Texten med ändringarna", en: "The text with its changes" },
  legend: {
    sv: "Borttagna ord är överstrukna och står mellan minustecken. Nya ord är understrukna och feta och står mellan plustecken. Under varje ändrat ställe står vad ändringen gör.",
    en: "Removed words are struck out, between minus signs. New words are underlined and bold, between plus signs. Below each changed place stands what the change does.",
  },
  stage: { sv: "Granskat", en: "Checked" },
  result: { sv: "Utfall", en: "Result" },
  line: { sv: "Rad", en: "Line" },
  effect: { sv: "Verkan", en: "Effect" },
  significance: { sv: "Betydelse", en: "Significance" },
  substantive: { sv: "i sak", en: "in substance" },
  editorial: { sv: "språklig", en: "editorial" },
  none: { sv: "", en: "" },
} as const satisfies Record<string, Localized | ((sides: string) => Localized)>;
