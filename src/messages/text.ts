import { type Localized, type Message, message } from "./message.js";

/** Kinds of doubt about one place in a text, in the order in which they are worth checking. */
export type TextDoubt =
  | "split-maybe"
  | "joined-maybe"
  | "heading-guessed"
  | "lost-bullet"
  | "fused-bullet"
  | "hyphen-removed"
  | "across-page"
  | "title-joined"
  | "heading-joined"
  | "page-number"
  | "running-line"
  | "lone-number";

interface Wording {
  code: string;
  /** @param detail the words that it is about, when there are any */
  one(detail: string): Localized;
  /** When there are more than are worth listing. @param count how many further places */
  more(count: number): Localized;
}

const WORDINGS: Record<TextDoubt, Wording> = {
  "split-maybe": {
    code: "R201",
    one: () => ({
      sv: "Här börjar ett nytt stycke, men raden kan höra till stycket ovanför.",
      en: "A new paragraph begins here, but the line may belong to the one above.",
    }),
    more: (count) => ({
      sv: `På ${count} ställen till börjar ett stycke som kan höra ihop med det ovanför.`,
      en: `In ${count} more places a paragraph begins that may belong to the one above.`,
    }),
  },
  "joined-maybe": {
    code: "R202",
    one: () => ({
      sv: "Raden lades till stycket ovanför, men den kan vara början på ett nytt stycke.",
      en: "The line was joined to the paragraph above, but it may begin a new one.",
    }),
    more: (count) => ({
      sv: `${count} rader till lades till stycket ovanför fast de kan börja ett nytt.`,
      en: `${count} more lines were joined to the paragraph above though they may begin a new one.`,
    }),
  },
  "heading-guessed": {
    code: "R203",
    one: (detail) => ({
      sv: `”${detail}” tolkas som en rubrik, eftersom raden är kort och text följer.`,
      en: `“${detail}” is taken as a heading, since the line is short and text follows.`,
    }),
    more: (count) => ({
      sv: `${count} korta rader till tolkas som rubriker.`,
      en: `${count} more short lines are taken as headings.`,
    }),
  },
  "lost-bullet": {
    code: "R204",
    one: () => ({
      sv: "Stycket tolkas som en punkt i listan, fast punkttecknet saknas.",
      en: "The paragraph is taken as an item of the list, though its bullet is missing.",
    }),
    more: (count) => ({
      sv: `${count} stycken till tolkas som punkter utan punkttecken.`,
      en: `${count} more paragraphs are taken as items without bullets.`,
    }),
  },
  "fused-bullet": {
    code: "R205",
    one: () => ({
      sv: "Mitt i raden står ett punkttecken. Där börjar nu en ny punkt.",
      en: "A bullet stands in the middle of the line. A new item begins there now.",
    }),
    more: (count) => ({
      sv: `${count} rader till delades vid ett punkttecken.`,
      en: `${count} more lines were split at a bullet.`,
    }),
  },
  "hyphen-removed": {
    code: "R206",
    one: (detail) => ({
      sv: `Ett avstavat ord skrevs ihop: ”${detail}”.`,
      en: `A word broken by a hyphen was put together: “${detail}”.`,
    }),
    more: (count) => ({ sv: `${count} avstavade ord till skrevs ihop.`, en: `${count} more broken words were put together.` }),
  },
  "across-page": {
    code: "R207",
    one: () => ({
      sv: "Meningen fortsätter efter ett sidbyte eller ett mellanrum och sattes ihop.",
      en: "The sentence goes on after a page break or a gap and was put together.",
    }),
    more: (count) => ({
      sv: `${count} meningar till sattes ihop över ett sidbyte eller mellanrum.`,
      en: `${count} more sentences were put together across a page break or gap.`,
    }),
  },
  "title-joined": {
    code: "R208",
    one: (detail) => ({ sv: `Titeln sattes ihop av ${detail} rader.`, en: `The title was put together from ${detail} lines.` }),
    more: (count) => ({ sv: `${count} titlar till sattes ihop.`, en: `${count} more titles were put together.` }),
  },
  "heading-joined": {
    code: "R209",
    one: (detail) => ({
      sv: `Rubriken ”${detail}” sattes ihop av flera rader.`,
      en: `The heading “${detail}” was put together from several lines.`,
    }),
    more: (count) => ({
      sv: `${count} rubriker till sattes ihop av flera rader.`,
      en: `${count} more headings were put together from several lines.`,
    }),
  },
  "page-number": {
    code: "R210",
    one: (detail) => ({ sv: `Sidnumret ”${detail}” togs bort.`, en: `The page number “${detail}” was taken out.` }),
    more: (count) => ({ sv: `${count} sidnummer till togs bort.`, en: `${count} more page numbers were taken out.` }),
  },
  "running-line": {
    code: "R211",
    one: (detail) => ({
      sv: `”${detail}” återkommer på sidorna och togs bort som sidhuvud eller sidfot.`,
      en: `“${detail}” returns on the pages and was taken out as a header or footer.`,
    }),
    more: (count) => ({
      sv: `${count} sidhuvuden och sidfötter till togs bort.`,
      en: `${count} more headers and footers were taken out.`,
    }),
  },
  "lone-number": {
    code: "R215",
    one: (detail) => ({
      sv: `Talet ”${detail}” står ensamt på raden. Är det ett sidnummer kan det tas bort.`,
      en: `The number “${detail}” stands alone on its line. If it is a page number it can go.`,
    }),
    more: (count) => ({
      sv: `${count} tal till står ensamma på sin rad.`,
      en: `${count} more numbers stand alone on their lines.`,
    }),
  },
};

/** What the text reader tells. */
export const textMessages = {
  doubt: (kind: TextDoubt, line: number, detail: string): Message =>
    message(WORDINGS[kind].code, kind, "info", WORDINGS[kind].one(detail), { line }),
  moreDoubts: (kind: TextDoubt, count: number): Message => message(WORDINGS[kind].code, kind, "info", WORDINGS[kind].more(count)),
  joinedLines: (count: number): Message =>
    message("R212", "joined-lines", "info", {
      sv: `${count === 1 ? "En radbrytning" : `${count} radbrytningar`} mitt i stycken togs bort.`,
      en: `${count === 1 ? "One line break" : `${count} line breaks`} inside paragraphs ${count === 1 ? "was" : "were"} taken out.`,
    }),
  controls: (count: number, line: number): Message =>
    message(
      "R213",
      "control-characters",
      "warning",
      {
        sv: `${count === 1 ? "Ett osynligt styrtecken" : `${count} osynliga styrtecken`} togs bort.`,
        en: `${count === 1 ? "One invisible control character was" : `${count} invisible control characters were`} taken out.`,
      },
      { line },
    ),
  noStructure: (): Message =>
    message("R214", "no-structure", "info", {
      sv: "Texten har inga rubriker som känns igen. Den läses stycke för stycke.",
      en: "The text has no headings that are recognised. It is read paragraph by paragraph.",
    }),
};
