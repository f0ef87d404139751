import { DEEPEST_HEADING } from "../../agreement/form.js";
import { settleHeading, settleText } from "../../agreement/inline.js";
import { itemKind } from "../../agreement/kinds.js";
import type { Clause, Principle, Section } from "../../agreement/model.js";
import { principleSchema, sectionSchema } from "../../agreement/schema.js";
import { principleConcepts } from "../../language/concepts.js";
import { headingRole } from "../../language/headings.js";
import { message } from "../../messages/message.js";
import { schemaMessages } from "../../messages/schema.js";
import type { ClauseReader } from "./clauses.js";
import { readFields } from "./mapping.js";
import type { YamlMapping, YamlValue } from "./value.js";

/** A section with principles needs two more levels of headings below its own. */
const DEEPEST = { section: DEEPEST_HEADING, principles: DEEPEST_HEADING - 2 };

type SectionFields = Pick<Section, "id" | "heading" | "role"> & { label: string };
type PrincipleFields = Pick<Principle, "id" | "title" | "concepts"> & { label: string };

/** Reads sections with their principles and sub-sections. */
export class SectionReader {
  private readonly clauses: ClauseReader;

  constructor(clauses: ClauseReader) {
    this.clauses = clauses;
  }

  /** @param preamble takes what is no section */
  read(value: YamlValue, preamble: Clause[]): Section[] {
    return this.lift(this.sections(value, null, preamble), 2);
  }

  private sections(value: YamlValue, parent: Section | null, strays: Clause[]): Section[] {
    const items = value.kind === "list" ? value.items : [value];
    return items.flatMap((item) => {
      if (item.kind === "mapping") return [this.section(item, parent)];
      if (item.kind !== "scalar" || item.value !== null) strays.push(this.clauses.misplaced("sections", item));
      return [];
    });
  }

  private section(mapping: YamlMapping, parent: Section | null): Section {
    const { known, rest, messages } = readFields<SectionFields>(mapping, sectionSchema, ["clauses", "principles", "sections"]);
    this.clauses.messages.push(...messages);
    const part = new Map(mapping.entries);
    const heading = settleHeading(known.heading ?? "");
    const inherited = parent && itemKind(parent.role) !== null ? parent.role : "other";
    const principled = part.has("principles");
    const placed = heading === "" && principled ? "principles" : (headingRole(heading) ?? inherited);
    const section: Section = {
      id: "",
      role: principled ? "principles" : (known.role ?? placed),
      heading,
      label: known.label === undefined ? null : settleText(known.label) || null,
      clauses: [],
      principles: [],
      sections: [],
      position: mapping.position,
    };
    if (known.id !== undefined) this.clauses.ids.set(section, known.id);
    const [clauses, principles, sections] = [part.get("clauses"), part.get("principles"), part.get("sections")];
    if (clauses) section.clauses.push(...this.clauses.read(clauses));
    if (Object.keys(rest).length > 0) section.clauses.push(this.clauses.leftover(rest, mapping.position));
    if (principles) section.principles.push(...this.principles(principles, section.clauses));
    if (sections) section.sections.push(...this.sections(sections, section, section.clauses));
    return section;
  }

  private principles(value: YamlValue, strays: Clause[]): Principle[] {
    const items = value.kind === "list" ? value.items : [value];
    return items.flatMap((item) => {
      if (item.kind === "mapping") return [this.principle(item)];
      if (item.kind !== "scalar" || item.value !== null) strays.push(this.clauses.misplaced("principles", item));
      return [];
    });
  }

  private principle(mapping: YamlMapping): Principle {
    const { known, rest, messages } = readFields<PrincipleFields>(mapping, principleSchema, ["clauses"]);
    this.clauses.messages.push(...messages);
    const title = settleHeading(known.title ?? "");
    const clauses = mapping.entries.find(([key]) => key === "clauses")?.[1];
    const principle: Principle = {
      id: "",
      label: known.label === undefined ? null : settleText(known.label) || null,
      title,
      concepts: known.concepts?.map(settleText).filter((concept) => concept !== "") ?? principleConcepts(title),
      clauses: clauses ? this.clauses.read(clauses, true) : [],
      position: mapping.position,
    };
    if (known.id !== undefined) this.clauses.ids.set(principle, known.id);
    if (Object.keys(rest).length > 0) {
      const lead = principle.clauses.at(-1)?.lead ?? null;
      principle.clauses.push({ ...this.clauses.leftover(rest, mapping.position), lead });
    }
    return principle;
  }

  /** Puts sections that lie too deep for Markdown beside the one that they lay in. */
  private lift(sections: Section[], level: number): Section[] {
    return sections.flatMap((section) => {
      const children = this.lift(section.sections, level + 1);
      const fits = ({ role }: Section) => level + 1 <= (role === "principles" ? DEEPEST.principles : DEEPEST.section);
      section.sections = children.filter(fits);
      const lifted = children.filter((child) => !fits(child));
      for (const { position } of lifted) {
        this.clauses.messages.push(message("F022", "deep-section", "warning", schemaMessages.deepSection(), { ...position }));
      }
      return [section, ...lifted];
    });
  }
}
