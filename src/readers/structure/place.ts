import { itemKind } from "../../agreement/kinds.js";
import type { Message } from "../../messages/message.js";
import { structureMessages } from "../../messages/structure.js";
import type { Block } from "./block.js";
import { type HeadingFacts, labelDepth } from "./facts.js";
import { Outlook } from "./outlook.js";

/** What a heading turned out to be. `level` orders sections and principles; leads have none. */
export type Placement =
  | { as: "title" }
  | { as: "section"; level: number; role: HeadingFacts["role"] }
  /** `implied`: an unnamed principles section opens before it. */
  | { as: "principle"; level: number; implied: boolean }
  | { as: "lead" }
  /** A line that looked like a heading and is not one. */
  | { as: "paragraph" };

interface OpenSection {
  level: number;
  label: string | null;
  role: HeadingFacts["role"];
  /** Level of the principles in it; null while there is none. Undefined: no principles belong here. */
  principles?: number | null;
  /** Opened by a mere line of its section ("Åtgärder:"); the next such line opens a section beside it, not in it. */
  list?: boolean;
  /** Its heading names who is bound ("Kommunen åtar sig att"); the next such heading is its sibling. */
  binds?: boolean;
}

/** Section level of headings that come without one; 1 is the title's. */
const SECTION_LEVEL = 2;

/** Levels of sections, however long a legal number is. */
const DEEPEST = 6;

/**
 * Decides for every heading what it is: title, section, principle, or the lead-in of a list in a principle.
 * Levels of the format count; where there are none, the order, the numbering and the words of the field decide.
 * One pass, one open principle and a stack of at most as many sections as there are levels.
 */
export class Placer {
  readonly messages: Message[] = [];
  private readonly open: OpenSection[] = [];
  private principle: { level: number; firm: boolean } | null = null;
  private readonly usedLeads = new Set<string>();
  private leadsHere = 0;
  private leadsBefore = 0;
  private readonly outlook: Outlook;
  private readonly blocks: readonly Block[];

  constructor(headings: readonly HeadingFacts[], blocks: readonly Block[]) {
    this.outlook = new Outlook(headings, blocks);
    this.blocks = blocks;
  }

  /** What the heading is, given all that came before. Call once for each heading, in order. */
  place(heading: HeadingFacts): Placement {
    if (heading === this.outlook.title) return { as: "title" };
    const numbered = heading.level === 0 && this.outlook.legalNumbers && heading.label !== null;
    if (heading.level > 0) return this.byLevel(heading, heading.level);
    if (numbered && !this.listUnderName(heading))
      return this.byLevel(heading, Math.min(1 + labelDepth(heading.label ?? ""), DEEPEST));
    return this.byWords(heading);
  }

  private listUnderName(heading: HeadingFacts): boolean {
    return heading.duties && heading.promoted;
  }

  private byLevel(heading: HeadingFacts, level: number): Placement {
    if (heading.told !== null) return this.asTold(heading, level);
    if (this.principle) {
      if (level > this.principle.level) return this.lead(heading);
      if (level === this.principle.level && heading.duties && heading.label === null) return this.lead(heading);
    }
    while ((this.open.at(-1)?.level ?? 0) > level) this.open.pop();
    const inner = this.open.at(-1);
    if (inner?.level === level) {
      const siblings = inner.principles === null || inner.principles === level;
      if (siblings && this.isPrinciple(heading, inner)) return this.openPrinciple(level, inner, heading);
      this.open.pop();
    }
    const around = this.open.at(-1);
    if (around?.principles !== undefined) {
      const named =
        heading.role === null || heading.role === "principles" || heading.concepts.length > 0 || heading.label !== null;
      return named ? this.openPrinciple(level, around, heading) : this.section(heading, level);
    }
    return this.outlook.startsPrinciples(heading, around === undefined)
      ? this.openPrinciple(level, null, heading)
      : this.section(heading, level);
  }

  /** The document says whether it is a principle or a section. */
  private asTold(heading: HeadingFacts, level: number): Placement {
    if (heading.told !== "principle") return this.section(heading, level);
    while ((this.open.at(-1)?.level ?? 0) > level) this.open.pop();
    const around = this.open.findLast((section) => section.principles !== undefined) ?? null;
    return this.openPrinciple(level, around, heading);
  }

