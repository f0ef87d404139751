import { stringify } from "yaml";
import { settleHeading, settleText, unguardStart } from "../../agreement/inline.js";
import type { Agreement, Clause, Position } from "../../agreement/model.js";
import { clauseSchema } from "../../agreement/schema.js";
import { listPrinciples } from "../../agreement/walk.js";
import { loneHeading } from "../../language/groups.js";
import { type Message, message } from "../../messages/message.js";
import { schemaMessages } from "../../messages/schema.js";
import { codeBlock } from "../markdown/raw.js";
import { readFields } from "./mapping.js";
import { settleClauses } from "./settle.js";
import { plainData, type YamlMapping, type YamlValue } from "./value.js";

/** Where an entry stands: how many lists it is inside, and in which group of a principle. */
interface Place {
  lists: number;
  lead: string | null;
  /** Only a principle has groups. */
  groups: boolean;
}

type Fields = { id?: string; label?: string; text?: string; paragraph?: string } & Partial<
  Pick<Clause, "kind" | "strength" | "actors">
>;

/** A clause with nothing in it. */
export function newClause(position: Position | null): Clause {
  return {
    id: "",
    kind: "paragraph",
    label: null,
    text: "",
    form: "paragraph",
    depth: 0,
    lead: null,
    actors: [],
    strength: "none",
    position,
  };
}

/** Reads lists of clauses and remembers what the document says of them in so many words. */
export class ClauseReader {
  readonly messages: Message[] = [];
  readonly ids = new Map<object, string>();
  readonly told = new Map<Clause, Partial<Pick<Clause, "kind" | "strength" | "actors">>>();
  private readonly blocks: Clause[] = [];

  /** @param groups true in a principle, where `{ lead, list }` opens a group */
  read(value: YamlValue, groups = false): Clause[] {
    const clauses: Clause[] = [];
    this.entries(value, { lists: 0, lead: null, groups }, clauses);
    return clauses;
  }

  /** Keeps what cannot be read as part of the agreement: a block of YAML code. */
  misplaced(key: string, value: YamlValue): Clause {
    this.messages.push(message("F019", "misplaced", "warning", schemaMessages.misplaced(key), { ...value.position }));
    return this.leftover({ [key]: plainData(value) }, value.position);
  }

  /** A block with values that fit nowhere else. */
  leftover(data: Record<string, unknown>, position: Position | null): Clause {
    const text = codeBlock(stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd(), "yaml");
    return { ...newClause(position), kind: "block", text };
  }

  /** Brings the texts of all blocks to the form in which Markdown gives them back. */
  async settleBlocks(agreement: Agreement): Promise<void> {
    if (this.blocks.length === 0) return;
    const { settleBlock } = await import("./settle-block.js");
    const inPrinciple = new Set(listPrinciples(agreement).flatMap(({ clauses }) => clauses));
    for (const clause of this.blocks) {
      const lone = inPrinciple.has(clause) ? loneHeading(clause) : null;
      const settled = lone === null ? settleBlock(clause.text, clause.depth) : `#### ${settleText(lone)}`;
      if (settled === clause.text) continue;
      clause.text = settled;
      this.messages.push(message("F021", "settled", "info", schemaMessages.settled(), { ...clause.position }));
    }
  }

  /** Brings indents, groups and kinds to what both written forms can hold. Call once, before ids are given. */
  settle(agreement: Agreement): void {
    const changed = settleClauses(agreement, this.told);
    for (const { position } of changed)
      this.messages.push(message("F021", "settled", "info", schemaMessages.settled(), { ...position }));
  }

  private entries(value: YamlValue, place: Place, into: Clause[]): void {
    if (value.kind === "list") for (const item of value.items) this.entry(item, place, into);
    else this.entry(value, place, into);
  }

  private entry(value: YamlValue, place: Place, into: Clause[]): void {
    if (value.kind === "scalar") {
      if (value.value !== null) this.text(value.source, value.position, place, {}, into);
    } else if (value.kind === "list") this.entries(value, { ...place, lists: place.lists + 1 }, into);
    else this.mapping(value, place, into);
  }

  private mapping(mapping: YamlMapping, place: Place, into: Clause[]): void {
    const { known, rest, messages } = readFields<Fields>(mapping, clauseSchema, ["lead", "list", "clauses", "block"]);
    this.messages.push(...messages);
    const part = new Map(mapping.entries);
    const lead = this.lead(part.get("lead"), place);
    const inner: Place = { ...place, lead: lead ?? place.lead };
    if (known.text !== undefined || known.paragraph !== undefined) {
      if (known.text !== undefined) this.text(known.text, mapping.position, inner, known, into);
      if (known.paragraph !== undefined)
        this.text(known.paragraph, mapping.position, { ...inner, lists: -inner.lists }, known, into);
    } else if (Object.keys(known).length > 0) Object.assign(rest, known);
    const block = part.get("block");
    if (block?.kind === "scalar" && block.source.trim() !== "") {
      const clause: Clause = {
        ...newClause(mapping.position),
        kind: "block",
        text: block.source,
        depth: place.lists,
        lead: inner.lead,
      };
      this.blocks.push(clause);
      into.push(clause);
    } else if (block && block.kind !== "scalar") rest["block"] = plainData(block);
    if (lead === null) this.leadAsText(part.get("lead"), inner, into);
    const before = into.length;
    const list = part.get("list");
    if (list) this.entries(list, { ...inner, lists: place.lists + 1 }, into);
    const clauses = part.get("clauses");
    if (clauses) this.entries(clauses, inner, into);
    if (lead !== null && into.length === before && known.text === undefined && known.paragraph === undefined && !block) {
      into.push({ ...newClause(mapping.position), kind: "block", text: `#### ${lead}` });
    }
    if (Object.keys(rest).length > 0) into.push({ ...this.leftover(rest, mapping.position), lead: inner.lead });
  }

  /** The heading of a group; only a principle has them. */
  private lead(value: YamlValue | undefined, { groups, lists }: Place): string | null {
    if (value?.kind !== "scalar" || !groups || lists > 0) return null;
    return settleHeading(value.source) || null;
  }

  /** Elsewhere the heading of a group is a line above its list. */
  private leadAsText(value: YamlValue | undefined, place: Place, into: Clause[]): void {
    if (value?.kind !== "scalar") return;
    const heading = settleHeading(value.source);
    if (heading !== "") this.text(`${heading}:`, value.position, place, {}, into);
  }

  /** @param place with `lists` below zero for a paragraph inside that many lists */
  private text(written: string, position: Position | null, { lists, lead }: Place, told: Fields, into: Clause[]): void {
    const text = unguardStart(settleText(written));
    if (text === "") return;
    const form = lists > 0 ? "item" : "paragraph";
    const depth = lists > 0 ? lists - 1 : -lists;
    const label = told.label === undefined ? null : settleText(told.label) || null;
    const clause: Clause = { ...newClause(position), text, form, depth: depth || 0, label, lead };
    if (told.id !== undefined) this.ids.set(clause, told.id);
    const { kind, strength } = told;
    const actors = told.actors?.map(settleText).filter((actor) => actor !== "");
    this.told.set(clause, { ...(kind && { kind }), ...(strength && { strength }), ...(actors && { actors }) });
    into.push(clause);
  }
}
