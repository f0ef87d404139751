import type { SectionRole } from "../../agreement/model.js";
import { principleConcepts } from "../../language/concepts.js";
import { leadKind, splitLabel } from "../../language/headings.js";
import { roleOf } from "../structure/facts.js";

/** Headings of real agreements have at most this many characters; a longer line is text. */
export const LONGEST = 90;

/** What the words of a heading make it, whatever stands around. */
export type KnownName = "role" | "lead" | "concept";

interface Reading {
  known: KnownName | null;
  role: SectionRole | null;
  leads: boolean;
}

const UNKNOWN: Reading = { known: null, role: null, leads: false };

/** Readings kept in memory; each takes some hundred bytes. */
const MOST_KEPT = 20_000;

/** Looks names up in the lexicon of headings, each one once: the same few words head most lists, and each line is asked about several times. */
export class Names {
  private readonly readings = new Map<string, Reading>();

  kindOf(text: string): KnownName | null {
    return this.read(text).known;
  }

  roleOf(text: string): SectionRole | null {
    return this.read(text).role;
  }

  /** Whether the text leads in a list of duties or the like ("Kommunen åtar sig att"). */
  leads(text: string): boolean {
    return this.read(text).leads;
  }

  private read(text: string): Reading {
    if (text.length > LONGEST) return UNKNOWN;
    const { rest } = splitLabel(text);
    const kept = this.readings.get(rest);
    if (kept) return kept;
    if (this.readings.size >= MOST_KEPT) this.readings.clear();
    const role = roleOf(rest);
    const lead = leadKind(rest);
    const concept = principleConcepts(rest).length > 0 && !/[.,;!]$/u.test(rest);
    const known = role !== null ? "role" : lead?.standard ? "lead" : concept ? "concept" : null;
    const reading: Reading = { known, role, leads: lead !== null };
    this.readings.set(rest, reading);
    return reading;
  }
}
