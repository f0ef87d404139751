import type { Significance } from "../result.js";
import type { Finding } from "./edit.js";

/**
 * How much an edit matters: editorial only where each thing found in it rests on one of the editorial rules (`rules.ts`),
 * else substantive. Every changed word is in some finding, for the last detector takes what the others leave; so a word
 * that no rule covers makes the whole edit substantive.
 */
export function significanceOf(findings: readonly Finding[]): Significance {
  return findings.every(({ rule }) => rule !== null) ? "editorial" : "substantive";
}
