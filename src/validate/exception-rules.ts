import { projectTexts } from "../messages/project-file.js";
import type { RuleMeta } from "./rule.js";

const severity = { draft: "warning", consultation: "warning", adoption: "warning" } as const;

const clause = (comment: string) =>
  `# Överenskommelse i Exempellän\n\n${comment}\n\n## Bakgrund\n\nTexten om hur allt började.\n`;

/** An exception must say why. */
export const exceptionWithoutReason: RuleMeta = {
  code: "X001",
  name: "exception-without-reason",
  group: "exceptions",
  severity,
  title: { sv: "Undantag utan skäl", en: "Exception without a reason" },
  why: {
    sv: "Ett undantag ska gå att förstå för den som tar över texten. Utan skäl gäller det inte.",
    en: "Whoever takes over the text must be able to understand an exception. Without a reason it does not count.",
  },
  examples: [
    {
      bad: clause("<!-- samsyn-allow unused-exception -->"),
      good: clause("<!-- anteckning: fråga styrgruppen -->"),
    },
  ],
};

/** An exception that nothing needs any more. */
export const unusedException: RuleMeta = {
  code: "X002",
  name: "unused-exception",
  group: "exceptions",
  severity,
  title: { sv: "Undantag som inte behövs", en: "Exception that nothing needs" },
  why: {
    sv: "Ett undantag som står kvar när felet är borta kan dölja nästa fel på samma ställe.",
    en: "An exception left behind when the fault is gone may hide the next fault in the same place.",
  },
  examples: [
    {
      bad: clause("<!-- samsyn-allow unknown-exception: prövas i höst -->"),
      good: clause("<!-- anteckning: prövas i höst -->"),
    },
  ],
};

/** An exception from a rule that does not exist. */
export const unknownException: RuleMeta = {
  code: "X003",
  name: "unknown-exception",
  group: "exceptions",
  severity,
  title: { sv: "Undantag från en okänd regel", en: "Exception from an unknown rule" },
  why: {
    sv: "Ett felstavat regelnamn gör att undantaget inte gäller.",
    en: "With a misspelt rule name the exception does not count.",
  },
  examples: [
    {
      bad: clause("<!-- samsyn-allow no-such-rule-anywhere: gamla namnet står i beslutet -->"),
      good: clause("<!-- anteckning: gamla namnet står i beslutet -->"),
    },
  ],
};

/** What is said of a project file. It has no examples of its own: those of the others are documents. */
export const PROJECT_FILE: RuleMeta = {
  code: "X004",
  name: "project-file",
  group: "exceptions",
  severity,
  title: projectTexts.title,
  why: projectTexts.why,
  examples: [],
};

/** What is said of exceptions themselves; the findings come while exceptions are taken into account, not from a check. */
export const EXCEPTION_RULES: readonly RuleMeta[] = [exceptionWithoutReason, unusedException, unknownException, PROJECT_FILE];
