import { formatAttributes, splitAttributes } from "../agreement/attributes.js";
import { DEEPEST_HEADING } from "../agreement/form.js";
import { guardHeading } from "../agreement/inline.js";
import type { Agreement, Principle, Section } from "../agreement/model.js";
import { principleConcepts } from "../language/concepts.js";
import { RETELLING_NOTICE } from "../messages/schema.js";
import { ClauseWriter } from "./clauses.js";
import { type Derived, derive, sameList } from "./derived.js";
import { writeFrontMatter } from "./front-matter.js";
import { labelHeading } from "./labels.js";
import { type Around, principleShows, roleShows } from "./roles.js";

type Pairs = [key: string, value: string | string[]][];

/**
 * Writes an agreement as canonical Markdown: front matter, `#` title, `##` sections, `###` principles, `####` groups,
 * one line per clause. Reading it gives the same agreement; what a reader works out by itself is not written.
 * @param options.frontMatter the front matter that the file had, without fences: its comments are kept
 * @returns the whole file, ended by one line end
 */
export function writeMarkdown(agreement: Agreement, options: { frontMatter?: string } = {}): string {
  const writer = new MarkdownWriter(derive(agreement));
  writer.agreement(agreement);
  return `---\n${writeFrontMatter(agreement.meta, options.frontMatter)}---\n\n${writer.paragraphs.join("\n\n")}`.trimEnd() + "\n";
}

class MarkdownWriter {
  readonly paragraphs: string[] = [];
  private readonly derived: Derived;
  private readonly clauses: ClauseWriter;

  constructor(derived: Derived) {
    this.derived = derived;
    this.clauses = new ClauseWriter(this.paragraphs, derived);
  }

  agreement({ meta, title, preamble, sections }: Agreement): void {
    if (title !== "") this.heading(1, null, title, []);
    if (meta.wording === "referat") this.paragraphs.push(`> ${RETELLING_NOTICE[meta.language]}`);
    this.clauses.write(preamble, null);
    this.sections(sections, null, 2);
  }

  private sections(sections: Section[], parent: Section | null, level: number): void {
    let before: Section | null = null;
    for (const section of sections) {
      this.section(section, { parent, before }, Math.min(level, DEEPEST_HEADING));
      before = section;
    }
  }

  private section(section: Section, around: Around, level: number): void {
    const attributes: Pairs = roleShows(section, around) ? [] : [["role", section.role]];
    this.heading(level, section.label, section.heading, [...this.id(section), ...attributes]);
    this.clauses.write(section.clauses, section.role);
    for (const principle of section.principles) this.principle(principle, Math.min(level + 1, DEEPEST_HEADING));
    this.sections(section.sections, section, level + 1);
  }

  private principle(principle: Principle, level: number): void {
    const { label, title, concepts } = principle;
    const attributes: Pairs = this.id(principle);
    if (!principleShows(principle)) attributes.push(["role", "principle"]);
    if (!sameList(principleConcepts(title), concepts)) attributes.push(["concepts", concepts]);
    this.heading(level, label, title, attributes);
    this.clauses.writePrinciple(principle.clauses, level + 1);
  }

  private heading(level: number, label: string | null, heading: string, attributes: Pairs): void {
    const { text, told } = labelHeading(label, heading);
    const unclear = told || (attributes.length === 0 && splitAttributes(guardHeading(text)) !== null);
    const all: Pairs = unclear ? [...attributes, ["label", label ?? ""]] : attributes;
    const written = guardHeading(unclear ? heading : text);
    this.paragraphs.push(["#".repeat(level), written, formatAttributes(all)].filter((part) => part !== "").join(" "));
  }

  private id(node: Section | Principle): Pairs {
    const id = this.derived.ids.get(node);
    return id === undefined ? [] : [["id", id]];
  }
}