  private byWords(heading: HeadingFacts): Placement {
    const around = this.open.findLast((section) => section.principles !== undefined);
    if (this.principle) return this.inPrinciple(heading, this.principle, around);
    const top = this.open.at(-1);
    if (around && this.isPrinciple(heading, around)) return this.openPrinciple(around.level + 1, around, heading);
    if (around && top === around && heading.role === null && !heading.duties) {
      this.messages.push(structureMessages.guessedPrinciple(heading.text, this.line(heading)));
      return this.openPrinciple(around.level + 1, around, heading);
    }
    if (this.outlook.isFormLine(heading, top?.role ?? null)) return { as: "paragraph" };
    const home = this.open.findLast((section) => !section.list);
    const levelled = this.outlook.hasLevels && home !== undefined;
    const binds = heading.duties && heading.lead?.standard === false;
    if (home && binds && home.binds) return this.section(heading, home.level);
    const partOfDuties = binds && home !== undefined && itemKind(home.role ?? "other") !== null;
    if (home && (this.listUnderName(heading) || partOfDuties)) return this.section(heading, home.level + 1, true);
    if (!levelled && this.outlook.startsPrinciples(heading, true)) return this.openPrinciple(SECTION_LEVEL, null, heading);
    return levelled ? this.section(heading, home.level + 1, true) : this.section(heading, SECTION_LEVEL);
  }

  /** A heading without a level while a principle is open. Under a principle with a level of its own it can only be a lead. */
  private inPrinciple(heading: HeadingFacts, principle: { level: number; firm: boolean }, around?: OpenSection): Placement {
    if (principle.firm || !around) return this.lead(heading);
    const more = this.outlook.principleAfter(heading);
    if (heading.duties && heading.label === null && !heading.namedPrinciple) {
      const usual = this.usedLeads.has(heading.lead?.kind ?? "") || this.leadsHere > 0 || this.outlook.principleCount < 2;
      if (more || usual) return this.lead(heading);
      this.messages.push(structureMessages.endOfPrinciples(heading.text, this.line(heading)));
      return this.section(heading, around.level);
    }
    if (this.isPrinciple(heading, around)) return this.openPrinciple(principle.level, around, heading);
    if (heading.role !== null && heading.role !== "principles") return this.section(heading, around.level);
    if (!more) {
      this.messages.push(structureMessages.endOfPrinciples(heading.text, this.line(heading)));
      return this.section(heading, around.level);
    }
    const ledAnew = this.leadsHere > 0 && this.outlook.nextIsLead(heading);
    const bare = !this.outlook.labelledPrinciples && this.leadsHere + this.leadsBefore === 0;
    if (ledAnew || bare) {
      this.messages.push(structureMessages.guessedPrinciple(heading.text, this.line(heading)));
      return this.openPrinciple(principle.level, around, heading);
    }
    this.messages.push(structureMessages.unknownLead(heading.text, this.line(heading)));
    return this.lead(heading);
  }

  /** A heading that says by its name or its number that it is a principle of the section around it. */
  private isPrinciple(heading: HeadingFacts, around: OpenSection): boolean {
    if (heading.namedPrinciple) return true;
    if (heading.role !== null && heading.role !== "principles" && !(heading.concepts.length > 0 && heading.label !== null))
      return false;
    if (heading.concepts.length > 0) return true;
    if (heading.label === null) return false;
    return around.label === null || heading.label.startsWith(`${around.label}.`);
  }

  private lead(heading: HeadingFacts): Placement {
    if (heading.lead) this.usedLeads.add(heading.lead.kind);
    this.leadsHere += 1;
    return { as: "lead" };
  }

  /** Opens a principle in the section around it, or in an unnamed one of its own. */
  private openPrinciple(level: number, around: OpenSection | null, heading: HeadingFacts): Placement {
    if (around) around.principles = level;
    else this.open.push({ level, label: null, role: "principles", principles: level });
    this.principle = { level, firm: heading.level > 0 };
    this.leadsBefore += this.leadsHere;
    this.leadsHere = 0;
    return { as: "principle", level, implied: around === null };
  }

  private section(heading: HeadingFacts, level: number, list = false): Placement {
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    this.principle = null;
    this.leadsHere = 0;
    const told = heading.told === "principle" ? null : heading.told;
    const role = told ?? (this.outlook.holdsPrinciples(heading) ? "principles" : heading.role);
    const binds = heading.duties && heading.lead?.standard === false;
    const section: OpenSection = { level, label: heading.label, role, list, binds };
    if (role === "principles") section.principles = null;
    this.open.push(section);
    return { as: "section", level, role };
  }

  private line(heading: HeadingFacts): number | null {
    return this.blocks[heading.index]?.position?.line ?? null;
  }
}
