import type { Localized } from "./message.js";

/** What is said of the files of templates and of the bank of clauses. */
export const templateFileTexts = {
  noHead: (): Localized => ({
    sv: "Mallen ska börja med en rad ---, sina uppgifter och frågor, och en rad --- till. Se docs/templates.md.",
    en: "A template begins with a line ---, its facts and questions, and another line ---. See docs/templates.md.",
  }),
  principleOrRole: (): Localized => ({
    sv: "Filen ska ha antingen principle eller role: det som dess texter handlar om.",
    en: "The file should have either principle or role: what its clauses are about.",
  }),
  repeatedKey: (key: string): Localized => ({
    sv: `Två frågor har nyckeln ”${key}”. Ge den ena ett annat namn.`,
    en: `Two questions have the key "${key}". Give one of them another name.`,
  }),
  noChoices: (key: string): Localized => ({
    sv: `Frågan ${key} har inga val. Lägg till choices, eller byt type.`,
    en: `The question ${key} has no choices. Add choices, or change its type.`,
  }),
  wildPattern: (): Localized => ({
    sv: "Mönstret går inte att använda: det är felskrivet, eller kan ta mycket lång tid. Upprepa inga grupper och högst tre delar.",
    en: "The pattern cannot be used: it is misspelt, or may take very long. Repeat no groups and at most three parts.",
  }),
  unknownKey: (key: string, of: "principle" | "role"): Localized => ({
    sv: of === "principle" ? `Ingen princip heter ”${key}” i programmet.` : `Inget slags avsnitt heter ”${key}”.`,
    en: of === "principle" ? `The program knows no principle "${key}".` : `There is no kind of section "${key}".`,
  }),
  repeatedId: (id: string): Localized => ({
    sv: `Två texter heter ”${id}”. Ge den ena ett annat namn.`,
    en: `Two clauses are called "${id}". Give one of them another name.`,
  }),
  repeatedTemplate: (name: string): Localized => ({
    sv: `Två mallar heter ”${name}”. Ge den ena ett annat namn.`,
    en: `Two templates are called "${name}". Give one of them another name.`,
  }),
  idForm: (key: string): Localized => ({
    sv: `Namnet ska börja med ”${key}.”, så att det syns vad texten handlar om.`,
    en: `The id should begin with "${key}.", to show what the clause is about.`,
  }),
  otherStrength: (said: string, read: string, text: string): Localized => ({
    sv: `strength säger ${said}, men texten läses som ${read}: ”${text}”`,
    en: `strength says ${said}, but the text reads as ${read}: "${text}"`,
  }),
} as const;
