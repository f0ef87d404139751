import type { Localized } from "./message.js";

/** What a Word file says besides the text that it holds, and why one cannot be made. */
export const wordWriter = {
  picture: (alt: string): Localized => ({ sv: `[Bild: ${alt}]`, en: `[Picture: ${alt}]` }),
  untitled: { sv: "Överenskommelse utan rubrik", en: "Agreement without a title" },
  wording: { sv: "Ändrad lydelse; läs om den ändrar något i sak", en: "Changed wording; check whether it changes the substance" },
  strength: (name: string): Localized => ({ sv: `styrka: ${name}`, en: `strength: ${name}` }),
  concerns: (actors: string): Localized => ({ sv: `berör: ${actors}`, en: `concerns: ${actors}` }),
  wordsInMove: (words: string): Localized => ({ sv: `I den flyttade texten: ${words}`, en: `In the moved text: ${words}` }),
  newWords: (words: string): Localized => ({ sv: `nytt ”${words}”`, en: `new “${words}”` }),
  goneWords: (words: string): Localized => ({ sv: `borta ”${words}”`, en: `gone “${words}”` }),
  otherWords: (before: string, after: string): Localized => ({ sv: `”${before}” → ”${after}”`, en: `“${before}” → “${after}”` }),
  tooManyColumns: (columns: number, most: number): Localized => ({
    sv: `En tabell har ${columns} kolumner, och Word öppnar inga filer med fler än ${most}. Dela tabellen, eller exportera till pdf eller html.`,
    en: `A table has ${columns} columns, and Word opens no file with more than ${most}. Divide the table, or export to PDF or HTML.`,
  }),
  logoFormat: (): Localized => ({
    sv: "Logotypen är en SVG-bild, och den kan inte alla versioner av Word visa. Spara logotypen som PNG och ange den filen med --logo.",
    en: "The logo is an SVG drawing, which not every version of Word can show. Save it as PNG and give that file with --logo.",
  }),
} as const;

/** What the form for an answer asks about the whole, in the order of the form. */
export type FieldName = "respondent" | "category" | "contact" | "stance" | "overall";

/** The fields of the form. Their names are part of the file: whoever reads the answers finds them by these. */
export const REPLY_FIELDS: Record<FieldName, { label: Localized }> = {
  respondent: { label: { sv: "Vem svarar?", en: "Who is replying?" } },
  category: { label: { sv: "Ni svarar som", en: "You reply as" } },
  contact: { label: { sv: "Kontaktperson, e-post", en: "Contact person, e-mail" } },
  stance: { label: { sv: "Vad tycker ni om förslaget i stort?", en: "What do you think of the proposal as a whole?" } },
  overall: { label: { sv: "Synpunkter på helheten", en: "Remarks on the whole" } },
};

/** Who may answer, by the names that programs know them by. */
export const CATEGORIES: Record<string, Localized> = {
  board: { sv: "en nämnd eller styrelse", en: "a board or committee" },
  municipality: { sv: "en kommun", en: "a municipality" },
  region: { sv: "en region", en: "a region" },
  authority: { sv: "en statlig myndighet", en: "a government agency" },
  association: { sv: "en idéburen organisation", en: "a voluntary organisation" },
  person: { sv: "en privatperson", en: "a private person" },
  other: { sv: "något annat", en: "something else" },
};

/** What one may think of a proposal, by the names that programs know it by. */
export const STANCES: Record<string, Localized> = {
  supports: { sv: "Tillstyrker", en: "Support" },
  "supports-with-changes": { sv: "Tillstyrker med ändringar", en: "Support with changes" },
  opposes: { sv: "Avstyrker", en: "Oppose" },
  "no-remarks": { sv: "Har inga synpunkter", en: "Have no remarks" },
};

/** When and where to answer; either may be unknown. */
interface ReplyTo {
  deadline: string | null;
  address: string[];
}

/** The form for an answer, and what is said about it. */
export const replyForm = {
  heading: { sv: "Svar på remissen", en: "Reply to the consultation" },
  remarks: { sv: "Synpunkter på enskilda delar", en: "Remarks on single parts" },
  number: { sv: "Nr", en: "No." },
  begins: { sv: "Stycket börjar", en: "The passage begins" },
  remark: { sv: "Synpunkt", en: "Remark" },
  proposal: { sv: "Förslag till ny lydelse", en: "Proposed wording" },
  choose: { sv: "Välj i listan", en: "Choose from the list" },
  invitation: ({ deadline, address }: ReplyTo): Localized => ({
    sv: `Det här är ett förslag som ni är välkomna att tycka till om${deadline === null ? "" : `, senast ${deadline}`}. Varje stycke har ett nummer att hänvisa till. Formuläret för ert svar finns sist i filen${address.length === 0 ? "" : `. Skicka svaret till ${address.join(", ")}`}.`,
    en: `This is a proposal, and you are welcome to say what you think of it${deadline === null ? "" : ` by ${deadline}`}. Every passage has a number to refer to. The form for your reply stands at the end of the file${address.length === 0 ? "" : `. Send your reply to ${address.join(", ")}`}.`,
  }),
  howTo: ({ deadline, address }: ReplyTo): Localized => ({
    sv: `Fyll i det ni vill; tomma rader betyder att ni inte har någon synpunkt. Spara filen och skicka den${address.length === 0 ? " tillbaka till avsändaren" : ` till ${address.join(", ")}`}${deadline === null ? "" : ` senast ${deadline}`}. Ni får gärna också ändra direkt i texten med spårade ändringar.`,
    en: `Fill in what you wish; an empty row means that you have no remark. Save the file and send it ${address.length === 0 ? "back to the sender" : `to ${address.join(", ")}`}${deadline === null ? "" : ` by ${deadline}`}. You may also edit the text itself with tracked changes.`,
  }),
} as const;
