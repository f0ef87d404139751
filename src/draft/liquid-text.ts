import type { Answer } from "./model.js";

/** True for an answer, such as a usual one, that is worked out from other answers. */
export function holdsLiquid(said: Answer): boolean {
  return Array.isArray(said) ? said.some(holdsLiquid) : typeof said === "string" && /\{[{%]/u.test(said);
}
