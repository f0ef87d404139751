import type { Contact, Language, Meta } from "../../agreement/model.js";
import { FACTS, LEVEL_TITLES, PERIOD, PRINT, STAGE_LINES } from "../../messages/print.js";
import { writtenDay } from "./day.js";
import type { Consultation, Fact } from "./document.js";

/** What the front page tells of an agreement besides its title. */
export function factsOf({ language, parties, dates, decision, contact, documents }: Meta): Fact[] {
  const day = (date: string | undefined) => (date === undefined ? undefined : writtenDay(date, language));
  const facts: [name: keyof typeof FACTS, value: string | undefined][] = [
    [
      parties.length === 1 ? "party" : "parties",
      listed(
        parties.map(({ name }) => name),
        language,
      ),
    ],
    ["adopted", dates.adopted === decision?.date ? undefined : day(dates.adopted)],
    ["decision", dotted([decision?.body, day(decision?.date)])],
    ["reference", decision?.reference],
    ["valid", period(dates, language)],
    ["review", day(dates.review)],
    ["reply", day(dates.reply)],
    [
      "documents",
      listed(
        documents.map(({ title }) => title),
        language,
      ),
    ],
    ["contact", dotted(contactParts(contact))],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name: FACTS[name][language], value }]));
}

/** The line under the title: what kind it is, of which place, edition and stage. */
export function subtitleOf({ language, level, county, municipality, edition, stage }: Meta): string {
  const kind = level === undefined ? undefined : LEVEL_TITLES[level][language];
  const where = municipality ?? county;
  return (
    dotted([kind, where, edition === undefined ? undefined : PRINT.edition(edition)[language], stageLine(stage, language)]) ?? ""
  );
}

/** The stage of a text that is not in force; undefined for one that is. */
export function stageLine(stage: Meta["stage"], language: Language): string | undefined {
  return stage === undefined ? undefined : STAGE_LINES[stage]?.[language];
}

/** Where and until when a consultation is answered. */
export function consultationOf({ dates, contact, language }: Meta): Consultation {
  const deadline = dates.reply === undefined ? null : writtenDay(dates.reply, language);
  return { deadline, address: contactParts(contact).filter((part) => part !== undefined) };
}

function contactParts(contact: Contact | undefined): (string | undefined)[] {
  return [contact?.name, contact?.organisation, contact?.email, contact?.phone];
}

function period({ from, to }: Meta["dates"], language: Language): string | undefined {
  const [start, end] = [from, to].map((date) => (date === undefined ? undefined : writtenDay(date, language)));
  if (start !== undefined && end !== undefined) return PERIOD.both(start, end)[language];
  if (start !== undefined) return PERIOD.from(start)[language];
  return end === undefined ? undefined : PERIOD.to(end)[language];
}

function dotted(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ") || undefined;
}

function listed(parts: readonly string[], language: Language): string | undefined {
  if (parts.length < 2) return parts[0];
  return new Intl.ListFormat(language === "sv" ? "sv-SE" : "en-GB").format(parts);
}
