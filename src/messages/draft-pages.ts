import type { ClauseKind, Level, Strength } from "../agreement/model.js";
import type { Localized } from "./message.js";

/** Words of the lists and pages about templates and clauses. */
export const DRAFT_PAGE = {
  agreements: { sv: "Överenskommelser", en: "Agreements" },
  documents: {
    sv: "Dokument till arbetet (samsyn new --plan skriver dem alla)",
    en: "Documents for the work (samsyn new --plan writes them all)",
  },
  showOne: { sv: "Visa en: samsyn templates MALL", en: "Show one: samsyn templates TEMPLATE" },
  questions: { sv: "Frågor", en: "Questions" },
  when: { sv: "frågas när", en: "asked when" },
  fallback: { sv: "annars", en: "otherwise" },
  workedOut: { sv: "annars ett förslag efter de andra svaren", en: "otherwise a suggestion from the other answers" },
  mustAnswer: { sv: "måste besvaras", en: "must be answered" },
  begin: { sv: "Börja så här", en: "Begin like this" },
  commits: { sv: "Innebär", en: "Means" },
  fits: { sv: "Passar", en: "Fits" },
  variants: { sv: "Varianter, starkast först", en: "Variants, strongest first" },
  addOne: { sv: "Lägg in en: samsyn clause NAMN --add UTKAST", en: "Add one: samsyn clause ID --add DRAFT" },
  principles: { sv: "Principer", en: "Principles" },
  sections: { sv: "Avsnitt", en: "Sections" },
  searchOne: {
    sv: "Visa texterna: samsyn clause dialog --kind action",
    en: "Show the clauses: samsyn clause dialog --kind action",
  },
  tones: {
    plain: { sv: "saklig", en: "plain" },
    warm: { sv: "varm", en: "warm" },
    brief: { sv: "kort", en: "brief" },
  },
} as const;

/** Levels as they stand after a template's name. */
export const LEVEL_WORDS: Readonly<Record<Level, Localized>> = {
  national: { sv: "nationell", en: "national" },
  regional: { sv: "regional", en: "regional" },
  local: { sv: "kommunal", en: "municipal" },
};

/** Between the levels that a template serves: "regional eller kommunal". */
export const LEVEL_OR: Localized = { sv: "eller", en: "or" };

/** Kinds of clauses, one or several. */
export const KIND_WORDS: Readonly<Record<ClauseKind, Localized>> = {
  statement: { sv: "ställningstagande", en: "statement" },
  paragraph: { sv: "stycke", en: "paragraph" },
  action: { sv: "åtgärd", en: "action" },
  responsibility: { sv: "ansvar", en: "responsibility" },
  commitment: { sv: "åtagande", en: "commitment" },
  target: { sv: "mål", en: "target" },
  definition: { sv: "begrepp", en: "definition" },
  block: { sv: "block", en: "block" },
};

/** What a strength means to whoever chooses among variants. */
export const STRENGTH_WORDS: Readonly<Record<Strength, Localized>> = {
  binding: { sv: "förpliktar", en: "binds" },
  should: { sv: "bör", en: "should" },
  may: { sv: "kan", en: "may" },
  intent: { sv: "avsikt", en: "intent" },
  aim: { sv: "strävan", en: "aim" },
  none: { sv: "beskriver", en: "describes" },
};
