import type { ClauseKind, Strength } from "../agreement/model.js";
import { finiteVerbs } from "./finite-verbs.js";
import type { LanguageData } from "./language-data.js";
import { leadKind } from "./leads.js";
import { modify } from "./modifiers.js";
import { wordsOf } from "./words.js";

/**
 * What a group's name alone makes of the clauses in it: who heads a list "Ansvar" or "Åtaganden" says that they are duties;
 * "Åtgärder" says only what is meant to be done.
 */
const BY_KIND: Partial<Record<ClauseKind, Strength>> = { responsibility: "binding", commitment: "binding", action: "intent" };

/**
 * The strength that a lead-in gives to clauses with no verb of their own: that of its verb ("Kommunen strävar efter att":
 * aim), else that of its kind. Null for a text that leads nothing in.
 */
export function leadStrength(lead: string, data: LanguageData): Strength | null {
  const words = wordsOf(lead);
  const sentence = { from: 0, to: words.norms.length };
  const verb = finiteVerbs(words, sentence, data).find(({ main, rung }) => main && rung !== null);
  if (verb !== undefined && verb.rung !== null) return modify(words, sentence, verb, verb.rung, data).strength;
  const kind = leadKind(lead)?.kind;
  return (kind === undefined ? undefined : BY_KIND[kind]) ?? null;
}
