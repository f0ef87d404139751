import { Liquid, type Template as LiquidTemplate } from "liquidjs";
import type { Language } from "../agreement/model.js";
import { escapeMarkdown, plainMarkdown, textOf } from "./escape.js";
import { DraftFault } from "./fault.js";
import { explainFault } from "./faults.js";
import { addFilters } from "./filters.js";
import { holdsLiquid } from "./liquid-text.js";
import type { Bank, TemplatePart } from "./model.js";
import { fillPlain } from "./plain-slots.js";
import { type Slots, slotAt } from "./slots.js";
import { addTags } from "./tags.js";

/**
 * What a template may use before it is stopped. The longest built-in template with all its clauses is some 60,000 characters and renders
 * in a few hundredths of a second; these are far above that and far below what a person would wait for.
 */
const LIMITS = { parseLimit: 2_000_000, memoryLimit: 20_000_000, renderLimit: 5_000 } as const;

/** What an engine draws on. */
export interface EngineInput {
  /** The files of the template by the name that `include` uses. */
  parts: Readonly<Record<string, TemplatePart>>;
  bank: Bank;
  language: Language;
}

/**
 * Renders templates: liquid with strict variables and filters, own properties only, a short list of tags, and no file but those of the
 * template's own folder. What a template gets wrong is thrown as `DraftFault` with its place.
 */
export class Engine {
  readonly parts: EngineInput["parts"];
  readonly liquid: Liquid;
  private readonly parsed = new Map<string, LiquidTemplate[]>();

  constructor({ parts, bank, language }: EngineInput) {
    this.parts = parts;
    const names = Object.keys(parts);
    const readFileSync = (name: string) => this.part(name).text;
    const existsSync = (name: string) => Object.hasOwn(parts, name);
    this.liquid = new Liquid({
      ...LIMITS,
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      greedy: false,
      outputEscape: escapeMarkdown,
      relativeReference: false,
      // Named, so that the library does not ask the machine for it, which takes longer than drafting. No filter uses it.
      locale: "en-US",
      root: ["."],
      // A closed world: names are looked up among the files handed in, and nowhere else.
      fs: {
        existsSync,
        readFileSync,
        exists: async (name) => Promise.resolve(existsSync(name)),
        readFile: async (name) => Promise.resolve(readFileSync(name)),
        resolve: (_, name) => name.replace(/\.md$/u, ""),
        contains: async () => Promise.resolve(true),
        containsSync: () => true,
      },
    });
    addFilters(this.liquid, { bank, language });
    addTags(this.liquid, { bank, language, names });
  }

  /** Renders one part. @throws DraftFault */
  render(name: string, slots: Slots): string {
    return this.guarded(() => textOf(this.liquid.renderSync(this.parse(name), slots)));
  }

  /** Renders a text that stands alone, such as a clause of the bank. @throws DraftFault */
  renderText(text: string, slots: Slots): string {
    const plain = fillPlain(text, (path) => slotAt(slots, path), escapeMarkdown);
    if (plain !== null) return plain.trim();
    return this.guarded(() => textOf(this.liquid.renderSync(this.liquid.parse(text), slots)).trim());
  }

  /** Renders a text of the front matter, plain: nothing is escaped. @throws DraftFault */
  renderPlain(text: string, slots: Slots): string {
    if (!holdsLiquid(text)) return text;
    return fillPlain(text, (path) => slotAt(slots, path), textOf) ?? plainMarkdown(this.renderText(text, slots));
  }

  /** The value of an expression, such as a condition. @throws DraftFault */
  evaluate(expression: string, slots: Slots): unknown {
    return this.guarded(() => this.liquid.parseAndRenderSync(`{% if ${expression} %}1{% endif %}`, slots) === "1");
  }

  /** Parses one part, once. @throws DraftFault */
  parse(name: string): LiquidTemplate[] {
    const known = this.parsed.get(name);
    if (known !== undefined) return known;
    const fresh = this.guarded(() => this.liquid.parse(this.part(name).text, name));
    this.parsed.set(name, fresh);
    return fresh;
  }

  private part(name: string): TemplatePart {
    const part = Object.hasOwn(this.parts, name) ? this.parts[name] : undefined;
    if (part === undefined) throw new DraftFault({ sv: `Delen ”${name}” saknas.`, en: `The part "${name}" is missing.` });
    return part;
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explainFault(error, this.parts);
    }
  }
}
