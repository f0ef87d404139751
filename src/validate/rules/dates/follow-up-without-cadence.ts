import { checkWords } from "../../../language/check-words.js";
import { languageData } from "../../../language/registry.js";
import { findTopic, speaksOf } from "../../../language/topics.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { proseClauses, sentencesIn } from "../../checks/readings.js";
import type { Finding, Rule } from "../../rule.js";

export const followUpWithoutCadence: Rule = {
  code: "D009",
  name: "follow-up-without-cadence",
  group: "dates",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Uppföljning utan tid", en: "Follow-up without a time" },
  why: {
    sv: "En uppföljning som ska ske ”löpande” eller ”regelbundet” blir sällan av. Först när det står hur ofta kan någon fråga varför den uteblev.",
    en: "A follow-up that is to happen “continually” or “regularly” seldom does. Only when it says how often can anyone ask why it did not.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Uppföljning\n\nStyrgruppen följer upp överenskommelsen löpande.\n",
      good: "# Överenskommelse i Exempellän\n\n## Uppföljning\n\nStyrgruppen följer upp överenskommelsen varje år i mars.\n",
    },
  ],
  check: (index) => {
    const told = followUps(index);
    if (told.length === 0 || told.some(({ timed }) => timed)) return [];
    const place = told[0]?.place;
    if (place === undefined) return [];
    return [
      {
        ...place,
        message: {
          sv: "Överenskommelsen ska följas upp, men det står inte hur ofta.",
          en: "The agreement is to be followed up, but it does not say how often.",
        },
        advice: {
          sv: "Skriv hur ofta och när, till exempel ”varje år i mars, vid den gemensamma konferensen”.",
          en: "Write how often and when, for example “every year in March, at the joint conference”.",
        },
      },
    ];
  },
};

/** Where the text says that the agreement is followed up, and whether a time stands with it. */
function followUps(index: AgreementIndex): { place: Pick<Finding, "unit" | "start" | "end">; timed: boolean }[] {
  const { cadence } = checkWords(index.language).times;
  const { thisAgreement } = languageData(index.language).facts;
  const sections = index.sections
    .filter(({ section, units }) => section.role === "follow-up" && units.length > 0)
    .map(({ unit, units }) => ({ place: { unit }, timed: units.some(({ text }) => cadence.test(text)) }));
  const sentences = proseClauses(index)
    .filter(({ role, kind }) => role !== "follow-up" && kind !== "action")
    .filter(({ text }) => speaksOf(text, "follow-up", index.language))
    .flatMap((unit) =>
      sentencesIn(index, unit).flatMap(({ text, start }) => {
        const topic = findTopic(text, "follow-up", index.language);
        if (topic === null || !thisAgreement.test(text)) return [];
        return [{ place: { unit, start: start + topic.start, end: start + topic.end }, timed: cadence.test(text) }];
      }),
    );
  return [...sections, ...sentences];
}
