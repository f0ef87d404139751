import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { divideText, type Stretch } from "../words/shares.js";
import type { Fragment } from "./fragments.js";
import type { Pairing } from "./pairing.js";

/** What a split or a merge makes of one unit. */
export interface Share {
  kind: "split" | "merge";
  /** The stretch of the divided clause that this unit is compared with. */
  text: string;
  /** Ids on the other side: for the main part the further parts; for a further part the divided clause. */
  ids: string[];
  /** The divided clause: its unit before for a split, after for a merge. */
  whole: number;
}

/** A share of the main part, which shows the whole clause: what stands before and behind it belongs to other parts. */
export interface MainShare extends Share {
  ahead: Elsewhere[];
  behind: Elsewhere[];
}

/** A stretch of the divided clause that another unit holds. */
export interface Elsewhere {
  text: string;
  id: string;
}

/** The shares of all splits and merges. Main parts are keyed by their unit before, further parts by their own unit. */
export interface Shares {
  main: Map<number, MainShare>;
  splitOff: Map<number, Share>;
  mergedIn: Map<number, Share>;
}

/** Divides the text of every split or merged clause among its parts. A clause that is part of both counts as split. */
export function divideFragments(pairing: Pairing, fragments: Fragment[], language: Language): Shares {
  const shares: Shares = { main: new Map(), splitOff: new Map(), mergedIn: new Map() };
  for (const kind of ["split", "merge"] as const) {
    const isSplit = kind === "split";
    const [side, otherSide] = isSplit ? [pairing.before, pairing.after] : [pairing.after, pairing.before];
    const further = isSplit ? shares.splitOff : shares.mergedIn;
    for (const [whole, units] of byWhole(fragments, kind)) {
      const partner = (isSplit ? pairing.afterOf : pairing.beforeOf)[whole] as number;
      const unitBefore = isSplit ? whole : partner;
      if (shares.main.has(unitBefore)) continue;
      const { id, text } = side.units[whole] as Unit;
      const parts = [partner, ...units].map((unit) => otherSide.units[unit] as Unit);
      const stretches = divideText(
        text,
        parts.map((part) => part.text),
        language,
      );
      const main = stretches.findIndex(({ part }) => part === 0);
      if (main === -1 || stretches.length < 2) continue;
      const mine = stretches[main] as Stretch;
      const own = text.slice(mine.start, mine.end).trim();
      const ownStart = text.indexOf(own, mine.start);
      const elsewhere = ({ part, start, end }: Stretch): Elsewhere => {
        // The space at the cuts goes with the part that stands elsewhere, so that the runs of the main part give the whole back.
        const [from, to] = [start === mine.end ? ownStart + own.length : start, end === mine.start ? ownStart : end];
        return { text: text.slice(from, to), id: (parts[part] as Unit).id };
      };
      const ids = parts.slice(1).map((part) => part.id);
      const ahead = stretches.slice(0, main).map(elsewhere);
      const behind = stretches.slice(main + 1).map(elsewhere);
      shares.main.set(unitBefore, { kind, text: own, ids, whole, ahead, behind });
      for (const stretch of stretches) {
        if (stretch.part > 0) {
          further.set(units[stretch.part - 1] as number, {
            kind,
            text: text.slice(stretch.start, stretch.end).trim(),
            ids: [id],
            whole,
          });
        }
      }
    }
  }
  return shares;
}

function byWhole(fragments: Fragment[], kind: Fragment["kind"]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const { kind: own, unit, whole } of fragments) {
    if (own === kind) groups.set(whole, [...(groups.get(whole) ?? []), unit]);
  }
  return groups;
}
