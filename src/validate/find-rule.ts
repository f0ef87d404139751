import { nearest } from "../language/nearest.js";
import { EXCEPTION_RULES } from "./exception-rules.js";
import type { RuleMeta } from "./rule.js";
import { LATE_RULES, RULES } from "./rules/registry.js";

let listed: readonly RuleMeta[] | undefined;
let named: ReadonlyMap<string, RuleMeta> | undefined;

/** Every rule that there is, by code. */
export function allRules(): readonly RuleMeta[] {
  listed ??= [...RULES, ...LATE_RULES, ...EXCEPTION_RULES].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return listed;
}

/** Finds a rule by its name or its code, in any case. */
export function findRule(nameOrCode: string): RuleMeta | null {
  named ??= new Map(allRules().flatMap((rule) => [[rule.name, rule] as const, [rule.code.toLowerCase(), rule] as const]));
  return named.get(nameOrCode.trim().toLowerCase()) ?? null;
}

/** The name of the rule that a person probably meant; null when none is near. */
export function nearestRule(nameOrCode: string): string | null {
  return nearest(
    nameOrCode,
    allRules().flatMap(({ name, code }) => [name, code]),
  );
}
