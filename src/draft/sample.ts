import type { Language } from "../agreement/model.js";
import type { Answer, Answers, PlaceEntry, Places, Question } from "./model.js";
import { placeSlots } from "./places.js";
import type { Questionnaire } from "./questionnaire.js";
import { buildSlots, type Slots } from "./slots.js";

/** An answer that a template can be tried with: its own where it has one, else a made-up one. @throws DraftFault */
export function sampleAnswer(questionnaire: Questionnaire, question: Question, answers: Answers, places: Places): Answer {
  const own = question.type === "place" ? null : questionnaire.fallback(question, answers);
  return own ?? madeUp(question, questionnaire.levelAfter(answers) === "local" ? places.municipalities : places.counties);
}

function madeUp({ type, min, choices = [] }: Question, places: Places["counties"]): Answer {
  const [first] = choices;
  switch (type) {
    case "number":
      return min ?? 3;
    case "yesno":
      return true;
    case "choice":
      return first?.value ?? "";
    case "choices":
      return choices.slice(0, Math.max(1, min ?? 1)).map(({ value }) => value);
    case "list":
      return Array.from({ length: Math.max(1, min ?? 1) }, (_, i) => `Exempel ${i + 1}`);
    case "date":
      return "2027";
    case "place":
      return places[0]?.name ?? "";
    case "text":
    case "party":
      return "Exempelföreningen";
  }
}

/** A county that is nowhere. */
const NOWHERE: PlaceEntry = { name: "Exempel", code: "00", county: "Exempels län", region: "Region Exempel" };

/** Slots that every clause of the bank must be content with, for a language: those that all templates have. */
export function sampleSlots(language: Language): Slots {
  const place = placeSlots(NOWHERE, "regional", language, { counties: [NOWHERE], municipalities: [] });
  return buildSlots(SAMPLE[language], place, language);
}

const NUMBERS = { "body.publicSeats": 3, "body.civilSeats": 5, "body.term": 2, "exit.months": 3 } as const;

const TEXTS = {
  "validity.from": "2027-07-01",
  "validity.to": "2031-06-30",
  "validity.review": "2029",
  "reply.by": "2027-02-28",
  "reply.email": "samverkan@exempel.se",
  "contact.name": "Kim Exempel",
  "contact.email": "samverkan@exempel.se",
  edition: "2027",
} as const;

const SAMPLE: Readonly<Record<Language, Readonly<Record<string, Answer>>>> = {
  sv: {
    ...NUMBERS,
    ...TEXTS,
    "civil.name": "den idéburna sektorn i Exempel",
    "civil.voice": "Föreningsrådet",
    "body.name": "arbetsgruppen",
    "followUp.when": "varje år",
    "contact.organisation": "Region Exempel",
  },
  en: {
    ...NUMBERS,
    ...TEXTS,
    "civil.name": "the voluntary sector in Exempel",
    "civil.voice": "the Council of Associations",
    "body.name": "the working group",
    "followUp.when": "every year",
    "contact.organisation": "Region Exempel",
  },
};
