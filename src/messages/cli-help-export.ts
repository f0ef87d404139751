import type { Localized } from "./message.js";

/** Help on samsyn export. */
export const exportHelp = {
  about: {
    sv: "Gör en överenskommelse till PDF, Word, webbsida eller text att skriva ut, skriva under och skicka.",
    en: "Turn an agreement into PDF, Word, a web page or text to print, sign and send.",
  },
  outputValue: { sv: "fil|mapp", en: "file|folder" },
  output: {
    sv: "Filen att skriva, eller för flera filer en mapp som finns. Utan det hamnar text på skärmen.",
    en: "The file to write, or for several files a folder that exists. Without it text goes to the screen.",
  },
  to: { sv: "Form. Med --output visar filnamnet formen.", en: "Format. With --output the file name tells it." },
  profile: {
    sv: "Regler för PDF: ua är tillgänglig (PDF/UA-1), archive är för arkivet (PDF/A-2a).",
    en: "Rules for PDF: ua is accessible (PDF/UA-1), archive is for the archive (PDF/A-2a).",
  },
  profileValue: { sv: "regler", en: "rules" },
  paper: { sv: "Papper.", en: "Paper." },
  paperValue: { sv: "papper", en: "paper" },
  toc: { sv: "Innehållsförteckning först.", en: "Table of contents at the front." },
  numbering: {
    sv: "Löpande nummer på stycken, åtgärder och ansvar, så att alla hittar rätt i samtalet.",
    en: "Running numbers on paragraphs, actions and responsibilities, so that everyone finds the place.",
  },
  draftMark: {
    sv: "Märk texten som UTKAST, eller REMISS i det skedet, med dagens datum och radnummer i marginalen.",
    en: "Mark the text as DRAFT, or CONSULTATION at that stage, with today's date and line numbers in the margin.",
  },
  signatures: {
    sv: "Plats för underskrifter: parties för parterna, eller hur många som skriver under.",
    en: "Room for signatures: parties for the parties, or how many will sign.",
  },
  signaturesValue: { sv: "parties|antal", en: "parties|count" },
  logo: {
    sv: "Bild överst på första sidan: PNG, JPEG eller SVG.",
    en: "Picture at the top of the first page: PNG, JPEG or SVG.",
  },
  logoAlt: {
    sv: "Vad bilden visar, för den som inte ser den. Krävs med --logo.",
    en: "What the picture shows, for those who cannot see it. Required with --logo.",
  },
  textValue: { sv: "text", en: "text" },
  theme: {
    sv: "Utseendet, i en YAML-fil: fonts, colours, margins, cover.",
    en: "The looks, in a YAML file: fonts, colours, margins, cover.",
  },
  consultation: {
    sv: "Remissfil i Word: bokmärke och nummer på varje stycke, sist ett svarsformulär.",
    en: "Consultation file in Word: bookmark and number on every clause, a reply form at the end.",
  },
  examplePdf: { sv: "PDF att skriva under", en: "PDF to sign" },
  exampleConsultation: { sv: "Remissen i Word med svarsformulär", en: "The consultation in Word with a reply form" },
  exampleArchive: { sv: "PDF/A till arkivet", en: "PDF/A for the archive" },
  exampleMany: { sv: "Flera på en gång", en: "Several at once" },
  notes: {
    sv: "Utskriften följer överenskommelsens språk. Är SOURCE_DATE_EPOCH satt gäller det datumet i stället för i dag.",
    en: "The print is in the language of the agreement. When SOURCE_DATE_EPOCH is set, that date counts instead of today.",
  },
} as const satisfies Record<string, Localized>;
