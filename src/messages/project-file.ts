import type { Localized } from "./message.js";

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function listed(values: readonly string[]): string {
  return values.map(short).join(", ");
}

/** What is said of a project file. The first of each pair says what is the matter, the second what to do. */
export const projectTexts = {
  title: { sv: "Fel i projektfilen", en: "Fault in the project file" },
  why: {
    sv: "En inställning som inte går att läsa gäller inte, och då granskas texten på ett annat sätt än du tror.",
    en: "A setting that cannot be read does not count, and the text is then checked in another way than you think.",
  },
  unknownKey: (key: string): Localized => ({
    sv: `Nyckeln ”${short(key)}” är okänd.`,
    en: `The key "${short(key)}" is unknown.`,
  }),
  unknownRule: (name: string): Localized => ({
    sv: `Ingen regel heter ”${short(name)}”.`,
    en: `No rule is called "${short(name)}".`,
  }),
  wrongValue: (path: string): Localized => ({
    sv: `Värdet för ${path} går inte att använda.`,
    en: `The value of ${path} cannot be used.`,
  }),
  missing: (path: string): Localized => ({ sv: `${path} saknas.`, en: `${path} is missing.` }),
  notMapping: (): Localized => ({
    sv: "Projektfilen ska bestå av nycklar med värden.",
    en: "The project file should consist of keys with values.",
  }),
  meant: (near: string): Localized => ({ sv: `Menade du ”${near}”?`, en: `Did you mean "${near}"?` }),
  choose: (choices: readonly string[]): Localized => ({
    sv: `Välj bland ${listed(choices)}.`,
    en: `Choose from ${listed(choices)}.`,
  }),
  seeRules: (): Localized => ({ sv: "Alla regler listas med `samsyn rules`.", en: "`samsyn rules` lists all rules." }),
  write: (what: "text" | "list" | "mapping"): Localized =>
    ({
      text: { sv: "Skriv en text.", en: "Write a text." },
      list: { sv: "Skriv en lista, en rad med bindestreck för varje.", en: "Write a list, one line with a hyphen for each." },
      mapping: { sv: "Skriv nycklar med värden under den.", en: "Write keys with values below it." },
    })[what],
  writeKeys: (keys: readonly string[]): Localized => ({
    sv: `Skriv en nyckel framför värdet, till exempel ”${keys[0]}: …”. De som finns är ${listed(keys)}.`,
    en: `Write a key before the value, for example "${keys[0]}: …". There are ${listed(keys)}.`,
  }),
  addReason: (): Localized => ({
    sv: "Varje undantag ska ha ett skäl: lägg till reason.",
    en: "Every exception must have a reason: add reason.",
  }),
  unused: (rule: string): Localized => ({
    sv: `Undantaget från ${short(rule)} behövs inte i någon av filerna.`,
    en: `The exception from ${short(rule)} is not needed in any of the files.`,
  }),
  removeUnused: (): Localized => ({
    sv: "Ta bort det, om du har granskat alla filer som det kan gälla.",
    en: "Remove it, if you have checked all the files that it may be about.",
  }),
  syntax: (): Localized => ({
    sv: "Se över indrag, kolon och citattecken. Inget i filen gäller.",
    en: "Check indentation, colons and quotes. Nothing in the file counts.",
  }),
} as const;
