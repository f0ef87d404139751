import type { Unit } from "../../agreement/walk.js";
import { Pattern } from "../../language/pattern.js";
import type { AgreementIndex } from "../agreement-index.js";
import { isClause } from "./text.js";

/** A numbered heading or clause. */
interface Numbered {
  unit: Unit;
  number: number;
}

/** Two neighbours in a row of numbers that do not follow each other. */
export interface Break {
  before: Unit;
  after: Unit;
  kind: "gap" | "duplicate" | "backwards";
  /** The number that was to be expected, as a label. */
  expected: string;
}

interface Label {
  prefix: string;
  number: number;
  write(number: number): string;
}

/** Reads "3", "2.1" and "c" as a number in a row; null for labels of any other form. */
function readLabel(label: string | null): Label | null {
  if (label === null) return null;
  const legal = /^((?:\d{1,3}\.)*)(\d{1,3})\.?$/u.exec(label);
  if (legal !== null) {
    const prefix = legal[1] ?? "";
    return { prefix, number: Number(legal[2]), write: (number) => `${prefix}${number}` };
  }
  if (!/^[a-hj-uy-z]$/u.test(label)) return null;
  return { prefix: "a", number: label.charCodeAt(0) - 96, write: (number) => String.fromCharCode(96 + number) };
}

/**
 * Rows of numbers that belong together: headings under one parent, principles, a list, and all clauses that share a legal
 * number ("2.1", "2.2"), which may run on from party to party.
 */
function rowOf(unit: Unit, prefix: string, unnamed: ReadonlySet<string>): string {
  if (prefix !== "" && prefix !== "a") return `legal ${prefix}`;
  if (!isClause(unit)) {
    const own = unit.steps.filter(({ id }) => !unnamed.has(id)).at(-1)?.id ?? "";
    return unit.kind === "principle" && !unnamed.has(unit.parent ?? "") ? "principles" : `headings ${own}`;
  }
  return `list ${unit.parent ?? ""} ${unit.lead ?? ""} ${unit.depth} ${prefix}`;
}

/** Every place where the numbers of a row do not follow each other. A list that begins again at 1 is a new list. */
export function findBreaks(index: AgreementIndex): Break[] {
  return index.once("numbering", null, () => {
    const unnamed = new Set(index.sections.filter(({ section }) => section.heading === "").map(({ section }) => section.id));
    const last = new Map<string, Numbered>();
    return index.units.flatMap((unit): Break[] => {
      const label = readLabel(unit.label);
      if (label === null) return [];
      const row = rowOf(unit, label.prefix, unnamed);
      const before = last.get(row);
      last.set(row, { unit, number: label.number });
      if (before === undefined || label.number === before.number + 1) return [];
      if (label.number === 1 && isClause(unit) && before.number !== 1) return [];
      const kind = label.number === before.number ? "duplicate" : label.number > before.number ? "gap" : "backwards";
      return [{ before: before.unit, after: unit, kind, expected: label.write(before.number + 1) }];
    });
  });
}

/** How texts point at a number: "princip 4", "punkt 2.1", "section 3". */
const POINTERS = new Pattern(
  String.raw`(?<!\p{L})(?:princip|punkt|avsnitt|kapitel|åtgärd|artikel|paragraf|principle|section|point|clause|action|article)\p{L}{0,4}\s+\d|§\s*\d`,
  "i",
);

/** True when numbers can be changed without any reference in the text going astray. */
export function isSafeToRenumber(index: AgreementIndex): boolean {
  return index.once("safe to renumber", null, () => !index.units.some(({ text }) => POINTERS.test(text)));
}
