import type { Localized } from "./message.js";

/** Help on samsyn show. */
export const showHelp = {
  about: {
    sv: "Visa hur en överenskommelse är uppbyggd, och vad som lästes med tvekan.",
    en: "Show how an agreement is built, and what was read with doubt.",
  },
  format: {
    sv: "Översikt på skärmen, eller hela texten i en annan form.",
    en: "Outline on the screen, or the whole text in another form.",
  },
  exampleOutline: { sv: "avsnitt, principer, antal och tveksamheter", en: "sections, principles, counts and doubts" },
  exampleWord: {
    sv: "en Word-fil, med kommentarer och hur säkert den lästes",
    en: "a Word file, with comments and how surely it was read",
  },
  exampleData: { sv: "allt som data, för andra program", en: "everything as data, for other programs" },
} as const satisfies Record<string, Localized>;
