import { isComment, isException } from "../agreement/comments.js";
import type { Agreement, Clause, Position, Principle, Section } from "../agreement/model.js";
import { listUnits, type Unit } from "../agreement/walk.js";
import { isOwnLead } from "../language/headings.js";
import { Pattern } from "../language/pattern.js";

/** An exception in the document, beside the clause that it is about. */
export interface Exception {
  /** Names or codes of rules, as written. */
  rules: readonly string[];
  /** Empty when there is none. */
  reason: string;
  /** The comment itself, as a unit of the text. */
  comment: Unit;
  /** The units that it may be about, the likeliest first. */
  beside: readonly Unit[];
  /** Stands above everything, so that it may be about the agreement as a whole or the front matter. */
  atTop: boolean;
  position: Position | null;
}

const FORM = /^<!--\s*samsyn-allow\s([^:]*)(?::([^]*))?-->$/u;
const RULE_NAME = new Pattern(String.raw`^[\p{L}\p{N}][\p{L}\p{N}-]*$`);

/** Reads the names and the reason of a comment: `<!-- samsyn-allow rule-name, T004: reason -->`. */
function readException(text: string): Pick<Exception, "rules" | "reason"> {
  const [, names = "", reason = ""] = FORM.exec(text.trim()) ?? [];
  const rules = names.split(/[\s,]+/u).filter((name) => RULE_NAME.test(name));
  return { rules, reason: reason.trim() };
}

/**
 * Takes the exceptions out of an agreement, with every other comment: no rule is to count them as text.
 * An exception inside a list item is about that item; any other is about what comes right after it, or else right before.
 * @returns the agreement that rules look at (the one given when it holds no comments), and the exceptions
 */
export function takeExceptions(agreement: Agreement): { agreement: Agreement; exceptions: Exception[] } {
  const bare = withoutComments(agreement);
  if (bare === agreement) return { agreement, exceptions: [] };
  const units = listUnits(agreement, isOwnLead);
  const isNote = ({ kind, text }: Unit) => kind === "block" && isComment(text);
  const exceptions: Exception[] = [];
  const next = textAfter(units, isNote);
  let before: Unit | null = null;
  for (const [i, unit] of units.entries()) {
    if (!isNote(unit)) before = unit;
    if (!isNote(unit) || !isException(unit.text)) continue;
    const after = next[i] ?? null;
    const order: readonly (Unit | null)[] = unit.depth > 0 ? [before] : [after, before];
    exceptions.push({
      ...readException(unit.text),
      comment: unit,
      beside: order.filter((beside) => beside !== null),
      atTop: before === null || before.kind === "title",
      position: unit.position,
    });
  }
  return { agreement: bare, exceptions };
}

/** For each unit, the first after it that is text. */
function textAfter(units: readonly Unit[], isNote: (unit: Unit) => boolean): (Unit | null)[] {
  const next: (Unit | null)[] = [];
  let text: Unit | null = null;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    next[i] = text;
    if (unit && !isNote(unit)) text = unit;
  }
  return next;
}

function withoutComments(agreement: Agreement): Agreement {
  let found = false;
  const keep = (clauses: Clause[]) =>
    clauses.filter(({ kind, text }) => {
      const note = kind === "block" && isComment(text);
      found ||= note;
      return !note;
    });
  const principle = (of: Principle): Principle => ({ ...of, clauses: keep(of.clauses) });
  const section = (of: Section): Section => ({
    ...of,
    clauses: keep(of.clauses),
    principles: of.principles.map(principle),
    sections: of.sections.map(section),
  });
  const bare = { ...agreement, preamble: keep(agreement.preamble), sections: agreement.sections.map(section) };
  return found ? bare : agreement;
}
