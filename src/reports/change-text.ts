import type { Language } from "../agreement/model.js";
import type { Unit } from "../agreement/walk.js";
import type { Change, DiffResult, Effect } from "../diff/result.js";
import type { Localized } from "../messages/message.js";
import { READING } from "../messages/reading.js";
import { effectTexts, gravestFirst } from "./effect-text.js";
import { metaConsequences, metaName, metaPlace, metaValues } from "./meta-text.js";
import { moveText } from "./move-text.js";
import type { DiffReportOptions } from "./options.js";
import { headingText, placeOf, placeParts } from "./place.js";
import { sourcePlace } from "./source-place.js";
import type { Told } from "./wholes.js";

/** Effects that concern only how something is written. */
const POLISH: ReadonlySet<Effect["type"]> = new Set(["order", "abbreviation", "spelling", "typography"]);

/** Where a change stands in the later text, or stood in the earlier when it is gone. */
export function changePlace(change: Change, result: DiffResult, language: Language): string {
  if (change.after !== null) return placeOf(change.after, result.after.meta.language);
  if (change.before !== null) return placeOf(change.before, result.before.meta.language);
  return metaPlace(change, language);
}

/**
 * The place of a change in a list: a section or principle that came or went is told as a whole with the count of what
 * stands in it ("avsnittet Underskrifter (2 ställen)"), one that only moved by its heading.
 */
export function toldPlace({ change, inside }: Told, result: DiffResult, language: Language): string {
  const unit = change.after ?? change.before;
  if (unit === null || (change.kind !== "section" && change.kind !== "principle") || change.status === "edited") {
    return changePlace(change, result, language);
  }
  const name = headingText({ label: unit.label, title: unit.text });
  if (change.status === "unchanged") return name;
  const whole = change.kind === "section" ? READING.wholeSection : READING.wholePrinciple;
  return whole(name, inside.length)[language];
}

/** The last part of the place alone, with the name it had where that was another: "Åtgärd 3 (var Åtgärd 4)". */
export function changeName(change: Change, result: DiffResult, language: Language): string {
  const own = (unit: Unit | null, agreementLanguage: Language) =>
    unit === null ? "" : (placeParts(unit, agreementLanguage).at(-1) ?? "");
  if (change.kind === "meta") return metaName((change.meta?.after ?? change.meta?.before)?.id ?? "", language);
  const before = own(change.before, result.before.meta.language);
  const after = own(change.after, result.after.meta.language);
  if (after === "" || before === "" || before === after) return after === "" ? before : after;
  return change.moved ? after : `${after} (${READING.formerly(before)[language]})`;
}

/** "rad 88" in the later text, "förr rad 88" for what is gone; empty when the place isn't known. */
export function changeLine(change: Change, { language, places }: Pick<DiffReportOptions, "language" | "places">): string {
  const line = (change.after ?? change.before)?.position?.line ?? null;
  const place = sourcePlace(line, change.after === null ? places?.before : places?.after);
  if (place === null) return "";
  return (change.after === null ? READING.former(place) : place)[language];
}

/** True for a limit or condition that the strength tells already: "svagare: bara på förfrågan". */
function isBehindStrength({ type, before, after }: Effect, effects: readonly Effect[]): boolean {
  if (type !== "scope" && type !== "condition") return false;
  return effects.some((other) => other.type === "strength" && other.before === before && other.after === after);
}

/**
 * The effects worth telling beside the marked words, gravest first: other words speak for themselves, a move is told as
 * a note on the place, and beside a change of substance polish is left out.
 */
export function toldEffects(change: Change): Effect[] {
  const effects = gravestFirst(change.effects).filter(({ type }) => type !== "wording" && !(type === "order" && change.moved));
  const grave = effects.filter((effect) => !POLISH.has(effect.type) && !isBehindStrength(effect, effects));
  return change.significance === "substantive" ? grave : effects;
}

/** What an edit does, in phrases: its effects, or for a changed detail what follows from it. */
export function effectPhrases(change: Change, language: Language): string[] {
  if (change.kind === "meta") return metaConsequences(change, language);
  if (change.status === "added" || change.status === "removed") return [];
  return effectTexts(toldEffects(change), language);
}

/** True for a further part of a split or merge; the whole is the pair that points at its parts. */
function isPart({ partners, before, after }: Change): boolean {
  return partners !== null && (before === null || after === null);
}

/** Places of the units that share the text: a whole and its parts stand on opposite sides of the split or merge. */
function partnerPlaces(change: Change, result: DiffResult): string[] {
  const { partners } = change;
  if (partners === null) return [];
  const ids = new Set(partners.ids);
  const side = (partners.kind === "split") === isPart(change) ? "before" : "after";
  return result.changes.flatMap((other) => {
    const unit = other[side];
    return unit !== null && ids.has(unit.id) ? [placeOf(unit, result[side].meta.language)] : [];
  });
}

function partnerNote(change: Change, result: DiffResult): Localized | null {
  const places = partnerPlaces(change, result).join(", ");
  if (change.partners === null || places === "") return null;
  if (change.partners.kind === "split") return isPart(change) ? READING.splitFrom(places) : READING.splitInto(places);
  return isPart(change) ? READING.mergedInto(places) : READING.mergedFrom(places);
}

/** What became of its place: moved from where, split into what, merged with what. */
export function placeNotes(change: Change, result: DiffResult, language: Language): string[] {
  const move = moveText(change, result, language);
  const partner = partnerNote(change, result);
  return [...(move === null ? [] : [move]), ...(partner === null ? [] : [partner[language]])];
}

/** The two values of a changed detail as runs of words. */
export function metaRuns(change: Change, language: Language): Change["words"] {
  const [before, after] = metaValues(change, language);
  return [
    ...(before === null ? [] : [{ op: "delete" as const, text: before }]),
    ...(after === null ? [] : [{ op: "insert" as const, text: after }]),
  ];
}

/** The words of a change with their marks, whatever its kind; one that came or went is marked whole. */
export function wordsOf(change: Change, language: Language): Change["words"] {
  if (change.kind === "meta") return metaRuns(change, language);
  if (change.status === "added" && change.after !== null) return [{ op: "insert", text: change.after.text }];
  if (change.status === "removed" && change.before !== null) return [{ op: "delete", text: change.before.text }];
  if (change.status === "unchanged") return [{ op: "equal", text: (change.after ?? change.before)?.text ?? "" }];
  // Text that stands elsewhere after a split or merge is neither lost nor new: the note on the place tells where it is.
  return change.words.map((run) => (run.elsewhere === undefined ? run : { op: "equal" as const, text: " … " }));
}
