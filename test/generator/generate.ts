import type { Agreement } from "../../src/agreement/model.js";
import { Keys, writeDraft } from "./agreement.js";
import type { Richness } from "./compose.js";
import { copyDraft } from "./draft.js";
import type { Edit } from "./edits/edit.js";
import { MIXES, type Mix, type MixName } from "./mixes.js";
import { Random } from "./random.js";
import { Session } from "./session.js";
import { type Truth, truthOf } from "./truth.js";
import { writeAgreement } from "./written.js";

/** Two revisions and what really happened between them. */
export interface Revision {
  before: Agreement;
  after: Agreement;
  truth: Truth;
}

/**
 * Writes an agreement of about `size` clauses and revises it.
 * @param perHundred edits per hundred clauses; the mix's own when left out
 */
export function generateRevision(seed: number, mixName: MixName, size = 80, perHundred?: number): Revision {
  const random = new Random(seed);
  const keys = new Keys();
  const richness: Richness = { places: size > 200, used: new Set() };
  const draft = writeDraft(random, keys, size, richness);
  const session = new Session(copyDraft(draft), random, keys, richness);
  const mix: Mix = MIXES[mixName];
  const edits = Math.max(1, Math.round(((perHundred ?? mix.perHundred) * size) / 100));
  for (let done = 0, tries = 0; done < edits && tries < edits * 20; tries += 1) {
    if (pickEdit(mix, random)(session)) done += 1;
  }
  const before = writeAgreement(draft);
  const after = writeAgreement(session.draft);
  return { before: before.agreement, after: after.agreement, truth: truthOf(session, before.idOf, after.idOf) };
}

function pickEdit({ edits }: Mix, random: Random): Edit {
  let at = random.next() * edits.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [edit, weight] of edits) {
    at -= weight;
    if (at < 0) return edit;
  }
  return (edits[0] as Mix["edits"][number])[0];
}
