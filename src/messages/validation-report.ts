import type { Localized } from "./message.js";

/** Stages as the validate command names them. A type of its own: the messages stand below the rules. */
type StageName = "draft" | "consultation" | "adoption";

function counted(n: number, sv: [one: string, many: string], en: [one: string, many: string]): Localized {
  return { sv: `${n} ${n === 1 ? sv[0] : sv[1]}`, en: `${n} ${n === 1 ? en[0] : en[1]}` };
}

/** What the report is a check for. */
export const STAGE_NAMES: Record<StageName, Localized> = {
  draft: { sv: "utkast", en: "draft" },
  consultation: { sv: "inför remiss", en: "before consultation" },
  adoption: { sv: "inför antagande", en: "before adoption" },
};

/** Severities as labels. */
export const SEVERITY_NAMES: Record<"error" | "warning" | "info", Localized> = {
  error: { sv: "FEL", en: "ERROR" },
  warning: { sv: "VARNING", en: "WARNING" },
  info: { sv: "UPPLYSNING", en: "NOTE" },
};

/** Severities in running text. */
export const SEVERITY_WORDS: Record<"error" | "warning" | "info" | "off", Localized> = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  info: { sv: "upplysning", en: "note" },
  off: { sv: "av", en: "off" },
};

/** Errors counted, and what they stand in the way of. */
const HINDERS: Record<StageName, (n: number) => Localized> = {
  draft: (n) => counted(n, ["fel i utkastet", "fel i utkastet"], ["error in the draft", "errors in the draft"]),
  consultation: (n) =>
    counted(n, ["fel hindrar remiss", "fel hindrar remiss"], ["error blocks consultation", "errors block consultation"]),
  adoption: (n) =>
    counted(n, ["fel hindrar antagande", "fel hindrar antagande"], ["error blocks adoption", "errors block adoption"]),
};

const NOTHING_HINDERS: Record<StageName, Localized> = {
  draft: { sv: "Inga fel", en: "No errors" },
  consultation: { sv: "Inget hindrar remiss", en: "Nothing blocks consultation" },
  adoption: { sv: "Inget hindrar antagande", en: "Nothing blocks adoption" },
};

/** What the reports of validate say around the findings. */
export const CHECK = {
  whole: { sv: "Hela överenskommelsen", en: "The whole agreement" },
  projectFile: { sv: "Projektfilen", en: "The project file" },
  title: { sv: "Granskning", en: "Check" },
  line: (n: number): Localized => ({ sv: `rad ${n}`, en: `line ${n}` }),
  paragraph: (n: number): Localized => ({ sv: `stycke ${n} i filen`, en: `paragraph ${n} of the file` }),
  page: (n: number): Localized => ({ sv: `sida ${n}`, en: `page ${n}` }),
  why: { sv: "Varför:", en: "Why:" },
  doThis: { sv: "Gör så här:", en: "What to do:" },
  see: { sv: "Se också", en: "See also" },
  hinders: (stage: StageName, n: number): Localized => (n === 0 ? NOTHING_HINDERS[stage] : HINDERS[stage](n)),
  warnings: (n: number): Localized => counted(n, ["varning", "varningar"], ["warning", "warnings"]),
  infos: (n: number): Localized => counted(n, ["upplysning", "upplysningar"], ["note", "notes"]),
  advice: (n: number): Localized =>
    counted(n, ["språkråd", "språkråd"], ["piece of language advice", "pieces of language advice"]),
  showAdvice: { sv: "visa: --language", en: "show: --language" },
  excepted: (n: number): Localized =>
    counted(n, ["undantag med skäl", "undantag med skäl"], ["exception with a reason", "exceptions with reasons"]),
  known: (n: number): Localized =>
    counted(n, ["känd sedan tidigare", "kända sedan tidigare"], ["known from before", "known from before"]),
  nothing: (stage: StageName): Localized =>
    ({
      draft: { sv: "Inget att anmärka på.", en: "Nothing to remark on." },
      consultation: {
        sv: "Inget att anmärka på. Texten kan gå på remiss.",
        en: "Nothing to remark on. The text can go to consultation.",
      },
      adoption: { sv: "Inget att anmärka på. Texten kan antas.", en: "Nothing to remark on. The text can be adopted." },
    })[stage],
  files: (n: number): Localized => counted(n, ["fil", "filer"], ["file", "files"]),
  calmFiles: (n: number): Localized =>
    counted(
      n,
      ["fil utan anmärkning", "filer utan anmärkning"],
      ["file with nothing to remark on", "files with nothing to remark on"],
    ),
  tooMany: (allowed: number): Localized => ({
    sv: `fler varningar än de ${allowed} som --max-warnings tillåter`,
    en: `more warnings than the ${allowed} that --max-warnings allows`,
  }),
  outlived: (n: number): Localized => ({
    sv: `${n} i baslinjen ${n === 1 ? "finns" : "finns"} inte längre: skriv om den med --write-baseline`,
    en: `${n} in the baseline ${n === 1 ? "is" : "are"} gone: renew it with --write-baseline`,
  }),
  legend: {
    sv: "Sidan är gjord med samsyn validate. Varje anmärkning säger var den gäller, vad som är på tok och vad du kan göra.",
    en: "This page is made with samsyn validate. Each remark says where it applies, what is the matter and what you can do.",
  },
  skip: { sv: "Hoppa till anmärkningarna", en: "Skip to the remarks" },
  remarks: { sv: "Anmärkningar", en: "Remarks" },
  inShort: { sv: "I korthet", en: "In short" },
  languageAdvice: { sv: "Språkråd", en: "Language advice" },
  marked: { sv: "markerat: ", en: "marked: " },
  markedEnd: { sv: " slut på markerat", en: " end of mark" },
} as const;
