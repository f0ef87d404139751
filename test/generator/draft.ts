import type { ClauseKind, SectionRole } from "../../src/agreement/model.js";

/** What a part of a sentence does; edits exchange a part for another of the same slot. */
export type Slot =
  | "actor"
  | "strength"
  | "deed"
  | "company"
  | "time"
  | "count"
  | "purpose"
  | "aside"
  | "link"
  | "subject"
  | "predicate"
  | "rider"
  | "place"
  | "fixed"
  | "matter";

export interface Part {
  slot: Slot;
  text: string;
}

export interface Sentence {
  parts: Part[];
}

/** A clause under way. `key` stays the same through all edits, so that the truth is known. */
export interface DraftClause {
  key: number;
  kind: ClauseKind;
  label: string | null;
  form: "paragraph" | "item";
  lead: string | null;
  sentences: Sentence[];
}

/** A section or a principle under way. */
export interface DraftPlace {
  key: number;
  kind: "section" | "principle";
  role: SectionRole;
  title: string;
  label: string | null;
  concepts: string[];
  clauses: DraftClause[];
  places: DraftPlace[];
}

export interface Draft {
  title: string;
  preamble: DraftClause[];
  places: DraftPlace[];
}

/** The text of a sentence: its parts with single spaces, a capital first, a full stop last. */
export function sentenceText({ parts }: Sentence): string {
  const text = parts
    .map((part) => part.text)
    .join(" ")
    .replaceAll(" ,", ",");
  return text.charAt(0).toUpperCase() + text.slice(1) + (text.endsWith(".") ? "" : ".");
}

export function clauseText(clause: DraftClause): string {
  return clause.sentences.map(sentenceText).join(" ");
}

/** Every section and principle of a draft, outermost first. */
export function listPlaces(draft: Draft): DraftPlace[] {
  const all: DraftPlace[] = [];
  const visit = (place: DraftPlace) => {
    all.push(place);
    place.places.forEach(visit);
  };
  draft.places.forEach(visit);
  return all;
}

/** Every list of clauses of a draft. */
export function listClauseLists(draft: Draft): DraftClause[][] {
  return [draft.preamble, ...listPlaces(draft).map((place) => place.clauses)];
}

export function copyDraft(draft: Draft): Draft {
  return structuredClone(draft);
}
