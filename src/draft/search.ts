import { STRENGTHS } from "../agreement/attributes.js";
import type { ClauseKind, Language, Strength } from "../agreement/model.js";
import { clausesOf } from "./bank.js";
import type { Bank, BankActor, BankEntry, BankPart } from "./model.js";

/** What is looked for; null is whatever there is. */
export interface Search {
  language: Language;
  kind: ClauseKind | null;
  actor: BankActor | null;
  strength: Strength | null;
}

/** An undertaking, with its variants, strongest first. */
export interface Undertaking {
  variants: BankEntry[];
}

/** What was found in one part of the bank. */
export interface FoundPart {
  part: BankPart<BankEntry>;
  undertakings: Undertaking[];
}

/**
 * Searches some parts of the bank. An undertaking is found when one of its variants fits, and then shown whole: the others are what one
 * chooses between.
 */
export function searchBank(parts: Bank<BankEntry>, { language, kind, actor, strength }: Search): FoundPart[] {
  return parts.flatMap((part) => {
    const ladders = new Map<string, BankEntry[]>();
    for (const entry of clausesOf(part, { kind, actor, language })) {
      const key = entry.ladder ?? entry.id;
      ladders.set(key, [...(ladders.get(key) ?? []), entry]);
    }
    const undertakings = [...ladders.values()]
      .filter((variants) => strength === null || variants.some((variant) => variant.strength === strength))
      .map((variants) => ({ variants: variants.toSorted((a, b) => rung(a) - rung(b)) }));
    return undertakings.length === 0 ? [] : [{ part, undertakings }];
  });
}

function rung({ strength }: BankEntry): number {
  return STRENGTHS.indexOf(strength ?? "none");
}
