import { type Message, message } from "./message.js";

/** What the readers tell of a file that is a print of an agreement. */
export const ownPrintMessages = {
  front: (lines: number, line: number): Message =>
    message(
      "R520",
      "print-front",
      "info",
      {
        sv: `Filen är en utskrift från samsyn. ${lines === 1 ? "En rad" : `${lines} rader`} med uppgifter under titeln räknas inte till texten.`,
        en: `The file is a print from samsyn. ${lines === 1 ? "One line" : `${lines} lines`} of facts under the title ${lines === 1 ? "is" : "are"} no part of the text.`,
      },
      { line },
    ),
  runningNumbers: (count: number, line: number | null): Message =>
    message(
      "R521",
      "running-numbers",
      "info",
      {
        sv: `Stycken och punkter är numrerade från 1 till ${count} genom hela texten. Numren hör till utskriften och togs bort.`,
        en: `Paragraphs and items are numbered from 1 to ${count} through the whole text. The numbers belong to the print and were taken out.`,
      },
      { line },
    ),
  marginNumbers: (count: number): Message =>
    message("R523", "margin-numbers", "info", {
      sv: `I marginalen står ${count} tal som räknar rader eller stycken. De hör till utskriften och togs bort.`,
      en: `In the margin stand ${count} numbers that count lines or paragraphs. They belong to the print and were taken out.`,
    }),
  writeOnRows: (count: number, line: number | null): Message =>
    message(
      "R522",
      "write-on-rows",
      "info",
      {
        sv: `${count === 1 ? "En rad att fylla i lästes" : `${count} rader att fylla i lästes`} utan strecket att skriva på. Utskriften får nya.`,
        en: `${count === 1 ? "A line to fill in was" : `${count} lines to fill in were`} read without the row to write on. A print gets new ones.`,
      },
      { line },
    ),
};
