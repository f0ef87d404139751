import type { SectionRole } from "../../agreement/model.js";
import type { Block } from "./block.js";
import { type HeadingFacts, labelDepth } from "./facts.js";

/** Roles that a heading above principles may have and still be the principles section. */
const MAY_HOLD_PRINCIPLES: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([null, "values"]);

/** Roles that the words of a form for signatures seem to have: "Organisation", "Namnförtydligande". */
const FORM_LINES: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([null, "organisation", "signing", "parties"]);

/** A principle's name is short; a longer heading only mentions one. */
const MOST_WORDS = 7;

/** A heading whose words alone make it a principle: a known concept, and nothing that a section is called. */
function conceptNamed(heading: HeadingFacts): boolean {
  if (heading.namedPrinciple) return true;
  const short = heading.text.split(" ").length <= MOST_WORDS;
  return heading.concepts.length > 0 && heading.role === null && !heading.duties && short;
}

/** A heading that begins a part of the agreement which is no principle. */
function opensSection(heading: HeadingFacts): boolean {
  return heading.role !== null && heading.role !== "principles" && !heading.duties && heading.concepts.length === 0;
}

/** Principles without a heading above them must be this many in a row, when they have neither levels nor numbers. */
const ENOUGH_IN_A_ROW = 3;

/** What the whole list of headings tells, looked up by the placer for one heading at a time. Built in linear time. */
export class Outlook {
  readonly title: HeadingFacts | null;
  /** Some heading has a level of its own, the title's apart. */
  readonly hasLevels: boolean;
  /** Headings without levels are numbered as in a law: 1, 1.1, 1.1.1. */
  readonly legalNumbers: boolean;
  readonly labelledPrinciples: boolean;
  /** Headings that could be principles. */
  readonly principleCount: number;
  private readonly named: boolean;
  /** For each heading, how many principles stand in a row around it, at its level. */
  private readonly inRow: number[];
  /** For each heading, whether a principle follows before the next section. */
  private readonly followed: boolean[];
  private readonly place = new Map<HeadingFacts, number>();
  private readonly headings: readonly HeadingFacts[];
  private readonly blocks: readonly Block[];

  constructor(headings: readonly HeadingFacts[], blocks: readonly Block[]) {
    this.headings = headings;
    this.blocks = blocks;
    headings.forEach((heading, i) => this.place.set(heading, i));
    this.title = this.findTitle();
    const rest = headings.filter((heading) => heading !== this.title && heading.told === null);
    this.hasLevels = headings.some((heading) => heading !== this.title && heading.level > 0);
    this.legalNumbers = rest.some((heading) => heading.level === 0 && heading.label !== null && labelDepth(heading.label) > 1);
    this.named = rest.some((heading) => heading.role === "principles");
    const possible = rest.filter((heading) => conceptNamed(heading) || (heading.label !== null && heading.role === null));
    this.labelledPrinciples = possible.some((heading) => heading.label !== null && heading.concepts.length > 0);
    this.principleCount = possible.length;
    const maybe = new Set(possible);
    this.inRow = this.rows();
    this.followed = new Array<boolean>(headings.length).fill(false);
    let follows = false;
    for (let i = headings.length - 1; i >= 0; i--) {
      const heading = headings[i];
      if (!heading) continue;
      this.followed[i] = follows;
      if (maybe.has(heading)) follows = true;
      else if (opensSection(heading)) follows = false;
    }
  }

  /** Counts runs of known principles; groups of duties and deeper headings between them don't break a run. */
  private rows(): number[] {
    const rows = this.headings.map(() => 0);
    const run: number[] = [];
    const close = () => {
      for (const i of run) rows[i] = run.length;
      run.length = 0;
    };
    this.headings.forEach((heading, i) => {
      const level = this.headings[run[0] ?? -1]?.level;
      if (level !== undefined && (heading.duties || (level > 0 && heading.level > level))) return;
      if (!conceptNamed(heading) || heading === this.title) return close();
      if (level !== undefined && heading.level !== level) close();
      run.push(i);
    });
    close();
    return rows;
  }

  private at(heading: HeadingFacts | undefined): number {
    return heading ? (this.place.get(heading) ?? -1) : -1;
  }

  /** The one heading at level 1; or the first of several; or, without levels, an opening line that names no part of an agreement. */
  private findTitle(): HeadingFacts | null {
    const tops = this.headings.filter((heading) => heading.level === 1 && heading.told === null);
    const first = this.headings[0];
    if (tops.length === 1) return tops[0] ?? null;
    if (!first) return null;
    if (tops.length > 1) return first.level === 1 && first.role === null ? first : null;
    const opens = first.level === 0 && first.index === 0 && !first.promoted;
    return opens && first.role === null && first.label === null && !first.namedPrinciple ? first : null;
  }

  /** Whether a heading that could be a principle comes before the next section. */
  principleAfter(heading: HeadingFacts): boolean {
    return this.followed[this.at(heading)] ?? false;
  }

  /** Whether the next heading is the lead-in of a list ("Åtgärder"). */
  nextIsLead(heading: HeadingFacts): boolean {
    return this.headings[this.at(heading) + 1]?.duties ?? false;
  }

  /** Whether principles begin here though no heading announces them: several in a row, or one with its own "Åtgärder". */
  startsPrinciples(heading: HeadingFacts, outermost: boolean): boolean {
    if (this.named || !outermost || !conceptNamed(heading)) return false;
    const row = this.inRow[this.at(heading)] ?? 0;
    const enough = heading.level > 0 || heading.label !== null ? 2 : ENOUGH_IN_A_ROW;
    return row >= enough || this.nextIsLead(heading) || heading.namedPrinciple;
  }

  /** Whether the heading is one for principles: by its name, or since most of the headings just below it are known principles. */
  holdsPrinciples(heading: HeadingFacts): boolean {
    if (heading.role === "principles") return true;
    if (heading.level === 0 || !MAY_HOLD_PRINCIPLES.has(heading.role)) return false;
    const from = this.at(heading) + 1;
    const below = this.headings[from]?.level ?? 0;
    if (below <= heading.level) return false;
    if (heading.text === "") return true;
    let known = 0;
    let all = 0;
    for (let i = from; i < this.headings.length; i++) {
      const child = this.headings[i];
      if (!child || (child.level !== 0 && child.level <= heading.level)) break;
      if (child.level !== below) continue;
      all += 1;
      if (conceptNamed(child)) known += 1;
    }
    return known * 2 > all && (known > 1 || (this.headings[from + 1]?.duties ?? false));
  }

  /** A line to fill in under a signature ("Organisation"): nothing stands below it, and the section is for signing. */
  isFormLine(heading: HeadingFacts, around: SectionRole | null): boolean {
    if (around !== "signing" || !FORM_LINES.has(heading.role)) return false;
    const next = this.blocks[heading.index + 1];
    return next === undefined || next.kind === "heading" || next.text.length < 40;
  }
}
