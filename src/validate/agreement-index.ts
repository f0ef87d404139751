import type { Agreement, Language, Principle, Section } from "../agreement/model.js";
import { listUnits, type Unit } from "../agreement/walk.js";
import { isOwnLead } from "../language/headings.js";
import type { Message } from "../messages/message.js";
import type { CheckStage } from "./rule.js";

/** What the project file says that rules need to know. */
export interface RuleSettings {
  /** Words that the spelling check takes as right. */
  words: readonly string[];
  /** Abbreviations that need no explanation, upper case. */
  abbreviations: readonly string[];
  /** Known actors with the other names that they go by. */
  actors: readonly { name: string; aliases: readonly string[] }[];
}

/** All that rules look at, built once for an agreement; readings that only some rules need are made when first asked for. */
export interface AgreementIndex {
  agreement: Agreement;
  language: Language;
  stage: CheckStage;
  /** The day that "past" is counted from, YYYY-MM-DD. */
  asOf: string;
  settings: RuleSettings;
  /** What the reader said: schema rules pass its findings on. */
  readerMessages: readonly Message[];
  /** The file's lines, where positions count them: for what a reader folds away, such as double spaces. */
  lines?: readonly string[];
  units: readonly Unit[];
  /** Sections at every depth with their units of text. */
  sections: readonly { section: Section; unit: Unit | null; units: readonly Unit[] }[];
  principles: readonly { principle: Principle; unit: Unit | null; units: readonly Unit[] }[];
  /** A reading of one unit, or of the whole, made once: `index.once("sentences", unit, () => splitSentences(unit.text))`. */
  once<T>(name: string, of: Unit | null, make: () => T): T;
}

/** Builds the index. Pure: the date and the settings are given. */
export function indexAgreement(
  agreement: Agreement,
  context: Pick<AgreementIndex, "stage" | "asOf" | "settings" | "readerMessages" | "lines">,
): AgreementIndex {
  const units = listUnits(agreement, isOwnLead);
  const made = new Map<string, Map<Unit | null, unknown>>();
  const allSections: Section[] = [];
  const collect = (section: Section) => {
    allSections.push(section);
    section.sections.forEach(collect);
  };
  agreement.sections.forEach(collect);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const inside = unitsByStep(units);
  const within = (id: string) => inside.get(id) ?? [];
  return {
    agreement,
    language: agreement.meta.language,
    ...context,
    units,
    sections: allSections.map((section) => ({ section, unit: byId.get(section.id) ?? null, units: within(section.id) })),
    principles: allSections
      .flatMap(({ principles }) => principles)
      .map((principle) => ({ principle, unit: byId.get(principle.id) ?? null, units: within(principle.id) })),
    once<T>(name: string, of: Unit | null, make: () => T): T {
      let ofName = made.get(name);
      if (ofName === undefined) {
        ofName = new Map();
        made.set(name, ofName);
      }
      if (!ofName.has(of)) ofName.set(of, make());
      // It stands under the reading's own name, so it is of the type that its maker gave.
      return ofName.get(of) as T;
    },
  };
}

/** For each heading, the units that stand under it at any depth, in order. */
function unitsByStep(units: readonly Unit[]): ReadonlyMap<string, Unit[]> {
  const inside = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const { id } of unit.steps) {
      const list = inside.get(id);
      if (list === undefined) inside.set(id, [unit]);
      else if (list.at(-1) !== unit) list.push(unit);
    }
  }
  return inside;
}
