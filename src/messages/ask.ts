import type { Localized } from "./message.js";

/** What is said while a person is asked about a draft. */
export const ASK = {
  welcome: { sv: "Nytt utkast", en: "New draft" },
  how: {
    sv: "Retur tar förslaget. Skriv < för att gå tillbaka. Ctrl-C avbryter utan att något skrivs.",
    en: "Enter takes the suggestion. Type < to go back. Ctrl-C stops, and nothing is written.",
  },
  template: { sv: "Vad vill du skriva?", en: "What do you want to draft?" },
  back: { sv: "← Tillbaka", en: "← Back" },
  yes: { sv: "Ja", en: "Yes" },
  no: { sv: "Nej", en: "No" },
  several: { sv: "mellanslag väljer, retur går vidare", en: "space selects, enter goes on" },
  separate: { sv: "skilj med komma", en: "separate with commas" },
  needed: { sv: "Det här behöver ett svar.", en: "This needs an answer." },
  nothing: { sv: "–", en: "–" },
  review: { sv: "Dina svar", en: "Your answers" },
  ready: { sv: "Stämmer det?", en: "Is that right?" },
  write: { sv: "Ja, skriv utkastet", en: "Yes, write the draft" },
  change: { sv: "Ändra ett svar", en: "Change an answer" },
  changeWhich: { sv: "Vilket svar vill du ändra?", en: "Which answer do you want to change?" },
  plan: {
    sv: "Ska handlingsplan, processguide, remissbrev och det andra som arbetet behöver skrivas också?",
    en: "Are the action plan, process guide, letters and what else the work needs to be written too?",
  },
  file: { sv: "Vad ska filen heta?", en: "What is the file to be called?" },
  fileEnding: { sv: "Låt namnet sluta på .md.", en: "Let the name end in .md." },
  draftName: { sv: "utkast", en: "draft" },
  stopped: { sv: "Avbrutet. Inget är skrivet.", en: "Stopped. Nothing is written." },
  done: { sv: "Klart.", en: "Done." },
} as const satisfies Record<string, Localized>;

/** A county or municipality that was chosen, by the names that follow from it. */
export function placeFacts(owner: string, board: string, municipalities: number): Localized {
  const own = [owner, ...(municipalities > 0 ? [board] : [])].join(" · ");
  const count = municipalities > 1 ? municipalities : 0;
  return {
    sv: count === 0 ? own : `${own} · ${count} kommuner`,
    en: count === 0 ? own : `${own} · ${count} municipalities`,
  };
}
