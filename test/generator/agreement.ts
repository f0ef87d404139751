import type { ClauseKind } from "../../src/agreement/model.js";
import { makeAction, makeBoilerplate, makeDuty, makePlaceName, makeProse, type Richness } from "./compose.js";
import type { Draft, DraftClause, DraftPlace, Sentence } from "./draft.js";
import type { Random } from "./random.js";
import { LATE_SECTIONS, PRINCIPLES, SECTIONS } from "./words/titles.js";

/** Gives out keys, so that a clause can be followed through all edits. */
export class Keys {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** Number of clauses in a chapter of a large agreement, least and most. */
const CHAPTER = [8, 45] as const;

/** Writes an agreement of about `size` clauses; one of common size has six principles, a large one a chapter for every place. */
export function writeDraft(random: Random, keys: Keys, size: number, richness: Richness): Draft {
  const clause = (kind: ClauseKind, form: DraftClause["form"], lead: string | null, sentences: Sentence[]): DraftClause => ({
    key: keys.next(),
    kind,
    label: null,
    form,
    lead,
    sentences,
  });
  const place = (base: Pick<DraftPlace, "kind" | "role" | "title"> & Partial<DraftPlace>): DraftPlace => ({
    key: keys.next(),
    label: null,
    concepts: [],
    clauses: [],
    places: [],
    ...base,
  });
  const paragraphs = (least: number, most: number) =>
    Array.from({ length: random.integer(least, most) }, () =>
      clause("paragraph", "paragraph", null, makeProse(random, 4, richness)),
    );
  const principle = (title: string, concepts: readonly string[], label: number): DraftPlace => {
    const made = place({ kind: "principle", role: "principles", title, concepts: [...concepts], label: String(label) });
    for (let k = random.integer(1, 2); k > 0; k -= 1)
      made.clauses.push(clause("statement", "paragraph", null, makeProse(random, 3, richness)));
    for (let k = random.integer(3, 6); k > 0; k -= 1)
      made.clauses.push(clause("action", "item", "Åtgärder", [makeAction(random, richness)]));
    for (let k = random.integer(2, 3); k > 0; k -= 1) {
      const sentences = random.chance(0.4) ? [makeBoilerplate(random)] : [makeDuty(random, richness)];
      if (random.chance(0.3)) sentences.push(makeDuty(random, richness));
      made.clauses.push(clause("responsibility", "item", "Ansvar", sentences));
    }
    return made;
  };

  const principles = place({ kind: "section", role: "principles", title: "Principer", clauses: paragraphs(1, 2) });
  random.sample(PRINCIPLES, 6).forEach(({ title, concepts }, k) => principles.places.push(principle(title, concepts, k + 1)));
  const goals = place({ kind: "section", role: "goals", title: "Målbild 2031" });
  for (let k = random.integer(4, 8); k > 0; k -= 1)
    goals.clauses.push(clause("target", "item", null, makeProse(random, 1, richness)));
  const late = random.sample(LATE_SECTIONS, 3).map((section) => {
    const made = place({ kind: "section", role: section.role, title: section.heading, clauses: paragraphs(1, 2) });
    for (let k = random.integer(1, 3); k > 0; k -= 1)
      made.clauses.push(clause("paragraph", "paragraph", null, [makeDuty(random, richness), makeDuty(random, richness)]));
    return made;
  });
  const early = SECTIONS.map((section) =>
    place({ kind: "section", role: section.role, title: section.heading, clauses: paragraphs(1, 3) }),
  );
  const draft: Draft = {
    title: "Överenskommelse mellan Region Exempel och den idéburna sektorn i Exempellän",
    preamble: paragraphs(1, 3),
    places: [...early, principles, ...late, goals],
  };
  let rest = size - 85;
  while (rest > 0) {
    const chapter = place({ kind: "section", role: "other", title: `${makePlaceName(random)} och ${makePlaceName(random)}` });
    for (let k = Math.min(rest, random.integer(...CHAPTER)); k > 0; k -= 1) {
      const sentences = random.chance(0.15)
        ? [makeBoilerplate(random)]
        : random.chance(0.4)
          ? makeProse(random, 3, richness)
          : [random.chance(0.5) ? makeAction(random, richness) : makeDuty(random, richness)];
      chapter.clauses.push(clause("paragraph", random.chance(0.5) ? "item" : "paragraph", null, sentences));
      rest -= 1;
    }
    draft.places.push(chapter);
  }
  return draft;
}
