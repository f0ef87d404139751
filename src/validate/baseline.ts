import type { CheckMessage } from "./check-message.js";

/** One finding that is known, without its line: lines move. */
export interface BaselineEntry {
  /** Name of the rule. */
  rule: string;
  /** Id of the clause, or key of the front matter; null for the agreement as a whole. */
  clause: string | null;
  /** Fingerprint of the clause's text and the words meant; for the whole agreement, of what was said. */
  text: string;
}

/** The known findings of one file. */
export type Baseline = readonly BaselineEntry[];

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits, enough to tell the clauses of an agreement apart. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) ^ (low >>> 15);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}

/** What a baseline keeps of a finding. */
export function baselineEntry({ rule, unit, key, words, message }: CheckMessage): BaselineEntry {
  const said = unit === null ? message.en : `${unit.text}\n${words === null ? "" : unit.text.slice(words.start, words.end)}`;
  return { rule, clause: unit?.id ?? key, text: fingerprint(said.normalize("NFC").replace(/\s+/gu, " ")) };
}

/**
 * Parts findings in those that a baseline knows and the rest. Each entry takes one finding: the one in the same clause
 * with the same text, else one with the same text in another clause, for a clause that has moved.
 */
export function splitByBaseline(
  messages: readonly CheckMessage[],
  baseline: Baseline | null,
): { told: CheckMessage[]; known: CheckMessage[]; outlived: number } {
  if (baseline === null || baseline.length === 0) return { told: [...messages], known: [], outlived: 0 };
  const left = [...baseline];
  const known = new Set<CheckMessage>();
  const take = (found: CheckMessage, sameClause: boolean) => {
    const entry = baselineEntry(found);
    const at = left.findIndex(
      ({ rule, text, clause }) => rule === entry.rule && text === entry.text && (!sameClause || clause === entry.clause),
    );
    if (at < 0) return;
    left.splice(at, 1);
    known.add(found);
  };
  for (const found of messages) take(found, true);
  for (const found of messages) if (!known.has(found)) take(found, false);
  return {
    told: messages.filter((found) => !known.has(found)),
    known: messages.filter((found) => known.has(found)),
    outlived: left.length,
  };
}
