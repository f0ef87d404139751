import type { Language } from "../../../agreement/model.js";
import type { Unit } from "../../../agreement/walk.js";
import { type ActorMention, findActors } from "../../../language/actors.js";
import { checkWords } from "../../../language/check-words.js";
import { indexPhrases, type PhraseIndex } from "../../../language/phrases.js";
import { languageData } from "../../../language/registry.js";
import { speaksOf } from "../../../language/topics.js";
import { startOf } from "../../../language/words.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { type PhraseMention, phrasesIn } from "../../checks/phrases.js";
import { proseClauses, seenText, sentenceAt, wordsIn } from "../../checks/readings.js";
import type { Finding, Rule } from "../../rule.js";

const verbs = new Map<Language, PhraseIndex<true>>();

function verbsOf(language: Language): PhraseIndex<true> {
  const known = verbs.get(language) ?? indexPhrases([[true, checkWords(language).terms.creation.verbs] as const]);
  verbs.set(language, known);
  return known;
}

export const actionAlreadyDone: Rule = {
  code: "R008",
  name: "action-already-done",
  group: "terms",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Åtgärd som texten redan har uppfyllt", en: "Action that the text has fulfilled already" },
  why: {
    sv: "En åtgärd som redan är gjord när överenskommelsen börjar gälla ser ut som en kvarleva från ett tidigare utkast, och den går inte att följa upp.",
    en: "An action that is done when the agreement takes effect looks like a relic of an earlier draft, and cannot be followed up.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Principer\n\n### Dialog\n\n#### Åtgärder\n\n- Skapa en arbetsgrupp.\n\n## Organisation\n\nEn arbetsgrupp tillsätts. Arbetsgruppen består av tre ledamöter från varje sida.\n",
      good: "# Överenskommelse i Exempellän\n\n## Principer\n\n### Dialog\n\n#### Åtgärder\n\n- Bjuda in till samtal varje vår.\n\n## Organisation\n\nEn arbetsgrupp tillsätts. Arbetsgruppen består av tre ledamöter från varje sida.\n",
    },
  ],
  check: (index) =>
    proseClauses(index)
      .filter(({ kind }) => kind === "action" || kind === "commitment")
      .flatMap((unit) => phrasesIn(index, unit, verbsOf(index.language)).slice(0, 1))
      .flatMap((verb) => newBody(index, verb) ?? newPlan(index, verb) ?? []),
};

/** "Skapa en arbetsgrupp" where one is constituted. */
function newBody(index: AgreementIndex, verb: PhraseMention<true>): Finding | null {
  const { unit } = verb;
  const words = wordsIn(index, unit);
  const from = thingAfter(index, verb);
  const body = findActors(seenText(index, unit), index.language).find(({ start }) => start === startOf(words, from));
  if (body === undefined || body.text.toLowerCase() === body.name.toLowerCase()) return null;
  const there = constituting(index, body);
  if (there === undefined || there === unit) return null;
  const after = words.norms[words.tokens.findIndex(({ start }) => start >= body.end)] ?? "";
  const isOfItsOwn = checkWords(index.language).terms.creation.tasks.includes(after) && !speaksOfAgreement(index, unit);
  return {
    unit,
    start: verb.start,
    end: body.end,
    ...(isOfItsOwn ? { severity: "info" as const } : {}),
    message: {
      sv: `${body.name} finns redan: överenskommelsen säger själv vilka som ingår eller att den bildas.`,
      en: `${body.name} is there already: the agreement itself says who is in it or sets it up.`,
    },
    advice: {
      sv: "Ta bort åtgärden, eller skriv vad gruppen ska göra härnäst. Är det en annan grupp som menas, ge den ett eget namn.",
      en: "Take the action out, or write what the group is to do next. If another group is meant, give it a name of its own.",
    },
    related: there === null ? [] : [{ unit: there, message: { sv: "Här tillsätts den.", en: "It is set up here." } }],
  };
}

/** "Ta fram en handlingsplan" where one belongs to the agreement. */
function newPlan(index: AgreementIndex, verb: PhraseMention<true>): Finding | null {
  const words = wordsIn(index, verb.unit);
  const from = thingAfter(index, verb);
  const plan = checkWords(index.language).terms.creation.plans.find((name) =>
    words.text.toLowerCase().startsWith(name, startOf(words, from)),
  );
  if (plan === undefined) return null;
  const end = startOf(words, from) + plan.length;
  if (/^\p{L}/u.test(words.text.slice(end))) return null;
  const titles = [
    ...index.agreement.meta.documents.map(({ title }) => title),
    ...index.sections.filter(({ section }) => section.role === "appendix").map(({ section }) => section.heading),
  ];
  const title = titles.find((each) => each.toLowerCase().includes(plan));
  if (title === undefined) return null;
  return {
    unit: verb.unit,
    start: verb.start,
    end,
    message: { sv: `Planen finns redan: ”${title}”.`, en: `The plan is there already: “${title}”.` },
    advice: {
      sv: "Ta bort åtgärden, eller skriv vad som ska göras med planen: följas upp, förnyas, spridas.",
      en: "Take the action out, or write what is to be done with the plan: follow it up, renew it, spread it.",
    },
  };
}

/** The word that the verb's object stands in, past articles and adjectives. */
function thingAfter(index: AgreementIndex, { unit, at, length }: PhraseMention<true>): number {
  const { between } = checkWords(index.language).terms.creation;
  const { norms } = wordsIn(index, unit);
  let from = at + length;
  while (between.includes(norms[from] ?? "")) from += 1;
  return from;
}

function speaksOfAgreement(index: AgreementIndex, unit: Unit): boolean {
  return languageData(index.language).facts.thisAgreement.test(unit.text);
}

/** The clause that sets a body up or tells who is in it; null when only the front matter does, undefined when nothing does. */
function constituting(index: AgreementIndex, body: ActorMention): Unit | null | undefined {
  const { language } = index;
  const [bare, name] = [body.text.toLowerCase(), body.name.toLowerCase()];
  const clause = proseClauses(index).find((unit) => {
    if (unit.kind === "action" || !unit.text.toLowerCase().includes(bare) || !speaksOf(unit.text, "constituted", language))
      return false;
    return findActors(seenText(index, unit), language).some(
      (actor) =>
        actor.name.toLowerCase() === name && speaksOf(sentenceAt(index, unit, actor.start).text, "constituted", language),
    );
  });
  if (clause !== undefined) return clause;
  return index.agreement.meta.bodies.some((known) => known.seats.length > 0 && known.name.toLowerCase() === name)
    ? null
    : undefined;
}
