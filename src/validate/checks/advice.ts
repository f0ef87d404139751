import type { RuleMeta } from "../rule.js";

/** Advice on language is never more than that, whatever the stage. */
export const ADVICE: RuleMeta["severity"] = { draft: "info", consultation: "info", adoption: "info" };
