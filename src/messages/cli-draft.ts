import type { Localized } from "./message.js";

function meant(near: string | null): Localized {
  return near === null ? { sv: "", en: "" } : { sv: ` Menade du ”${near}”?`, en: ` Did you mean "${near}"?` };
}

/** What the commands for drafting say when they cannot go on. */
export const draftTrouble = {
  fault: ({
    file,
    line,
    column,
    text,
  }: {
    file: string;
    line: number | null;
    column: number | null;
    text: Localized;
  }): Localized => {
    const place = line === null ? file : column === null ? `${file}:${line}` : `${file}:${line}:${column}`;
    return { sv: `${place}: ${text.sv}`, en: `${place}: ${text.en}` };
  },
  moreFaults: (count: number): Localized => ({
    sv: `och ${count} fel till. Se alla med: samsyn templates check MAPP`,
    en: `and ${count} more. See all with: samsyn templates check FOLDER`,
  }),
  answer: (place: string, text: Localized): Localized => ({ sv: `${place}: ${text.sv}`, en: `${place}: ${text.en}` }),
  noAnswers: (file: string): Localized => ({
    sv: `${file}: filen har inga svar. Skriv en rad för varje, ”nyckel: svar”; börja med samsyn new --print-answers.`,
    en: `${file}: the file has no answers. Write a line for each, "key: answer"; begin with samsyn new --print-answers.`,
  }),
  settingForm: (setting: string): Localized => ({
    sv: `--set ${setting}: skriv nyckel=svar, till exempel --set place=Halland.`,
    en: `--set ${setting}: write key=answer, for example --set place=Halland.`,
  }),
  noTemplate: (known: readonly string[]): Localized => ({
    sv: `ange en mall med --template. De som finns: ${known.join(", ")}.`,
    en: `name a template with --template. There are: ${known.join(", ")}.`,
  }),
  unknownTemplate: (name: string, near: string | null, known: readonly string[]): Localized => ({
    sv: `${name}: ingen mall heter så.${meant(near).sv} De som finns: ${known.join(", ")}.`,
    en: `${name}: no template is called that.${meant(near).en} There are: ${known.join(", ")}.`,
  }),
  otherTemplate: (asked: string, file: string, said: string): Localized => ({
    sv: `--template ${asked}: svaren i ${file} är för mallen ${said}. Ta bort --template, eller använd andra svar.`,
    en: `--template ${asked}: the answers in ${file} are for the template ${said}. Leave --template out, or use other answers.`,
  }),
  noAgreement: (name: string): Localized => ({
    sv: `${name}: mallen hör till en överenskommelse, och ingen mall för en sådan finns på samma språk. Ange svaren från ett utkast med --answers.`,
    en: `${name}: the template goes with an agreement, and there is no template for one in its language. Name the answers of a draft with --answers.`,
  }),
  noTemplateFolder: (folder: string): Localized => ({
    sv: `${folder}: mappen med mallar finns inte. Kontrollera namnet.`,
    en: `${folder}: there is no such folder of templates. Check the name.`,
  }),
  emptyTemplateFolder: (folder: string): Localized => ({
    sv: `${folder}: mappen har inga mallar. En mall ligger i en egen mapp och heter template.md; se docs/templates.md.`,
    en: `${folder}: the folder has no templates. A template has a folder of its own and is called template.md; see docs/templates.md.`,
  }),
  largeTemplateFile: (file: string, megabytes: number): Localized => ({
    sv: `${file}: filen är större än ${megabytes} MB, och det är ingen mall. Ta bort den ur mappen.`,
    en: `${file}: the file is larger than ${megabytes} MB, which no template is. Take it out of the folder.`,
  }),
  unreadTemplateFile: (file: string): Localized => ({
    sv: `${file}: filen är ingen text. Spara den som text (UTF-8).`,
    en: `${file}: the file is no text. Save it as text (UTF-8).`,
  }),
  manyTemplateFiles: (folder: string, most: number): Localized => ({
    sv: `${folder}: mappen har fler än ${most} filer. Ange mappen med mallarna.`,
    en: `${folder}: the folder holds more than ${most} files. Name the folder with the templates.`,
  }),
  unknownAbout: (word: string, near: string | null, known: readonly string[]): Localized => ({
    sv: `${word}: textbanken har inget om det.${meant(near).sv} Den har texter om ${known.join(", ")}.`,
    en: `${word}: the bank has nothing on that.${meant(near).en} It has clauses on ${known.join(", ")}.`,
  }),
  nothingFound: (word: string): Localized => ({
    sv: `${word}: inga texter är sådana. Ta bort --kind, --actor eller --strength.`,
    en: `${word}: no clauses are like that. Leave out --kind, --actor or --strength.`,
  }),
  addWhat: (): Localized => ({
    sv: "ange namnet på texten som ska läggas in, till exempel dialog.action.yearly-meeting. Sök först: samsyn clause dialog",
    en: "name the clause to add, for example dialog.action.yearly-meeting. Search first: samsyn clause dialog",
  }),
  addForm: (file: string): Localized => ({
    sv: `${file}: texter kan bara läggas in i Markdown (UTF-8). Gör om filen: samsyn format --to markdown`,
    en: `${file}: clauses can be added only to Markdown (UTF-8). Turn the file into it: samsyn format --to markdown`,
  }),
  addNowhere: (file: string, what: string): Localized => ({
    sv: `${file}: utkastet har inget om ${what}. Lägg först till rubriken där texten ska stå.`,
    en: `${file}: the draft has nothing on ${what}. First add the heading where the clause is to stand.`,
  }),
  addTwice: (file: string, line: number): Localized => ({
    sv: `${file}:${line}: texten står redan där.`,
    en: `${file}:${line}: the clause stands there already.`,
  }),
  addUnsafe: (file: string): Localized => ({
    sv: `${file}: det gick inte att lägga in texten utan att ändra något annat. Kör samsyn format --write på filen och försök igen.`,
    en: `${file}: the clause could not be added without changing something else. Run samsyn format --write on the file and try again.`,
  }),
  checkWhat: (): Localized => ({
    sv: "ange mappen som ska granskas: samsyn templates check MAPP",
    en: "name the folder to check: samsyn templates check FOLDER",
  }),
  onlyCheck: (word: string): Localized => ({
    sv: `${word}: visa en mall i taget. En mapp anges bara efter check.`,
    en: `${word}: show one template at a time. A folder is named only after check.`,
  }),
  planNeedsOutput: (): Localized => ({
    sv: "--plan skriver flera filer. Ange var utkastet ska ligga med --output; de andra hamnar bredvid.",
    en: "--plan writes several files. Say where the draft goes with --output; the others are put beside it.",
  }),
} as const;

