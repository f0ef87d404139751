import type { Localized } from "./message.js";

const LONGEST = 60;

function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function meant(near: string | null): Localized {
  return near === null ? { sv: "", en: "" } : { sv: ` Menade du ”${near}”?`, en: ` Did you mean "${near}"?` };
}

/** What is said of templates, the bank of clauses and answers: what is the matter, and what to do. */
export const draftTexts = {
  undefinedVariable: (name: string): Localized => ({
    sv: `”${short(name)}” finns inte. Ställ en fråga med den nyckeln, eller använd ett namn som finns.`,
    en: `"${short(name)}" does not exist. Ask a question with that key, or use a name that exists.`,
  }),
  unknownName: (name: string, near: string | null): Localized => ({
    sv: `”${short(name)}” finns inte.${meant(near).sv} Ställ annars en fråga med den nyckeln.`,
    en: `"${short(name)}" does not exist.${meant(near).en} Otherwise ask a question with that key.`,
  }),
  unknownFilter: (name: string): Localized => ({
    sv: `Filtret ”${short(name)}” finns inte. De som finns står i docs/templates.md.`,
    en: `There is no filter "${short(name)}". docs/templates.md lists those there are.`,
  }),
  unknownTag: (name: string): Localized => ({
    sv: `Kommandot ”${short(name)}” finns inte i mallar. De som finns står i docs/templates.md.`,
    en: `Templates have no tag "${short(name)}". docs/templates.md lists those there are.`,
  }),
  notClosed: (tag: string): Localized => ({
    sv: `${short(tag)} avslutas aldrig. Lägg till slutet.`,
    en: `${short(tag)} is never closed. Add its end.`,
  }),
  tooMuch: (): Localized => ({
    sv: "Mallen tar för mycket tid eller plats, kanske en slinga utan slut. Korta slingan, eller dela upp mallen.",
    en: "The template takes too much time or space, perhaps a loop without end. Shorten the loop, or split the template.",
  }),
  tooDeep: (name: string, deepest: number): Localized => ({
    sv: `”${short(name)}” hämtas i mer än ${deepest} led. Se efter om en del hämtar sig själv.`,
    en: `"${short(name)}" is included more than ${deepest} levels deep. See whether a part includes itself.`,
  }),
  outside: (name: string): Localized => ({
    sv: `”${short(name)}” ligger utanför mallens mapp. Bara filer i samma mapp kan hämtas, och bara med sitt namn.`,
    en: `"${short(name)}" is outside the template's folder. Only files of the same folder can be included, by name alone.`,
  }),
  unknownInclude: (name: string, near: string | null, names: readonly string[]): Localized => ({
    sv: `Delen ”${short(name)}” finns inte i mallens mapp.${meant(near).sv} Där finns: ${names.join(", ")}.`,
    en: `There is no part "${short(name)}" in the template's folder.${meant(near).en} There are: ${names.join(", ")}.`,
  }),
  inClause: (id: string, { sv, en }: Localized): Localized => ({
    sv: `Texten ${id} går inte att använda här: ${sv}`,
    en: `The clause ${id} cannot be used here: ${en}`,
  }),
  unknownClause: (id: string, near: string | null): Localized => ({
    sv: `Textbanken har ingen text med namnet ”${short(id)}”.${meant(near).sv} Sök med: samsyn clause`,
    en: `The bank has no clause called "${short(id)}".${meant(near).en} Search with: samsyn clause`,
  }),
  noClause: (key: string, kind: string, tone: string | null): Localized => ({
    sv: `Textbanken har ingen text av slaget ${kind}${tone === null ? "" : ` och tonen ${tone}`} för ”${short(key)}”. Välj ett annat slag, eller skriv texten i mallen.`,
    en: `The bank has no ${kind}${tone === null ? "" : ` of tone ${tone}`} for "${short(key)}". Choose another kind, or write the text in the template.`,
  }),
  unknownPart: (key: string): Localized => ({
    sv: `Textbanken har inget om ”${short(key)}”. Se vad som finns med: samsyn clause`,
    en: `The bank has nothing on "${short(key)}". See what there is with: samsyn clause`,
  }),
  unknownValue: (value: string, known: readonly string[]): Localized => ({
    sv: `”${short(value)}” går inte att använda här. Välj bland ${known.join(", ")}.`,
    en: `"${short(value)}" cannot be used here. Choose from ${known.join(", ")}.`,
  }),
  tagForm: (tag: string): Localized => ({
    sv: `{% ${tag} %} är inte skrivet så att det går att tolka. Se docs/templates.md.`,
    en: `{% ${tag} %} is not written in a form that can be read. See docs/templates.md.`,
  }),
  syntax: (detail: string): Localized => ({
    sv: `Mallens kod går inte att tolka här (${short(detail)}). Se över klamrar, citattecken och kommandon.`,
    en: `The template's code cannot be read here (${short(detail)}). Check brackets, quotes and tags.`,
  }),
} as const;

