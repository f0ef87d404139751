import type { Localized } from "./message.js";

/** Help on samsyn format. */
export const formatHelp = {
  about: { sv: "Skriv en överenskommelse i kanonisk form.", en: "Write an agreement in canonical form." },
  fileAbout: { sv: "Markdown eller YAML. - läser standard in.", en: "Markdown or YAML. - reads standard input." },
  to: { sv: "Form att skriva. Annars samma som filen har.", en: "Form to write. Otherwise the form that the file has." },
  write: { sv: "Skriv om filerna på plats.", en: "Rewrite the files in place." },
  check: {
    sv: "Ändra inget; nämn de filer som inte är kanoniska (slutkod 1).",
    en: "Change nothing; name the files that are not canonical (exit code 1).",
  },
  exampleShow: { sv: "visa den kanoniska formen", en: "show the canonical form" },
  exampleWrite: { sv: "skriv om alla på plats", en: "rewrite all of them in place" },
  exampleYaml: { sv: "samma text som YAML", en: "the same text as YAML" },
  exampleCheck: { sv: "för granskning i ett flöde", en: "for a check before merging" },
} as const satisfies Record<string, Localized>;
