import type { Agreement, Meta } from "../../agreement/model.js";
import { factMessages } from "../../messages/facts.js";
import type { Message } from "../../messages/message.js";
import { datesIn } from "./dates.js";
import { decisionsIn } from "./decision.js";
import { editionIn, stageIn } from "./edition.js";
import { partiesIn } from "./parties.js";
import { countyIn, levelIn, municipalityIn } from "./place.js";
import { everythingSaid, type Said } from "./said.js";

/** One thing that the text says about itself. */
interface Fact {
  meta: Partial<Meta>;
  /** Paths of keys in the front matter, each with its value. */
  told: [key: string, value: string][];
  /** The sentence; null for the title. */
  said: Said | null;
}

/**
 * Fills in what the text says about itself: title, parties, county, edition, validity, decision. What the front matter has already
 * stays; what the text does not say, or says in two ways, is left out.
 * @returns the agreement with its front matter, and one message for each fact, so that a person can check it
 */
export function withFacts(agreement: Agreement): { agreement: Agreement; messages: Message[] } {
  const { meta, title, titlePosition } = agreement;
  const said = everythingSaid(agreement);
  const decisions = decisionsIn(said, meta.language);
  const facts = [...titleFacts(title, meta), ...placeFacts(said, agreement), ...textFacts(said, agreement, decisions)];
  const filled = facts.reduce<Meta>((so, fact) => ({ ...so, ...fact.meta, dates: { ...so.dates, ...fact.meta.dates } }), meta);
  const atTitle = { path: null, line: titlePosition?.line ?? null };
  const messages = facts.flatMap((fact) => fact.told.map(([key, value]) => factMessages.found(key, value, fact.said ?? atTitle)));
  const several = meta.decision === undefined && decisions.length > 1;
  if (several) messages.push(factMessages.severalDecisions(decisions.length, decisions[0]?.said ?? atTitle));
  return { agreement: { ...agreement, meta: filled }, messages };
}

/** What stands in the title. */
function titleFacts(title: string, meta: Meta): Fact[] {
  const facts: Fact[] = [];
  const { language } = meta;
  if (meta.title === undefined && title !== "") facts.push({ meta: { title }, told: [["title", title]], said: null });
  const parties = meta.parties.length === 0 ? partiesIn(title, language) : [];
  if (parties.length > 0) facts.push({ meta: { parties }, told: parties.map(({ name }) => ["parties", name]), said: null });
  const level = meta.level === undefined ? levelIn(title, language) : null;
  if (level !== null) facts.push({ meta: { level }, told: [["level", level]], said: null });
  const municipality = meta.municipality === undefined ? municipalityIn(parties, language) : null;
  if (municipality !== null) facts.push({ meta: { municipality }, told: [["municipality", municipality]], said: null });
  return facts;
}

function placeFacts(said: readonly Said[], { meta }: Agreement): Fact[] {
  const found = meta.county === undefined ? countyIn(said, meta.language) : null;
  return found ? [{ meta: { county: found.county }, told: [["county", found.county]], said: found.said }] : [];
}

/** What the sentences say: edition, dates, the decision and the stage. */
function textFacts(said: readonly Said[], { meta, title }: Agreement, decisions: ReturnType<typeof decisionsIn>): Fact[] {
  const facts: Fact[] = [];
  const edition = meta.edition === undefined ? editionIn(said, title, meta.language) : null;
  if (edition) facts.push({ meta: { edition: edition.edition }, told: [["edition", edition.edition]], said: edition.said });
  for (const { key, value, said: at } of datesIn(said, meta.language)) {
    if (meta.dates[key] === undefined)
      facts.push({ meta: { dates: { [key]: value } }, told: [[`dates.${key}`, value]], said: at });
  }
  const [only] = decisions;
  if (only && decisions.length === 1 && meta.decision === undefined) {
    const { decision } = only;
    const told = Object.entries(decision).map(([key, value]): [string, string] => [`decision.${key}`, String(value)]);
    const dates = meta.dates.adopted === undefined && decision.date !== undefined ? { adopted: decision.date } : {};
    facts.push({ meta: { decision, dates }, told, said: only.said });
  }
  const draft = stageIn(said, meta.language);
  const stage = draft?.stage ?? (only ? "adopted" : undefined);
  if (meta.stage === undefined && stage !== undefined)
    facts.push({ meta: { stage }, told: [["stage", stage]], said: draft?.said ?? only?.said ?? null });
  return facts;
}
