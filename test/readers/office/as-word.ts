import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Agreement, Clause, Principle, Section } from "../../../src/agreement/model.js";

/** How an agreement is laid out in Word. */
export interface Layout {
  /** "styles": Word's own heading styles; "looks": bold lines in larger letters; "plain": nothing but the words. */
  headings: "styles" | "looks" | "plain";
  /** "list": real lists; "typed": bullets and numbers written by hand. */
  items: "list" | "typed";
  /** Numbers of principles: made by Word, or part of the words. */
  numbers: "list" | "typed";
}

import { listClauses } from "../../../src/agreement/walk.js";

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** Half-points. */
const SIZES = [32, 28, 25, 25, 25];

/** Lays an agreement out as a Word file. */
export async function asWord(agreement: Agreement, layout: Layout): Promise<Uint8Array> {
  const children = new WordWriter(layout).write(agreement);
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, at: number) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 720 * (at + 1), hanging: 360 } } },
  });
  const document = new Document({
    title: "Ska inte synas",
    styles: { default: { document: { run: { size: 22, language: { value: "sv-SE" } } } } },
    numbering: {
      config: [
        { reference: "points", levels: [0, 1, 2, 3].map((at) => level(LevelFormat.BULLET, "\uf0b7", at)) },
        { reference: "figures", levels: [0, 1, 2, 3].map((at) => level(LevelFormat.DECIMAL, `%${at + 1}.`, at)) },
        { reference: "letters", levels: [0, 1, 2, 3].map((at) => level(LevelFormat.LOWER_LETTER, `%${at + 1})`, at)) },
        { reference: "legal", levels: [level(LevelFormat.DECIMAL, "%1.", 0), level(LevelFormat.DECIMAL, "%1.%2", 1)] },
        { reference: "principles", levels: [level(LevelFormat.DECIMAL, "%1.", 0)] },
      ],
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

class WordWriter {
  private readonly out: Paragraph[] = [];
  private readonly layout: Layout;
  private instance = 0;
  /** Numbered as a law: 1, 1.1, with numbers that Word counts through the whole text. */
  private legal = false;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  write(agreement: Agreement): Paragraph[] {
    this.legal = listClauses(agreement).some(({ label }) => label?.includes(".") === true);
    if (agreement.title !== "") this.title(agreement.title);
    this.clauses(agreement.preamble);
    for (const section of agreement.sections) this.section(section, 0);
    return this.out;
  }

  private isLegal(label: string): boolean {
    return this.legal && /^\d/u.test(label);
  }

  private title(text: string): void {
    if (this.layout.headings === "styles") this.out.push(new Paragraph({ heading: HeadingLevel.TITLE, children: runs(text) }));
    else if (this.layout.headings === "plain") this.out.push(new Paragraph({ children: runs(text) }));
    else
      this.out.push(new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 40 })] }));
  }

  private heading(text: string, depth: number, label: string | null, numbered = false): void {
    const auto = numbered && label !== null && this.layout.numbers === "list" && this.layout.headings !== "plain";
    const shown = label !== null && !auto ? `${label}. ${text}` : text;
    const legal = label !== null && this.isLegal(label);
    const numbering = auto ? { numbering: legal ? legalPlace(label) : { reference: "principles", level: 0 } } : {};
    if (this.layout.headings === "styles") {
      this.out.push(new Paragraph({ heading: LEVELS[depth] ?? HeadingLevel.HEADING_5, children: runs(shown), ...numbering }));
    } else if (this.layout.headings === "plain") this.out.push(new Paragraph({ children: runs(shown) }));
    else
      this.out.push(
        new Paragraph({ children: [new TextRun({ text: shown, bold: true, size: SIZES[depth] ?? 24 })], ...numbering }),
      );
  }

  private section(section: Section, depth: number): void {
    if (section.heading !== "")
      this.heading(section.heading, depth, section.label, section.label !== null && this.isLegal(section.label));
    this.clauses(section.clauses);
    const inner = section.heading === "" ? depth : depth + 1;
    for (const principle of section.principles) this.principle(principle, inner);
    for (const child of section.sections) this.section(child, depth + 1);
  }

  private principle(principle: Principle, depth: number): void {
    this.heading(principle.title, depth, principle.label, true);
    let lead: string | null = null;
    let group: Clause[] = [];
    const close = () => {
      if (lead !== null) this.heading(`${lead}:`, depth + 1, null);
      this.clauses(group);
      group = [];
    };
    for (const clause of principle.clauses) {
      if (clause.lead !== lead) {
        close();
        lead = clause.lead;
      }
      group.push(clause);
    }
    close();
  }

  private clauses(clauses: readonly Clause[]): void {
    let before = "";
    for (const clause of clauses) {
      if (clause.form === "item") before = this.item(clause, before);
      else {
        before = "";
        const label = clause.label === null ? "" : `${clause.label} `;
        this.out.push(new Paragraph({ children: runs(label + clause.text) }));
      }
    }
  }

  /** @param before the list that the clause before stands in */
  private item(clause: Clause, before: string): string {
    const { label, depth } = clause;
    if (label !== null && this.isLegal(label)) {
      const typed = this.layout.items === "typed" || this.layout.numbers === "typed" || this.layout.headings === "plain";
      const text = typed ? `${label} ${clause.text}` : clause.text;
      this.out.push(new Paragraph({ children: runs(text), ...(!typed && { numbering: legalPlace(label) }) }));
      return "legal";
    }
    const reference = label === null ? "points" : /^\d/u.test(label) ? "figures" : "letters";
    if (this.layout.items === "typed") {
      const sign = label === null ? "•" : reference === "figures" ? `${label}.` : `${label})`;
      this.out.push(new Paragraph({ children: runs(`${sign}\t${clause.text}`) }));
      return reference;
    }
    if (reference !== before && (label === null || label === "1" || label === "a")) this.instance += 1;
    const numbering = { reference, level: depth, instance: this.instance };
    this.out.push(new Paragraph({ numbering, children: runs(clause.text) }));
    return reference;
  }
}

/** Level of a legal number in the list that counts through the whole text. */
function legalPlace(label: string) {
  return { reference: "legal", level: label.split(".").length - 1 };
}

/** Splits a text over several runs, as Word does when somebody has edited it. */
function runs(text: string): ParagraphChild[] {
  const cut = Math.floor(text.length / 3);
  const parts = [text.slice(0, cut), text.slice(cut, 2 * cut), text.slice(2 * cut)];
  return parts
    .filter((part) => part !== "")
    .flatMap((part) =>
      part
        .split(/(?<=\t)|(?=\t)/u)
        .map((piece) => (piece === "\t" ? new TextRun({ text: "", children: ["\t"] }) : new TextRun(plain(piece)))),
    );
}

/** Inline Markdown's backslashes are no part of what Word shows. */
function plain(text: string): string {
  return text.replace(/\\([\\`*_[\]<&])/gu, "$1");
}