/** What is said of answers. Each begins after the place: a line of the answers file, or an option. */
export const answerTexts = {
  missing: (key: string, ask: Localized): Localized => ({
    sv: `svaret på ${key} saknas (${short(ask.sv)}). Lägg till raden ”${key}: …”, eller --set ${key}=…`,
    en: `the answer to ${key} is missing (${short(ask.en)}). Add the line "${key}: …", or --set ${key}=…`,
  }),
  unknownKey: (key: string, near: string | null): Localized => ({
    sv: `mallen frågar inte efter ”${short(key)}”.${meant(near).sv} Se frågorna med --print-answers.`,
    en: `the template does not ask for "${short(key)}".${meant(near).en} See the questions with --print-answers.`,
  }),
  wrongType: (key: string, wanted: Localized): Localized => ({
    sv: `${key} ska vara ${wanted.sv}.`,
    en: `${key} should be ${wanted.en}.`,
  }),
  text: { sv: "en text på en rad", en: "a text on one line" },
  number: { sv: "ett tal", en: "a number" },
  yesno: { sv: "ja eller nej (true eller false)", en: "yes or no (true or false)" },
  date: { sv: "ett år eller en dag: 2027, 2027-05 eller 2027-05-31", en: "a year or a day: 2027, 2027-05 or 2027-05-31" },
  list: { sv: "en lista, en rad med bindestreck för varje", en: "a list, one line with a hyphen for each" },
  choice: (value: string, near: string | null, known: readonly string[]): Localized => ({
    sv: `”${short(value)}” är inget av valen.${meant(near).sv} Välj bland ${known.join(", ")}.`,
    en: `"${short(value)}" is none of the choices.${meant(near).en} Choose from ${known.join(", ")}.`,
  }),
  place: (value: string, near: string | null, level: string): Localized => ({
    sv: `”${short(value)}” är ${level === "local" ? "ingen kommun" : "inget län"}.${meant(near).sv}`,
    en: `"${short(value)}" is no ${level === "local" ? "municipality" : "county"}.${meant(near).en}`,
  }),
  placeOnOtherLevel: (value: string, level: string): Localized => ({
    sv: `”${short(value)}” är ${level === "local" ? "en kommun och inget län" : "ett län och ingen kommun"}. Menar du ${level === "local" ? "kommunen" : "länet"}, svara ${level} på frågan level.`,
    en: `"${short(value)}" is a ${level === "local" ? "municipality and no county" : "county and no municipality"}. If you mean the ${level === "local" ? "municipality" : "county"}, answer ${level} to the question level.`,
  }),
  tooSmall: (key: string, least: number, several: boolean): Localized => ({
    sv: several ? `${key}: välj minst ${least}.` : `${key} ska vara minst ${least}.`,
    en: several ? `${key}: choose at least ${least}.` : `${key} should be at least ${least}.`,
  }),
  tooLarge: (key: string, most: number, several: boolean): Localized => ({
    sv: several ? `${key}: välj högst ${most}.` : `${key} ska vara högst ${most}.`,
    en: several ? `${key}: choose at most ${most}.` : `${key} should be at most ${most}.`,
  }),
  tooLong: (key: string, most: number): Localized => ({
    sv: `${key} är längre än ${most} tecken. Skriv kortare, och resten i utkastet.`,
    en: `${key} is longer than ${most} characters. Write less, and the rest in the draft.`,
  }),
  pattern: (key: string, help: Localized | null): Localized => ({
    sv: `${key} har inte den form som mallen vill ha.${help === null ? "" : ` ${help.sv}`}`,
    en: `${key} does not have the form that the template wants.${help === null ? "" : ` ${help.en}`}`,
  }),
} as const;
