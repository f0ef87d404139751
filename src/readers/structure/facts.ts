import type { ClauseKind, SectionRole } from "../../agreement/model.js";
import { principleConcepts } from "../../language/concepts.js";
import { headingRole, leadKind, splitLabel } from "../../language/headings.js";
import { Pattern } from "../../language/pattern.js";
import type { Block } from "./block.js";

/** What can be seen on one heading alone, before its surroundings are looked at. */
export interface HeadingFacts {
  /** Index of its block. */
  index: number;
  /** 1 to 6 as the format gives it; 0 when it gives none. */
  level: number;
  label: string | null;
  /** The document says in so many words what the label is, so that the text is taken as it stands. */
  toldLabel: boolean;
  /** The heading without its label and without a final colon. */
  text: string;
  role: SectionRole | null;
  concepts: string[];
  lead: ReturnType<typeof leadKind>;
  /** It names a group of duties ("Åtgärder", "Kommunen åtar sig att"), which principles have; goals and definitions stand apart from them. */
  duties: boolean;
  /** Named as a principle in so many words: "Principen om öppenhet". */
  namedPrinciple: boolean;
  /** What the document says that it is; null when it leaves that to its words. */
  told: SectionRole | "principle" | null;
  /** A line that points at what follows ("Åtgärder:", "**Ansvar**") more than it divides the text, so it belongs under what is open. */
  promoted: boolean;
}

const NAMED_PRINCIPLE = /^(?:principen\s+om|(?:the\s+)?principle\s+of)\s/i;

const DUTIES: readonly ClauseKind[] = ["action", "responsibility", "commitment"];

const LETTERS = new Pattern(String.raw`^\p{L}{3,}$`);

const COUNT = new Pattern(String.raw`^\d{1,2}\s+(?=\p{L})`);

/** Whether a heading names a principle in so many words. The pattern is only built where its first words may stand. */
function namesPrinciple(text: string): boolean {
  const start = text.slice(0, 9).toLowerCase();
  return (start === "principen" || start === "principle" || start.startsWith("the")) && NAMED_PRINCIPLE.test(text);
}

function startsWithFigure(text: string): boolean {
  return text >= "0" && text < ":";
}

/** The role of a heading; a count in front of principles ("6 principer") is passed over. */
export function roleOf(text: string): SectionRole | null {
  const role = headingRole(text);
  if (role !== null || !startsWithFigure(text) || !COUNT.test(text)) return role;
  const bare = text.replace(COUNT.for(text), "");
  return headingRole(bare.charAt(0).toUpperCase() + bare.slice(1)) === "principles" ? "principles" : null;
}

/** The heading's text as the model keeps it: trimmed, without the colon that only points at what follows. */
export function headingText(text: string): string {
  let heading = text.trim();
  while (heading.endsWith(":")) heading = heading.slice(0, -1).trimEnd();
  return heading;
}

/** The word that stood before a number and is no part of the model, "Princip" in "Princip 3: Dialog"; null where there was none. */
export function labelWord(block: Block, label: string | null): string | null {
  if (label === null || block.label !== null || block.attributes?.label !== undefined) return null;
  const [first = "", next = ""] = block.text.trim().split(/\s+/u, 2);
  return LETTERS.test(first) && next !== "" && first !== label ? first : null;
}

/** Reads the label, role, concepts and kind of lead off a heading block; what the document says in so many words wins. */
export function headingFacts(block: Block, index: number, promoted: boolean): HeadingFacts {
  const told = block.attributes;
  const toldLabel = told?.label !== undefined;
  const whole = toldLabel ? block.text.trim() : headingText(block.text);
  const split = toldLabel || block.label !== null ? { label: block.label, rest: whole } : splitLabel(whole);
  const { label, text } =
    split.rest.trim() === "" ? { label: null, text: whole } : { label: split.label, text: split.rest.trim() };
  const lead = leadKind(text);
  return {
    index,
    level: block.level,
    label: text === "" ? block.label : label,
    toldLabel,
    text,
    role: roleOf(text),
    concepts: told?.concepts ?? principleConcepts(text),
    lead,
    duties: lead !== null && DUTIES.includes(lead.kind),
    namedPrinciple: namesPrinciple(text),
    told: told?.role ?? null,
    promoted: promoted || (block.level === 0 && whole !== block.text.trim()),
  };
}

/** How many steps a legal number has: 1 for "3", 2 for "3.1". */
export function labelDepth(label: string): number {
  return label.split(".").filter((part) => part !== "").length;
}
