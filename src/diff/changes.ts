import type { Language } from "../agreement/model.js";
import { retold, type Unit } from "../agreement/walk.js";
import { normaliseText } from "../language/normalise.js";
import type { Alignment } from "./align/align.js";
import { anchorsOfRemoved } from "./align/order.js";
import type { OutlineNode } from "./align/outline.js";
import { partnerTest } from "./align/relations.js";
import { divideFragments, type Elsewhere, type Share, type Shares } from "./align/shares.js";
import { describeEdit } from "./effects/describe.js";
import type { Change, WordRun } from "./result.js";
import { looksTheSame } from "./words/visible.js";
import { editedWords, unchangedWords } from "./words/words.js";

/** How a unit fared apart from its words. */
type Place = Pick<Change, "moved" | "carried" | "reparented" | "matchedBy" | "similarity" | "partners">;

const NO_PLACE: Place = { moved: false, carried: false, reparented: false, matchedBy: null, similarity: 0, partners: null };

/** One change for every pair and every unit without partner, in the order of the later text, removed ones where they stood. */
export function listChanges(alignment: Alignment, language: Language): Change[] {
  const { pairing, places } = alignment;
  const writer = new ChangeWriter(alignment, language);
  const anchors = anchorsOfRemoved(pairing, places);
  const told = pairing.after.units.map((_, index) => {
    const mate = pairing.beforeOf[index] as number;
    return { behind: index, rank: -1, change: mate >= 0 ? writer.paired(mate, index) : writer.added(index) };
  });
  pairing.before.units.forEach((_, index) => {
    if (pairing.afterOf[index] !== -1) return;
    const behind = writer.shares.mergedIn.get(index)?.whole ?? anchors[index] ?? -1;
    told.push({ behind, rank: index, change: writer.removed(index) });
  });
  return told.sort((x, y) => x.behind - y.behind || x.rank - y.rank).map(({ change }) => change);
}

class ChangeWriter {
  readonly shares: Shares;
  private readonly alignment: Alignment;
  private readonly language: Language;
  /** For the headings of merged and split sections and principles, where they live on or come from. */
  private readonly homes = new Map<Unit, NonNullable<Change["partners"]>>();
  private readonly arePartners: (before: number, after: number) => boolean;

  constructor(alignment: Alignment, language: Language) {
    const { pairing, relations, fragments } = alignment;
    this.alignment = alignment;
    this.language = language;
    this.shares = divideFragments(pairing, fragments, language);
    this.arePartners = partnerTest(pairing, relations);
    for (const { kind, node, other } of relations) {
      const [side, otherSide] = kind === "merge" ? [pairing.before, pairing.after] : [pairing.after, pairing.before];
      const home = otherSide.units[(otherSide.outline.nodes[other] as OutlineNode).unit];
      const heading = side.units[(side.outline.nodes[node] as OutlineNode).unit] as Unit;
      if (home !== undefined) this.homes.set(heading, { kind, ids: [home.id] });
    }
  }

  paired(before: number, after: number): Change {
    const { pairing, places } = this.alignment;
    const [a, b] = [pairing.before.units[before] as Unit, pairing.after.units[after] as Unit];
    const share = this.shares.main.get(before);
    const place: Place = {
      moved: places.moved[before] === true,
      carried: places.carried[before] === true,
      reparented: places.reparented[before] === true,
      matchedBy: pairing.evidence[before] ?? null,
      similarity: pairing.similarity(before, after),
      partners: share === undefined ? null : { kind: share.kind, ids: share.ids },
    };
    if (share === undefined) return this.write(a, b, place);
    const isSplit = share.kind === "split";
    const change = isSplit ? this.write(retold(a, share.text), b, place) : this.write(a, retold(b, share.text), place);
    const elsewhere = ({ text, id }: Elsewhere): WordRun => ({ op: isSplit ? "delete" : "insert", text, elsewhere: id });
    const words = [...share.ahead.map(elsewhere), ...change.words, ...share.behind.map(elsewhere)];
    // A clause that was only divided or joined keeps its words: no duty changed, yet the page reads otherwise.
    const significance = change.significance === "none" ? "editorial" : change.significance;
    return { ...change, before: a, after: b, status: "edited", words, significance };
  }

  added(after: number): Change {
    const unit = this.alignment.pairing.after.units[after] as Unit;
    const share = this.shares.splitOff.get(after);
    if (share === undefined) return this.write(null, unit, { ...NO_PLACE, partners: this.homes.get(unit) ?? null });
    const whole = this.alignment.pairing.before.units[share.whole] as Unit;
    return { ...this.write(retold(whole, share.text), unit, this.placeOfPart(share, share.whole, after)), before: null };
  }

  removed(before: number): Change {
    const unit = this.alignment.pairing.before.units[before] as Unit;
    const share = this.shares.mergedIn.get(before);
    if (share === undefined) return this.write(unit, null, { ...NO_PLACE, partners: this.homes.get(unit) ?? null });
    const whole = this.alignment.pairing.after.units[share.whole] as Unit;
    const change = this.write(unit, retold(whole, share.text), this.placeOfPart(share, before, share.whole));
    return { ...change, after: null, kind: unit.kind };
  }

  /** A further part stands where it stands; it moved when that is under another heading. */
  private placeOfPart({ kind, ids }: Share, before: number, after: number): Place {
    const { before: a, after: b } = this.alignment.pairing;
    const reparented = !this.arePartners(a.outline.nodeOf[before] as number, b.outline.nodeOf[after] as number);
    return { ...NO_PLACE, moved: reparented, reparented, matchedBy: kind, partners: { kind, ids } };
  }

  /** Puts a change together from the two units as they are to be compared. */
  private write(before: Unit | null, after: Unit | null, place: Place): Change {
    const [textBefore, textAfter] = [before?.text ?? "", after?.text ?? ""];
    const same = looksTheSame(textBefore, textAfter);
    const status = after === null ? "removed" : before === null ? "added" : same ? "unchanged" : "edited";
    const { language } = this;
    const words = same ? unchangedWords(textAfter) : editedWords(textBefore, textAfter, language);
    const { moved, reparented } = place;
    return {
      kind: ((after ?? before) as Unit).kind,
      before,
      after,
      meta: null,
      status,
      ...place,
      relabelled: before !== null && after !== null && isRelabelled(before, after),
      ...describeEdit({ before, after, words, language, status, moved, reparented }),
      words,
    };
  }
}

function isRelabelled({ label: was }: Unit, { label: is }: Unit): boolean {
  return was !== is && normaliseText(was ?? "") !== normaliseText(is ?? "");
}
