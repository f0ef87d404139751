import { itemKind, placedKind } from "../../agreement/kinds.js";
import {
  type Agreement,
  type Clause,
  emptyAgreement,
  type Language,
  type Principle,
  type Section,
} from "../../agreement/model.js";
import { GroupKinds } from "../../language/groups.js";
import type { Message } from "../../messages/message.js";
import { structureMessages } from "../../messages/structure.js";
import type { Attributes, Block } from "./block.js";
import { clauseOf, labelled } from "./clauses.js";
import { type HeadingFacts, headingText, labelWord } from "./facts.js";
import type { Placement } from "./place.js";

/** The principle that is open, with the group that its clauses are in now. */
interface OpenPrinciple {
  principle: Principle;
  groups: GroupKinds;
  kind: Clause["kind"];
  /** The group's heading; null under the principle's own. `used`: something stands under it. */
  lead: { heading: Block; text: string; used: boolean } | null;
}

/** Puts an agreement together, block by block, from what the placer found. */
export class Builder {
  readonly agreement: Agreement;
  readonly messages: Message[] = [];
  /** Ids that the document gives, for each node that has one. */
  readonly ids = new Map<object, string>();
  /** What the document says about a clause in so many words. */
  readonly explicit = new Map<Clause, Attributes>();
  private readonly open: { level: number; section: Section }[] = [];
  private inside: OpenPrinciple | null = null;
  /** Words before numbers that have been told. */
  private readonly labelWords = new Set<string>();

  constructor(language: Language) {
    this.agreement = emptyAgreement(language);
  }

  /** Adds a heading. */
  heading(block: Block, facts: HeadingFacts, placement: Placement): void {
    if (placement.as === "lead") {
      this.startLead(block, facts);
      return;
    }
    // A title far down in a text ends nothing.
    if (placement.as !== "title") this.closeLead();
    if (placement.as === "title") {
      this.agreement.title = headingText(block.text);
      this.agreement.titlePosition = block.position;
      return;
    }
    this.tellLabelWord(block, facts.label);
    if (placement.as === "section") {
      this.startSection(placement.level, facts.text, facts.label, placement.role, block);
    } else if (placement.as === "principle") {
      if (placement.implied) {
        this.startSection(placement.level, "", null, "principles", null);
        this.messages.push(structureMessages.impliedPrinciples(block.position?.line ?? null));
      }
      this.startPrinciple(block, facts);
    }
  }

  /** Adds a paragraph, a list item or a raw block. */
  content(source: Block): void {
    const block = labelled(source);
    this.tellLabelWord(source, block.label);
    const { inside } = this;
    if (inside?.lead && block.attributes?.lead === null) {
      this.closeLead();
      inside.kind = inside.groups.open(null);
    }
    const section = this.open.at(-1)?.section;
    const placed = { item: block.kind === "item", label: block.label, text: block.text };
    const kind = placedKind(placed, { role: section?.role ?? null, group: inside?.kind ?? null });
    const clause = clauseOf(block, kind, inside?.lead?.text ?? null);
    if (inside?.lead) {
      inside.lead.used = true;
      inside.groups.fill();
    }
    (inside?.principle.clauses ?? section?.clauses ?? this.agreement.preamble).push(clause);
    if (block.attributes) this.explicit.set(clause, block.attributes);
    this.keepId(clause, block);
  }

  /** Ends the agreement; call once, after the last block. */
  close(): void {
    this.closeLead();
  }

  private tellLabelWord(block: Block, label: string | null): void {
    const word = labelWord(block, label);
    if (word === null || label === null || this.labelWords.has(word)) return;
    this.labelWords.add(word);
    this.messages.push(structureMessages.labelWord(word, label, block.position?.line ?? null));
  }

  private startSection(
    level: number,
    heading: string,
    label: string | null,
    role: Section["role"] | null,
    block: Block | null,
  ): void {
    this.inside = null;
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    const around = this.open.at(-1)?.section;
    const inherited = around && itemKind(around.role) !== null ? around.role : "other";
    const position = block?.position ?? null;
    const section: Section = {
      id: "",
      role: role ?? inherited,
      heading,
      label,
      clauses: [],
      principles: [],
      sections: [],
      position,
    };
    (around?.sections ?? this.agreement.sections).push(section);
    this.open.push({ level, section });
    if (block) this.keepId(section, block);
  }

  private startPrinciple(block: Block, facts: HeadingFacts): void {
    const home = this.open.findLast(({ section }) => section.role === "principles");
    if (!home) throw new Error("A principle was placed outside every principles section.");
    const { label, text: title, concepts } = facts;
    const principle: Principle = { id: "", label, title, concepts, clauses: [], position: block.position };
    home.section.principles.push(principle);
    this.inside = { principle, groups: new GroupKinds(), kind: "statement", lead: null };
    this.keepId(principle, block);
  }

  private startLead(block: Block, facts: HeadingFacts): void {
    this.closeLead();
    const { inside } = this;
    if (!inside) return;
    const text = facts.toldLabel ? block.text : headingText(block.text);
    if (inside.principle.clauses.at(-1)?.lead === text)
      this.messages.push(structureMessages.mergedLead(text, block.position?.line ?? null));
    const lost = (["id", "strength", "actors"] as const).filter((key) => block.attributes?.[key] !== undefined);
    if (lost.length > 0) this.messages.push(structureMessages.leadAttributes(text, lost, block.position?.line ?? null));
    inside.lead = { heading: block, text, used: false };
    inside.kind = inside.groups.open(text);
  }

  /** A group without clauses has no place in the model, so its heading is kept as a block. */
  private closeLead(): void {
    const { inside } = this;
    if (!inside?.lead) return;
    const { heading, text, used } = inside.lead;
    inside.lead = null;
    if (used) return;
    const raw: Block = { ...heading, kind: "raw", level: 0, depth: 0, label: null, text: `#### ${text}` };
    inside.principle.clauses.push(clauseOf(raw, "block", null));
    this.messages.push(structureMessages.emptyLead(text, heading.position?.line ?? null));
  }

  private keepId(node: object, { attributes }: Block): void {
    if (attributes?.id !== undefined) this.ids.set(node, attributes.id);
  }
}
