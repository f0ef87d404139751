import type { Unit } from "../../agreement/walk.js";
import type { AgreementIndex } from "../agreement-index.js";
import { speaking } from "./text.js";

/**
 * Where the agreement points to a plan of its own for its actions: a linked document, an appendix, or a clause that names it.
 * @returns null when it points to none; `unit` is null when only the front matter does
 */
export function separatePlan(index: AgreementIndex): { unit: Unit | null } | null {
  return index.once("separate plan", null, () => {
    const appendix = index.sections.find(({ section }) => section.role === "appendix");
    if (appendix !== undefined) return { unit: appendix.unit };
    const named = speaking(index, "plan")[0];
    if (named !== undefined) return { unit: named.unit };
    return index.agreement.meta.documents.some(({ kind }) => kind === "plan") ? { unit: null } : null;
  });
}
