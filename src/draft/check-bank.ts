import { SECTION_ROLES } from "../agreement/attributes.js";
import type { Language, Strength } from "../agreement/model.js";
import { LANGUAGES, languageData } from "../language/registry.js";
import { clauseStrength } from "../language/strength.js";
import { templateFileTexts } from "../messages/template-files.js";
import { Engine } from "./engine.js";
import { DraftFault } from "./fault.js";
import type { Bank, BankEntry, BankPart, Issue } from "./model.js";
import { sampleSlots } from "./sample.js";
import type { Slots } from "./slots.js";

/** What is wrong in one file of the bank. */
export interface PartFindings {
  key: string;
  issues: Issue[];
}

/** Heading of the group that clauses of a kind stand under, which the reading of their strength takes into account. */
const LEADS: Readonly<Record<Language, Partial<Record<BankEntry["kind"], string>>>> = {
  sv: { action: "Åtgärder", responsibility: "Ansvar" },
  en: { action: "Actions", responsibility: "Responsibilities" },
};

/** Looks through the bank: ids, keys, slots, and that every clause binds as strongly as it says. */
export function checkBank(bank: Bank<BankEntry>): PartFindings[] {
  const trial = new Trial();
  const seen = new Map<string, string>();
  return bank.map((part) => {
    const issues: Issue[] = [];
    if (!isKnownKey(part)) issues.push({ path: [part.of], text: templateFileTexts.unknownKey(part.key, part.of) });
    for (const [i, entry] of part.clauses.entries()) {
      const at = (key: string) => ["clauses", i, key];
      const before = seen.get(entry.id);
      if (before !== undefined) issues.push({ path: at("id"), text: templateFileTexts.repeatedId(entry.id) });
      seen.set(entry.id, part.key);
      if (!entry.id.startsWith(`${part.key}.`)) issues.push({ path: at("id"), text: templateFileTexts.idForm(part.key) });
      const read = trial.strength(entry);
      if ("fault" in read) issues.push({ path: at("text"), text: read.fault });
      else if (entry.strength !== undefined && entry.strength !== read.strength)
        issues.push({ path: at("strength"), text: templateFileTexts.otherStrength(entry.strength, read.strength, read.text) });
    }
    return { key: part.key, issues };
  });
}

function isKnownKey({ key, of }: BankPart): boolean {
  if (of === "role") return (SECTION_ROLES as readonly string[]).includes(key);
  return LANGUAGES.some(({ concepts }) => Object.hasOwn(concepts, key));
}

type Reading = { strength: Strength; text: string } | { fault: Issue["text"] };

/** Renders clauses with made-up slots. */
class Trial {
  private readonly engines = new Map<Language, { engine: Engine; slots: Slots }>();

  strength(entry: BankEntry): Reading {
    const language = entry.language ?? "sv";
    try {
      const text = this.render(entry, language);
      const lead = LEADS[languageData(language).language][entry.kind] ?? null;
      return { strength: clauseStrength(text, language, lead).strength, text };
    } catch (error) {
      if (error instanceof DraftFault) return { fault: error.told };
      throw error;
    }
  }

  private render({ text }: BankEntry, language: Language): string {
    const known = this.engines.get(language) ?? {
      engine: new Engine({ parts: {}, bank: [], language }),
      slots: sampleSlots(language),
    };
    this.engines.set(language, known);
    return known.engine.renderText(text, known.slots);
  }
}
