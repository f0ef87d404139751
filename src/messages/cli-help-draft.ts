import type { Localized } from "./message.js";

export const newHelp = {
  about: {
    sv: "Skriv ett utkast till en överenskommelse från en mall.",
    en: "Draft an agreement from a template.",
  },
  templateValue: { sv: "mall", en: "template" },
  template: {
    sv: "Mallen. Utan den frågar programmet, om det körs i en terminal.",
    en: "The template. Without it you are asked, on a terminal.",
  },
  answers: {
    sv: "Svaren på mallens frågor: en fil från --print-answers, eller ett utkast som ska göras om.",
    en: "The answers to the template's questions: a file from --print-answers, or a draft that is to be made again.",
  },
  settingValue: { sv: "nyckel=svar", en: "key=answer" },
  set: {
    sv: "Ett svar, som går före svarsfilen. Kan ges flera gånger.",
    en: "One answer, before those of the file. May be given several times.",
  },
  printAnswers: {
    sv: "Skriv ut en svarsfil att fylla i, med alla frågor förklarade.",
    en: "Print an answers file to fill in, with every question explained.",
  },
  list: { sv: "Lista mallarna.", en: "List the templates." },
  plan: {
    sv: "Skriv också handlingsplan, processguide, följebrev, svarsformulär och det övriga som arbetet behöver.",
    en: "Also write the action plan, the process guide, the consultation letter, the reply form and what else the work needs.",
  },
  noCheck: { sv: "Låt bli att granska utkastet när det är skrivet.", en: "Do not check the draft once it is written." },
  templates: {
    sv: "En egen mapp med mallar, utöver dem som följer med. Kan också stå i .samsynrc.yaml.",
    en: "A folder of your own templates, besides those that come along. May also stand in .samsynrc.yaml.",
  },
  exampleAsk: { sv: "svara på frågor och få ett utkast", en: "answer questions and get a draft" },
  examplePrint: { sv: "få en svarsfil att fylla i", en: "get an answers file to fill in" },
  exampleAnswers: { sv: "utkast, plan och följebrev på en gång", en: "draft, plan and letters at once" },
  exampleSet: { sv: "det snabbaste utkastet", en: "the quickest draft" },
  notes: {
    sv: "Svaren sparas överst i utkastet, så att det går att göra om: samsyn new --answers utkast.md --set … -o nytt.md",
    en: "The answers are kept at the top of the draft, so that it can be made again: samsyn new --answers draft.md --set … -o new.md",
  },
} as const satisfies Record<string, Localized>;

export const templatesHelp = {
  about: { sv: "Lista mallarna, visa en, eller granska egna.", en: "List the templates, show one, or check your own." },
  what: { sv: "vad", en: "what" },
  whatAbout: {
    sv: "Namnet på en mall att visa, eller check och en mapp att granska. Utan det listas alla.",
    en: "The name of a template to show, or check and a folder to check. Without it all are listed.",
  },
  folder: { sv: "mapp", en: "folder" },
  folderAbout: { sv: "Mappen med mallar, efter check.", en: "The folder with templates, after check." },
  exampleAll: { sv: "alla mallar", en: "all templates" },
  exampleOne: { sv: "vad en mall ger och frågar", en: "what a template gives and asks" },
  exampleCheck: { sv: "granska egna mallar, med rad och kolumn", en: "check your own templates, with line and column" },
} as const satisfies Record<string, Localized>;

export const clauseHelp = {
  about: {
    sv: "Sök i textbanken, jämför varianter och lägg in en text i ett utkast.",
    en: "Search the bank of clauses, compare variants, and add one to a draft.",
  },
  what: { sv: "om", en: "about" },
  whatAbout: {
    sv: "En princip eller ett slags avsnitt (dialog, follow-up), eller namnet på en text. Utan det visas vad som finns.",
    en: "A principle or a kind of section (dialog, follow-up), or the name of a clause. Without it, what there is.",
  },
  kindValue: { sv: "slag", en: "kind" },
  kind: { sv: "Bara texter av ett slag.", en: "Only clauses of one kind." },
  actorValue: { sv: "aktör", en: "actor" },
  actor: {
    sv: "Bara det som bärs av den offentliga sidan, den idéburna, parterna, arbetsgruppen eller de anslutna.",
    en: "Only what is borne by the public side, the civil side, the parties, the working group or those who join.",
  },
  strengthValue: { sv: "styrka", en: "strength" },
  strength: { sv: "Bara åtaganden som finns med den styrkan.", en: "Only undertakings that come in this strength." },
  language: {
    sv: "Språk på texterna. Annars utkastets, eller det som programmet talar.",
    en: "Language of the clauses. Otherwise that of the draft, or the one the program speaks.",
  },
  add: {
    sv: "Lägg in texten på sin plats i utkastet. Allt annat i filen lämnas som det är.",
    en: "Add the clause in its place in the draft. All else in the file is left as it is.",
  },
  exampleAll: { sv: "vad textbanken har", en: "what the bank has" },
  exampleKind: { sv: "åtgärder för dialog, svagare och starkare", en: "actions for dialogue, weaker and stronger" },
  exampleAdd: { sv: "lägg in en åtgärd", en: "add an action" },
} as const satisfies Record<string, Localized>;
