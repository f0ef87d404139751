import { isException } from "../agreement/comments.js";
import type { Agreement } from "../agreement/model.js";
import { listUnits, type Unit } from "../agreement/walk.js";
import { isOwnLead } from "../language/headings.js";
import { alignUnits } from "./align/align.js";
import { listChanges } from "./changes.js";
import { compareMeta } from "./effects/meta.js";
import type { Change, DiffResult, DiffSummary } from "./result.js";

/**
 * Lays two revisions of an agreement side by side: every unit of both in exactly one change, in the order of the later
 * text, removed ones where they stood; changes of the meta data last. Pure and deterministic; never throws on content.
 */
export function diffAgreements(before: Agreement, after: Agreement): DiffResult {
  const language = after.meta.language;
  const alignment = alignUnits(contentOf(before), contentOf(after), language);
  const clauses = listChanges(alignment, language);
  const changes = [...clauses, ...compareMeta(before.meta, after.meta, clauses)];
  return { before, after, summary: summarise(changes), changes };
}

/** The units that say something: an exception from a rule of validation speaks to the program, not to the parties. */
function contentOf(agreement: Agreement): Unit[] {
  return listUnits(agreement, isOwnLead).filter(({ kind, text }) => kind !== "block" || !isException(text));
}

function summarise(changes: Change[]): DiffSummary {
  const summary: DiffSummary = { unchanged: 0, edited: 0, added: 0, removed: 0, moved: 0, substantive: 0, editorial: 0 };
  for (const { status, moved, significance } of changes) {
    summary[status] += 1;
    if (moved) summary.moved += 1;
    if (significance !== "none") summary[significance] += 1;
  }
  return summary;
}
