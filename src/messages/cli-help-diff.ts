import type { Localized } from "./message.js";

/** Help on samsyn diff. */
export const diffHelp = {
  authorValue: { sv: "namn", en: "name" },
  author: {
    sv: "Vems namn ändringarna får i Word. Annars samsyn.",
    en: "Whose name the changes carry in Word. Otherwise samsyn.",
  },
  examplePdf: { sv: "rapport till konferensen", en: "report for the conference" },
  exampleWord: { sv: "spårade ändringar att godta eller avvisa i Word", en: "tracked changes to accept or reject in Word" },
  about: {
    sv: "Visa vad som skiljer två utgåvor, det viktigaste först.",
    en: "Show what changed between two revisions, what matters first.",
  },
  before: { sv: "före", en: "before" },
  beforeAbout: {
    sv: "Den tidigare texten: Word (.docx), PDF, ODT, webbsida (.html), Markdown (.md), YAML (.yaml, .yml) eller text (.txt). - läser standard in, git:REVISION:SÖKVÄG en sparad revision.",
    en: "The earlier text: Word (.docx), PDF, ODT, web page (.html), Markdown (.md), YAML (.yaml, .yml) or text (.txt). - reads standard input, git:REVISION:PATH a committed revision.",
  },
  after: { sv: "efter", en: "after" },
  afterAbout: { sv: "Den senare texten, på samma sätt.", en: "The later text, in the same ways." },
  format: {
    sv: "Form på jämförelsen. Med --output visar filnamnet formen.",
    en: "Form of the comparison. With --output the file name tells it.",
  },
  all: {
    sv: "Visa också språkliga ändringar, som annars bara räknas.",
    en: "Show editorial changes too, which are otherwise only counted.",
  },
  only: { sv: "Visa bara ett slags ändringar.", en: "Show one kind of change only." },
  kind: { sv: "slag", en: "kind" },
  section: {
    sv: "Visa bara ett avsnitt: rubrik, början på rubriken eller nummer.",
    en: "Show one section only: heading, its beginning, or number.",
  },
  sectionValue: { sv: "avsnitt", en: "section" },
  principle: {
    sv: "Visa bara en princip: namn, början på namnet eller nummer.",
    en: "Show one principle only: title, its beginning, or number.",
  },
  principleValue: { sv: "princip", en: "principle" },
  stat: { sv: "Visa bara antal per avsnitt och princip.", en: "Show only the counts per section and principle." },
  tracked: {
    sv: "Visa vad de spårade ändringarna i en enda fil gör, och vem som gjort dem.",
    en: "Show what the tracked changes in a single file do, and who made them.",
  },
  exampleForeign: { sv: "en PDF mot ett utkast i Word", en: "a PDF with a draft in Word" },
  exampleTracked: { sv: "vad de spårade ändringarna gör, och vems de är", en: "what the tracked changes do, and whose they are" },
  exampleFiles: { sv: "två filer, vad som helst av formerna", en: "two files, in any of the forms" },
  exampleHtml: { sv: "en sida att skicka runt före mötet", en: "a page to send round before the meeting" },
  exampleGit: { sv: "det som ändrats sedan taggen", en: "what changed since the tag" },
  exampleOnly: { sv: "bara det som ändrar något i sak, under en princip", en: "only what changes a duty, under one principle" },
  notes: {
    sv: "Slutkoder: 0 lika, 1 skillnader, 2 något hindrade. Bara den ena av texterna kan vara -.",
    en: "Exit codes: 0 no difference, 1 differences, 2 something was in the way. Only one of the two texts can be -.",
  },
} as const satisfies Record<string, Localized>;
