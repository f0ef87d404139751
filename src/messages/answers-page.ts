import type { Localized } from "./message.js";

/** Words of an answers file to fill in. */
export const ANSWERS_PAGE = {
  how: {
    sv: "Ändra svaren efter kolonen och spara. Skriv sedan: samsyn new --answers FILEN -o utkast.md",
    en: "Change the answers after the colons and save. Then write: samsyn new --answers THIS-FILE -o draft.md",
  },
  follows: {
    sv: "En rad som börjar med # är ett förslag som följer de andra svaren. Ta bort # framför den för att svara själv.",
    en: "A line that begins with # is a suggestion that follows the other answers. Take the # away to answer yourself.",
  },
  must: { sv: "måste besvaras", en: "must be answered" },
  when: { sv: "Gäller bara när", en: "Only when" },
} as const satisfies Record<string, Localized>;

/** What stands in the gap of a slot that a draft does not fill, by the slot's name. */
export const GAPS: Readonly<Record<string, Localized>> = {
  "public.name": { sv: "den offentliga parten", en: "the public party" },
  "civil.name": { sv: "den idéburna sidan", en: "the civil side" },
  "civil.short": { sv: "den idéburna sidan", en: "the civil side" },
  "civil.voice": { sv: "den idéburna sidans företrädare", en: "who speaks for the civil side" },
  "body.name": { sv: "gruppen", en: "the group" },
  "body.publicSeats": { sv: "antal", en: "number" },
  "body.civilSeats": { sv: "antal", en: "number" },
  "body.term": { sv: "antal år", en: "number of years" },
  "followUp.when": { sv: "hur ofta", en: "how often" },
  "validity.from": { sv: "datum", en: "date" },
  "validity.to": { sv: "datum", en: "date" },
  "validity.review": { sv: "datum", en: "date" },
  "exit.months": { sv: "antal månader", en: "number of months" },
  "reply.by": { sv: "sista svarsdag", en: "last day to reply" },
  "reply.email": { sv: "e-postadress", en: "e-mail address" },
  "contact.name": { sv: "namn", en: "name" },
  "contact.organisation": { sv: "organisation", en: "organisation" },
  "contact.email": { sv: "e-postadress", en: "e-mail address" },
  edition: { sv: "utgåva", en: "edition" },
};

/** The same for a place. */
export const GAP_PLACE: Localized = { sv: "platsens namn", en: "name of the place" };
