import type { Agreement, Language } from "../../agreement/model.js";
import type { Answer, Places } from "../../draft/model.js";
import { findPlace, type PlaceSlots, placeSlots } from "../../draft/places.js";
import { buildSlots, type Slots } from "../../draft/slots.js";
import { GAP_PLACE, GAPS } from "../../messages/answers-page.js";
import type { Io } from "../io.js";
import type { Library } from "../templates/library.js";
import { openDesk } from "./make-draft.js";

/**
 * What the clauses of the bank call things in a draft: by the answers that it was made from, else by what its front matter says. What
 * neither tells becomes a gap to fill in.
 */
export async function slotsOfDraft(agreement: Agreement, library: Library, io: Io): Promise<Slots> {
  const { meta } = agreement;
  const made = meta.template === undefined ? null : await library.template(meta.template.name);
  const known = await gaps(agreement, library);
  if (made === null || meta.template === undefined) return known;
  const { answers } = meta.template;
  const { questionnaire } = await openDesk(made, library, io);
  return { ...known, ...questionnaire.slots(answers) };
}

async function gaps({ meta }: Agreement, library: Library): Promise<Slots> {
  const { language, parties, bodies, dates } = meta;
  const nameOf = (sector: string) => parties.find((party) => party.sector === sector);
  const [body] = bodies;
  const said: Record<string, Answer | undefined> = {
    "public.name": nameOf("public")?.name,
    "civil.name": lowered(nameOf("civil")?.name),
    "civil.short": nameOf("civil")?.aliases?.[0],
    "body.name": lowered(body?.name),
    "body.publicSeats": body?.seats.find(({ party }) => party === nameOf("public")?.name)?.count,
    "body.civilSeats": body?.seats.find(({ party }) => party === nameOf("civil")?.name)?.count,
    "validity.from": dates.from,
    "validity.to": dates.to,
    "validity.review": dates.review,
    edition: meta.edition,
  };
  const answers = Object.fromEntries(
    Object.entries(GAPS).map(([key, gap]): [string, Answer] => [key, said[key] ?? `[${gap[language]}]`]),
  );
  const place = placeOf(meta, await library.places());
  return buildSlots(answers, place ?? namelessPlace(language), language);
}

function placeOf({ level, county, municipality, language }: Agreement["meta"], places: Places): PlaceSlots | null {
  const isLocal = level === "local" || (level === undefined && municipality !== undefined);
  const name = isLocal ? municipality : county;
  const entry = name === undefined ? null : findPlace(name, isLocal ? "local" : "regional", places);
  return entry === null ? null : placeSlots(entry, isLocal ? "local" : "regional", language, places);
}

/** A place that nothing names: every form of it is a gap. */
function namelessPlace(language: Language): PlaceSlots {
  const gap = `[${GAP_PLACE[language]}]`;
  const keys = [
    "name",
    "in",
    "genitive",
    "county",
    "countyBoard",
    "lead",
    "region",
    "tasks",
    "public",
    "short",
    "assembly",
    "board",
  ] as const;
  return Object.fromEntries(keys.map((key) => [key, gap])) as Record<(typeof keys)[number], string>;
}

/** A name in the running text begins with a small letter when its first word is no name. */
function lowered(name: string | undefined): string | undefined {
  return name?.replace(/^(?:Den|Det|De|The)(?= )|^\p{L}+(?:gruppen|rådet|nämnden|styrelsen|forumet)$/u, (word) =>
    word.toLowerCase(),
  );
}
