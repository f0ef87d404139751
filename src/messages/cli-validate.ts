import type { Localized } from "./message.js";

/** What stops the commands that check. */
export const validateTrouble = {
  notDay: (given: string): Localized => ({
    sv: `--as-of: ”${given}” är inget datum. Skriv till exempel 2026-05-31.`,
    en: `--as-of: "${given}" is not a date. Write, for example, 2026-05-31.`,
  }),
  notCount: (given: string): Localized => ({
    sv: `--max-warnings: ”${given}” är inget antal. Skriv 0 eller ett större heltal.`,
    en: `--max-warnings: "${given}" is not a count. Write 0 or a larger whole number.`,
  }),
  onlyWith: (option: string, other: string): Localized => ({
    sv: `${option}: gäller bara tillsammans med ${other}. Lägg till det.`,
    en: `${option}: only works together with ${other}. Add that.`,
  }),
  fixForm: (file: string): Localized => ({
    sv: `${file}: --fix skriver om Markdown och YAML. Gör först om texten med: samsyn import ${file}`,
    en: `${file}: --fix rewrites Markdown and YAML. First turn the text with: samsyn import ${file}`,
  }),
  fixPlace: (file: string): Localized => ({
    sv: `${file}: det finns ingen fil att skriva om. Ange en fil.`,
    en: `${file}: there is no file to rewrite. Name a file.`,
  }),
  baseline: (file: string): Localized => ({
    sv: `${file}: det är ingen baslinje. Skriv en med: samsyn validate … --write-baseline ${file}`,
    en: `${file}: this is not a baseline. Write one with: samsyn validate … --write-baseline ${file}`,
  }),
  fault: (rule: string, file: string, detail: string): Localized => ({
    sv: `${file}: regeln ${rule} gick sönder (${detail}). Det är ett fel i samsyn, inte i texten. Berätta gärna för oss; SAMSYN_DEBUG=1 visar mer. De andra reglerna har gått igenom.`,
    en: `${file}: the rule ${rule} broke down (${detail}). That is a fault in samsyn, not in the text. Please tell us; SAMSYN_DEBUG=1 shows more. The other rules have run.`,
  }),
  unknownRule: (rule: string, meant: string | null): Localized => ({
    sv: `${rule}: ingen regel heter så. ${meant === null ? "Se alla med: samsyn rules" : `Menade du ${meant}?`}`,
    en: `${rule}: no rule is called that. ${meant === null ? "See them all with: samsyn rules" : `Did you mean ${meant}?`}`,
  }),
} as const;

/** Lines of progress and advice on standard error. */
export const validateNotice = {
  progress: (done: number, all: number): Localized => ({
    sv: `${done} av ${all} filer granskade`,
    en: `${done} of ${all} files checked`,
  }),
  fixed: (file: string, count: number): Localized => ({
    sv:
      count === 0
        ? `${file}: skrevs om i kanonisk form`
        : `${file}: ${count === 1 ? "ett ställe rättat" : `${count} ställen rättade`}`,
    en:
      count === 0
        ? `${file}: rewritten in canonical form`
        : `${file}: ${count === 1 ? "one place mended" : `${count} places mended`}`,
  }),
  wouldFix: (file: string, count: number): Localized => ({
    sv:
      count === 0
        ? `${file}: skulle skrivas om i kanonisk form`
        : `${file}: ${count === 1 ? "ett ställe skulle rättas" : `${count} ställen skulle rättas`}`,
    en:
      count === 0
        ? `${file}: would be rewritten in canonical form`
        : `${file}: ${count === 1 ? "one place would be mended" : `${count} places would be mended`}`,
  }),
  nothingToFix: (file: string): Localized => ({
    sv: `${file}: inget att rätta av sig självt`,
    en: `${file}: nothing that mends itself`,
  }),
  skipped: (file: string, count: number): Localized => ({
    sv: `${file}: ${count === 1 ? "en rättelse" : `${count} rättelser`} hoppades över, för ${count === 1 ? "den" : "de"} skulle ha ändrat ord`,
    en: `${file}: ${count === 1 ? "one mending was" : `${count} mendings were`} left out, as ${count === 1 ? "it" : "they"} would have changed words`,
  }),
  baselineWritten: (count: number): Localized => ({
    sv: `${count === 1 ? "En anmärkning" : `${count} anmärkningar`} i baslinjen`,
    en: `${count === 1 ? "One remark" : `${count} remarks`} in the baseline`,
  }),
} as const;
