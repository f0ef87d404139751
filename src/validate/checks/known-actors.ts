import type { Unit } from "../../agreement/walk.js";
import { findActors } from "../../language/actors.js";
import { isPublicOrgan, isShortNameOf } from "../../language/names-of-actors.js";
import { foldCase } from "../../language/normalise.js";
import { sectorOf } from "../../language/sectors.js";
import type { AgreementIndex } from "../agreement-index.js";

/** Roles of sections that introduce who takes part. */
const INTRODUCING = new Set(["parties", "definitions", "organisation"]);

/** The article that a name may have in front in one place and not in another: "den idéburna sektorn". */
export function bareName(name: string): string {
  return foldCase(name).replace(/^(?:den|det|de|the)\s/u, "");
}

interface Known {
  names: ReadonlySet<string>;
  full: readonly string[];
}

function knownIn(index: AgreementIndex): Known {
  return index.once("known actors", null, () => {
    const { meta } = index.agreement;
    const told = [...meta.parties, ...meta.bodies, ...index.settings.actors].flatMap((each) => [
      each.name,
      ...("aliases" in each ? (each.aliases ?? []) : []),
    ]);
    const introduced = index.units
      .filter(({ role, kind }) => role !== null && INTRODUCING.has(role) && kind === "paragraph")
      .flatMap(({ text }) => findActors(text, index.language).map(({ name }) => name));
    return { names: new Set([...told, ...introduced].map(bareName)), full: told };
  });
}

/**
 * True for an actor that the front matter, the project file or a section about the parties knows, by a full or a short name;
 * for a board or department where a public party is one; and for one that stands for the whole of a side that has a party.
 */
export function isKnownActor(index: AgreementIndex, name: string): boolean {
  const { names, full } = knownIn(index);
  if (names.has(bareName(name)) || full.some((known) => isShortNameOf(name, known, index.language))) return true;
  const { parties } = index.agreement.meta;
  return isPublicOrgan(name, index.language) && parties.some(({ sector }) => sector === "public");
}

/** True for a clause that begins with a party, a body or an actor by the name or alias that the front matter or project file gives. */
export function opensWithKnown(index: AgreementIndex, { text }: Unit): boolean {
  const words = bareName(text);
  return knownIn(index).full.some((name) => words.startsWith(`${bareName(name)} `));
}

/** The party that an actor is, by name, alias, short name, or as the only party of its side; null when it is none. */
export function partyOf(index: AgreementIndex, actor: string): string | null {
  // A few actors stand in many clauses.
  const known = index.once("parties of actors", null, () => new Map<string, string | null>());
  let party = known.get(actor);
  if (party === undefined) {
    party = foundParty(index, actor);
    known.set(actor, party);
  }
  return party;
}

function foundParty(index: AgreementIndex, actor: string): string | null {
  const { parties } = index.agreement.meta;
  const wanted = bareName(actor);
  const named = parties.find(({ name, aliases = [] }) => [name, ...aliases].some((known) => bareName(known) === wanted));
  if (named !== undefined) return named.name;
  const short = parties.find(({ name }) => isShortNameOf(actor, name, index.language));
  if (short !== undefined) return short.name;
  const side = sectorOf(actor, index.language);
  const ofSide = parties.filter(({ sector }) => sector === side);
  return side !== "other" && ofSide.length === 1 ? (ofSide[0]?.name ?? null) : null;
}

/** Every mention of an actor in clauses, in the order of reading. */
export function mentionsOf(index: AgreementIndex): { unit: Unit; name: string; start: number; end: number }[] {
  return index.once("actor mentions", null, () =>
    index.units
      .filter(({ kind }) => kind !== "title" && kind !== "section" && kind !== "principle" && kind !== "block")
      .flatMap((unit) => findActors(unit.text, index.language).map(({ name, start, end }) => ({ unit, name, start, end }))),
  );
}