/** What they tell while all is well. */
export const draftNotice = {
  unasked: (keys: readonly string[]): Localized => ({
    sv: `svaren på ${keys.join(", ")} behövs inte med de andra svaren, och används inte.`,
    en: `the answers to ${keys.join(", ")} are not asked for with the other answers, and are not used.`,
  }),
  added: (file: string, line: number, heading: string): Localized => ({
    sv: `${file}:${line}: texten står nu under ${heading}.`,
    en: `${file}:${line}: the clause now stands under ${heading}.`,
  }),
  made: (count: { sections: number; principles: number; items: number }): Localized => {
    const { sections, principles, items } = count;
    return {
      sv: `Utkastet har ${sections} avsnitt, ${principles} ${principles === 1 ? "princip" : "principer"} och ${items} punkter.`,
      en: `The draft has ${sections} ${sections === 1 ? "section" : "sections"}, ${principles} ${principles === 1 ? "principle" : "principles"} and ${items} ${items === 1 ? "item" : "items"}.`,
    };
  },
  checked: (errors: number, warnings: number): Localized => {
    if (errors === 0 && warnings === 0)
      return { sv: "Granskat inför remiss: inget att anmärka på.", en: "Checked for consultation: nothing to remark on." };
    const some = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);
    return {
      sv: `Granskat inför remiss: ${[...some(errors, "fel", "fel"), ...some(warnings, "varning", "varningar")].join(", ")}.`,
      en: `Checked for consultation: ${[...some(errors, "error", "errors"), ...some(warnings, "warning", "warnings")].join(", ")}.`,
    };
  },
  next: (left: number, command: string): Localized => ({
    sv: `Nästa steg: läs igenom${left === 0 ? "" : `, fyll i ${left === 1 ? "det ställe som är märkt" : `de ${left} ställen som är märkta`}`} och kör ${command}`,
    en: `Next: read it through${left === 0 ? "" : `, fill in the ${left === 1 ? "place that is marked" : `${left} places that are marked`}`}, and run ${command}`,
  }),
  templatesFine: (count: number, clauses: number): Localized => ({
    sv: `${count} ${count === 1 ? "mall" : "mallar"} och ${clauses} texter granskade. Inget att rätta.`,
    en: `${count} ${count === 1 ? "template" : "templates"} and ${clauses} clauses checked. Nothing to mend.`,
  }),
} as const;
