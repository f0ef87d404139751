import type { Language } from "../agreement/model.js";
import type { Localized } from "./message.js";

/** The words of the HTML comparison itself. `{name}` marks what is filled in. */
const PAGE_WORDS = {
  comparison: { sv: "Jämförelse av två lydelser", en: "Comparison of two revisions" },
  untitled: { sv: "Överenskommelse utan rubrik", en: "Agreement without a title" },
  to: { sv: "till", en: "to" },
  skip: { sv: "Hoppa till texten", en: "Skip to the text" },
  inShort: { sv: "I korthet", en: "In short" },
  more: { sv: "Visa {n} till", en: "Show {n} more" },
  meta: { sv: "Uppgifter om överenskommelsen", en: "Details of the agreement" },
  contents: { sv: "Innehåll", en: "Contents" },
  top: { sv: "Början", en: "Beginning" },
  fullText: { sv: "Hela texten", en: "The full text" },
  show: { sv: "Visa", en: "Show" },
  view: { sv: "Uppställning", en: "Layout" },
  inline: { sv: "Löpande", en: "Inline" },
  sideBySide: { sv: "Sida vid sida", en: "Side by side" },
  keys: { sv: "Bläddra med j och k", en: "Step with j and k" },
  position: { sv: "Ändring {i} av {n}", en: "Change {i} of {n}" },
  all: { sv: "Allt", en: "All" },
  changed: { sv: "Alla ändringar", en: "All changes" },
  unchanged: { sv: "Lika", en: "The same" },
  substantive: { sv: "I sak", en: "Substantive" },
  editorial: { sv: "Språk", en: "Language" },
  moved: { sv: "Flyttat", en: "Moved" },
  added: { sv: "Nytt", en: "Added" },
  removed: { sv: "Borttaget", en: "Removed" },
  oneSubstantive: { sv: "Ändrat i sak", en: "Changed in substance" },
  oneEditorial: { sv: "Ändrat bara i språket", en: "Changed in language only" },
  oneMoved: { sv: "Flyttat", en: "Moved" },
  oneAdded: { sv: "Nytt", en: "Added" },
  oneRemoved: { sv: "Borttaget", en: "Removed" },
  deletedStart: { sv: "borttaget: ", en: "deleted: " },
  deletedEnd: { sv: " slut på borttaget", en: " end of deletion" },
  insertedStart: { sv: "tillagt: ", en: "inserted: " },
  insertedEnd: { sv: " slut på tillagt", en: " end of insertion" },
  stoodHere: { sv: "Här stod {name}", en: "Here stood {name}" },
  movedTo: { sv: "står nu i {place}", en: "now stands in {place}" },
  theSection: { sv: "avsnittet", en: "the section" },
  thePrinciple: { sv: "principen", en: "the principle" },
  relabelled: { sv: "Ny beteckning: {before} → {after}", en: "Renumbered: {before} → {after}" },
  noLabel: { sv: "ingen", en: "none" },
  sameOne: { sv: "1 ställe är lika", en: "1 passage is the same" },
  sameMany: { sv: "{n} ställen är lika", en: "{n} passages are the same" },
  referatBoth: {
    sv: "Referat, inte den antagna texten. Båda lydelserna är återberättade med egna ord. Den antagna texten gäller.",
    en: "A retelling, not the adopted text. Both revisions are told in other words. The adopted text is what counts.",
  },
  referatBefore: {
    sv: "Referat, inte den antagna texten. Den tidigare lydelsen är återberättad med egna ord. Den antagna texten gäller.",
    en: "A retelling, not the adopted text. The earlier revision is told in other words. The adopted text is what counts.",
  },
  referatAfter: {
    sv: "Referat, inte den antagna texten. Den senare lydelsen är återberättad med egna ord. Den antagna texten gäller.",
    en: "A retelling, not the adopted text. The later revision is told in other words. The adopted text is what counts.",
  },
  howToRead: { sv: "Så läser du sidan", en: "How to read this page" },
  struck: { sv: "Överstruket", en: "Struck out" },
  underlined: { sv: "Understruket", en: "Underlined" },
  legendDeleted: { sv: "står bara i den tidigare lydelsen.", en: "stands only in the earlier revision." },
  legendInserted: { sv: "står bara i den senare.", en: "stands only in the later one." },
  legendKinds: {
    sv: "Ett tecken vid texten och i innehållet säger vad som har hänt:",
    en: "A sign beside the text and in the contents tells what happened:",
  },
  legendKeys: {
    sv: "På tangentbordet går j eller n till nästa ändring och k eller p till den förra. s byter uppställning. Tangenterna kan stängas av ovanför texten.",
    en: "On the keyboard, j or n goes to the next change and k or p to the one before. s switches the layout. The keys can be turned off above the text.",
  },
  legendSelf: {
    sv: "Sidan är en enda fil och hämtar ingenting från nätet. Gjord med samsyn.",
    en: "This page is a single file and fetches nothing from the network. Made with samsyn.",
  },
} satisfies Record<string, Localized>;

export type PageWord = keyof typeof PAGE_WORDS;

/** Looks up one of the page's own texts and fills in its values. */
export type Say = (word: PageWord, values?: Readonly<Record<string, string | number>>) => string;

/** The page's own words in one language. */
export function pageWords(language: Language): Say {
  return (word, values = {}) =>
    PAGE_WORDS[word][language].replace(/\{(\w+)\}/gu, (gap, name: string) => String(values[name] ?? gap));
}
