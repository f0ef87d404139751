import type { Localized } from "./message.js";

export const validateHelp = {
  about: {
    sv: "Granska en överenskommelse innan den går på remiss eller antas.",
    en: "Check an agreement before it goes to consultation or is adopted.",
  },
  fileAbout: {
    sv: "Överenskommelser i vilken form som helst. - läser standard in, git:REVISION:SÖKVÄG en tidigare utgåva.",
    en: "Agreements in any of the forms. - reads standard input, git:REVISION:PATH an earlier revision.",
  },
  stageValue: { sv: "skede", en: "stage" },
  stage: {
    sv: "Hur strängt: som utkast, inför remiss eller inför antagande. Annars det som texten själv säger, eller consultation.",
    en: "How strictly: as a draft, before consultation or before adoption. Otherwise what the text itself says, or consultation.",
  },
  dateValue: { sv: "datum", en: "date" },
  asOf: {
    sv: "Dagen som förflutet räknas från, ÅÅÅÅ-MM-DD. Annars i dag.",
    en: "The day that past is counted from, YYYY-MM-DD. Otherwise today.",
  },
  language: { sv: "Visa språkråden också, med stavning.", en: "Show language advice too, with spelling." },
  format: {
    sv: "Form på granskningen. Med --output visar filnamnet formen.",
    en: "Form of the report. With --output the file name tells it.",
  },
  countValue: { sv: "antal", en: "count" },
  maxWarnings: {
    sv: "Sluta med slutkod 1 också vid fler varningar än så här.",
    en: "End with exit code 1 also when there are more warnings than this.",
  },
  fix: {
    sv: "Rätta det som inte kan ändra innebörden: skrivtecken, numrering, kanonisk form. Orden rörs inte.",
    en: "Mend what cannot change the meaning: typography, numbering, canonical form. Words are left alone.",
  },
  dryRun: { sv: "Med --fix: visa ändringarna men skriv inget.", en: "With --fix: show the changes but write nothing." },
  baseline: {
    sv: "Säg bara det som inte står i den här baslinjen.",
    en: "Tell only what is not in this baseline.",
  },
  writeBaseline: {
    sv: "Skriv allt som finns att säga till en baslinje, stycke för stycke.",
    en: "Write all that there is to say to a baseline, clause by clause.",
  },
  exampleStage: { sv: "allt som hindrar remiss", en: "all that stands in the way of consultation" },
  exampleHtml: { sv: "en sida att gå igenom på ett möte", en: "a page to go through at a meeting" },
  exampleFix: { sv: "vad --fix skulle ändra", en: "what --fix would change" },
  exampleMany: { sv: "i ett flöde på GitHub", en: "in a workflow on GitHub" },
  notes: {
    sv: "Undantag skrivs vid stycket: <!-- samsyn-allow regel: skäl -->. Inställningar för en mapp står i .samsynrc.yaml. Slutkoder: 0 inga fel, 1 fel, 2 något hindrade.",
    en: "Exceptions are written beside the clause: <!-- samsyn-allow rule: reason -->. Settings for a folder stand in .samsynrc.yaml. Exit codes: 0 no errors, 1 errors, 2 something was in the way.",
  },
} as const satisfies Record<string, Localized>;

export const rulesHelp = {
  about: { sv: "Lista reglerna, eller förklara en.", en: "List the rules, or explain one." },
  rule: { sv: "regel", en: "rule" },
  ruleAbout: {
    sv: "Namn eller kod på en regel. Utan den listas alla.",
    en: "Name or code of a rule. Without it all are listed.",
  },
  exampleAll: { sv: "alla regler, grupp för grupp", en: "all rules, group by group" },
  exampleName: { sv: "en regel, med ett dåligt och ett bra exempel", en: "one rule, with a bad and a good example" },
  exampleCode: { sv: "samma regel med sin kod", en: "the same rule by its code" },
} as const satisfies Record<string, Localized>;

export const schemaHelp = {
  about: {
    sv: "Skriv ut JSON Schema, så att textredigeraren kan hjälpa till.",
    en: "Print the JSON Schema, so that your editor can help.",
  },
  formValue: { sv: "form", en: "form" },
  form: {
    sv: "Vad schemat beskriver: YAML-formen, uppgifterna överst i Markdown, projektfilen .samsynrc.yaml, eller svaren till en mall.",
    en: "What the schema describes: the YAML form, the front matter of Markdown, the project file .samsynrc.yaml, or the answers to a template.",
  },
  template: {
    sv: "Mallen som svaren är till, med --form answers.",
    en: "The template that the answers are for, with --form answers.",
  },
  exampleAnswers: { sv: "för svarsfilen till en mall", en: "for the answers file of a template" },
  exampleYaml: { sv: "för överenskommelser som YAML", en: "for agreements as YAML" },
  exampleFrontMatter: { sv: "för uppgifterna överst i Markdown", en: "for the front matter of Markdown" },
  exampleProject: { sv: "för projektfilen", en: "for the project file" },
} as const satisfies Record<string, Localized>;
