import { guardStart } from "../agreement/inline.js";
import { splitItemLabel, splitParagraphLabel } from "../agreement/labels.js";
import type { Clause } from "../agreement/model.js";
import { splitLabel } from "../language/headings.js";

/** How a text is written with its label. */
export interface Labelled {
  /** "- " or "1. " for a list item, else empty. */
  marker: string;
  text: string;
  /** The label cannot be read off the text and must be said in an attribute. */
  told: boolean;
}

/** A heading: "1. Dialog", "2.1 Syfte" — the first form that reads back the same. */
export function labelHeading(label: string | null, text: string): Labelled {
  if (label === null) {
    const split = splitLabel(text);
    return { marker: "", text, told: split.label !== null && split.rest.trim() !== "" };
  }
  const written = [`${label}. ${text}`, `${label} ${text}`, `${label}) ${text}`].find((form) => {
    const split = splitLabel(form);
    return text !== "" && split.label === label && split.rest === text;
  });
  return { marker: "", text: written ?? text, told: written === undefined };
}

/** A clause: numbers become the markers of a list, letters and legal numbers stand first in the text. */
export function labelClause({ label, text, form }: Clause): Labelled {
  const guarded = guardStart(text);
  if (form === "item" && label !== null && /^\d{1,9}$/.test(label)) return { marker: `${label}. `, text: guarded, told: false };
  const marker = form === "item" ? "- " : "";
  const split = form === "item" ? splitItemLabel : splitParagraphLabel;
  if (label === null) return { marker, text: guarded, told: split(guarded).label !== null };
  const forms = form === "item" ? [`${label}) ${guarded}`, `${label} ${guarded}`] : [`${label} ${guarded}`];
  const written = forms.find((each) => {
    const read = split(each);
    return read.label === label && read.rest === guarded;
  });
  return { marker, text: written ?? guarded, told: written === undefined };
}
