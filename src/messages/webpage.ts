import { type Localized, type Message, message } from "./message.js";

/** Parts of a web page that are left out, as a person calls them. */
export type PagePart =
  | "menu"
  | "header"
  | "footer"
  | "aside"
  | "cookies"
  | "form"
  | "dialog"
  | "share"
  | "media"
  | "code"
  | "hidden"
  | "outside";

const PARTS: Record<PagePart, Localized> = {
  menu: { sv: "En meny", en: "A menu" },
  header: { sv: "Sidhuvudet", en: "The page header" },
  footer: { sv: "Sidfoten", en: "The page footer" },
  aside: { sv: "En sidospalt", en: "A side column" },
  cookies: { sv: "En ruta om kakor", en: "A cookie notice" },
  form: { sv: "En knapp eller ett formulärfält", en: "A button or a form field" },
  dialog: { sv: "En dialogruta", en: "A dialog box" },
  share: { sv: "Länkar för att dela eller prenumerera", en: "Links for sharing or subscribing" },
  media: { sv: "En film eller inbäddad sida", en: "A film or embedded page" },
  code: { sv: "Programkod", en: "Program code" },
  hidden: { sv: "Dold text utanför innehållet", en: "Hidden text outside the content" },
  outside: { sv: "Text utanför sidans innehåll", en: "Text outside the content of the page" },
};

/** What the reader of web pages tells. */
export const webpageMessages = {
  tooDeep: (): Message =>
    message("R601", "page-too-deep", "error", {
      sv: "Sidans delar ligger i så många lager att den inte kan läsas. Kopiera texten till en textfil (.txt) och läs den i stället.",
      en: "The parts of the page lie in so many layers that it cannot be read. Copy its text to a text file (.txt) and read that instead.",
    }),
  tooLarge: (): Message =>
    message("R602", "page-too-large", "error", {
      sv: "Sidan har orimligt många delar och läses inte. Kopiera texten till en textfil (.txt) och läs den i stället.",
      en: "The page has unreasonably many parts and is not read. Copy its text to a text file (.txt) and read that instead.",
    }),
  webArchive: (): Message =>
    message("R603", "web-archive", "error", {
      sv: "Det här är ett webbarkiv (.mht). Öppna det i webbläsaren och spara sidan som ”Webbsida, endast HTML”.",
      en: "This is a web archive (.mht). Open it in the browser and save the page as “Webpage, HTML only”.",
    }),
  unknownEncoding: (name: string): Message =>
    message("R604", "unknown-encoding", "warning", {
      sv: `Sidan säger att den är skriven i ”${name}”, som inte finns. Kontrollera att å, ä och ö blev rätt.`,
      en: `The page says that it is written in “${name}”, which does not exist. Check that å, ä and ö came out right.`,
    }),
  left: (part: PagePart, words: number, first: string): Message =>
    message("R605", `left-${part}`, "info", {
      sv: `${PARTS[part].sv} lämnades utanför${words === 0 ? "" : ` (${words} ord): ”${first}”`}.`,
      en: `${PARTS[part].en} was left out${words === 0 ? "" : ` (${words} ${words === 1 ? "word" : "words"}): “${first}”`}.`,
    }),
  leftMore: (part: PagePart, count: number, words: number): Message =>
    message("R605", `left-${part}`, "info", {
      sv: `${count} ${count === 1 ? "del" : "delar"} till av samma slag lämnades utanför (${words} ord): ${lower(PARTS[part].sv)}.`,
      en: `${count} more of the same kind ${count === 1 ? "was" : "were"} left out (${words} words): ${lower(PARTS[part].en)}.`,
    }),
  guessedContent: (): Message =>
    message("R606", "guessed-content", "info", {
      sv: "Sidan säger inte vad som är dess innehåll. Den del som har nästan all löpande text lästes. Titta efter att inget saknas.",
      en: "The page does not say what its content is. The part that holds nearly all running text was read. Check that nothing is missing.",
    }),
  wholePage: (): Message =>
    message("R607", "whole-page", "info", {
      sv: "Sidan säger inte vad som är dess innehåll, så hela sidan lästes. Ta bort det som inte hör till överenskommelsen.",
      en: "The page does not say what its content is, so all of it was read. Remove what does not belong to the agreement.",
    }),
  titleOfPage: (title: string): Message =>
    message("R608", "title-of-page", "info", {
      sv: `Texten har ingen huvudrubrik. Sidans namn, ”${title}”, blev titel.`,
      en: `The text has no main heading. The name of the page, “${title}”, became the title.`,
    }),
  titleAbove: (title: string): Message =>
    message("R609", "title-above", "info", {
      sv: `Rubriken ”${title}” hämtades från sidhuvudet.`,
      en: `The heading “${title}” was taken from the page header.`,
    }),
  folded: (text: string, line: number): Message =>
    message(
      "R610",
      "folded-heading",
      "info",
      at(`”${text}” fälls ut på sidan och tolkas som en rubrik.`, `“${text}” folds out on the page and is taken as a heading.`),
      { line },
    ),
  lineBreaks: (text: string, line: number): Message =>
    message(
      "R611",
      "line-breaks",
      "info",
      at(`Radbrytningar i stycket togs bort: ”${text}”.`, `Line breaks in the paragraph were taken out: “${text}”.`),
      { line },
    ),
  glyphItem: (text: string, line: number): Message =>
    message(
      "R612",
      "glyph-item",
      "info",
      at(
        `Stycket börjar med ett punkttecken och tolkas som en punkt i en lista: ”${text}”.`,
        `The paragraph begins with a bullet and is taken as an item of a list: “${text}”.`,
      ),
      { line },
    ),
  boldHeading: (text: string, line: number): Message =>
    message(
      "R613",
      "bold-heading",
      "info",
      at(`”${text}” är kort och fetstilt och tolkas som en rubrik.`, `“${text}” is short and bold and is taken as a heading.`),
      { line },
    ),
  hiddenText: (text: string, line: number): Message =>
    message(
      "R614",
      "hidden-text",
      "info",
      at(
        `Text som är dold när sidan öppnas togs med: ”${text}”.`,
        `Text that is hidden when the page opens was taken along: “${text}”.`,
      ),
      { line },
    ),
  emphasis: (count: number): Message =>
    message("R616", "emphasis-dropped", "info", {
      sv: `Fetstil och kursiv inne i löpande text (${count} ${count === 1 ? "ställe" : "ställen"}) följer inte med. Orden är desamma.`,
      en: `Bold and italics inside running text (${count} ${count === 1 ? "place" : "places"}) are not kept. The words are the same.`,
    }),
  otherLanguage: (told: string, seen: "sv" | "en"): Message =>
    message("R615", "other-language", "info", {
      sv: `Sidan uppger språket ”${told}”, men texten är på ${seen === "sv" ? "svenska" : "engelska"} och lästes så.`,
      en: `The page gives its language as “${told}”, but the text is in ${seen === "sv" ? "Swedish" : "English"} and was read as such.`,
    }),
  more: (like: Message, count: number): Message =>
    message(like.code, like.rule, "info", {
      sv: `${count} ${count === 1 ? "ställe" : "ställen"} till av samma slag: ${like.message.sv}`,
      en: `${count} more ${count === 1 ? "place" : "places"} of the same kind: ${like.message.en}`,
    }),
};

function at(sv: string, en: string): Localized {
  return { sv, en };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
