import { splitLabel } from "../../language/headings.js";
import { Pattern } from "../../language/pattern.js";

/** What stands in front of the text of a line in a list. */
export interface Marker {
  /** The bullet as written; "1" for every number, "a" for every letter. */
  sign: string;
  label: string | null;
  /** The text behind the marker. */
  rest: string;
}

/** Bullets that are nothing else. */
const SURE_BULLETS = "\u2022\u25cf\u25aa\u25ab\u25a0\u25a1\u25e6\u2023\u2043\u2219\u25cb\u25ba\u25b6\u27a2\u27a4\u2713\u2714";

/** Dashes, stars and middle dots are bullets when a space follows; a dash also when a capital does ("-Öka …"). */
const DASH = new Pattern(String.raw`^([-–—−*·+])(?:\s+|(?=\p{Lu}\p{Ll}))`);

/** What those may begin with; nothing else is held against the pattern. */
const DASHES = "-–—−*·+";

/** The "o" that Word prints for the second level. */
const ROUND = new Pattern(String.raw`^(o)\s+(?=\p{Lu})`);

/** Reads the marker at the start of a line; null when there is none. */
export function markerOf(text: string): Marker | null {
  if (beginsWithBullet(text)) return bulleted(text.charAt(0), text.slice(1).trimStart());
  const dash = text !== "" && DASHES.includes(text.charAt(0)) ? DASH.exec(text) : null;
  if (dash !== null) return bulleted(dash[1] ?? "", text.slice(dash[0].length));
  const { label, rest } = splitLabel(text);
  return label === null ? null : { sign: /^\d/u.test(label) ? "1" : "a", label, rest };
}

function bulleted(sign: string, rest: string): Marker | null {
  return rest === "" ? null : { sign, label: null, rest };
}

/** A number or letter that somebody typed before an item. A bare number may begin a sentence. */
const TYPED_NUMBER = new Pattern(String.raw`^(?:\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|\(?\p{L}\))\s`);

/** The bullet or number that somebody typed at the start of a paragraph instead of asking for a list; null when there is none. */
export function typedMarkerOf(text: string): Marker | null {
  const marker = markerOf(text);
  return marker === null || marker.rest === "" || (marker.label !== null && !TYPED_NUMBER.test(text)) ? null : marker;
}

/** Whether a text begins with a bullet that is nothing else; any private-use character is one, since fonts for symbols put theirs there. */
export function beginsWithBullet(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0xe000 && first <= 0xf8ff) || (first >= 0x2000 && SURE_BULLETS.includes(text.charAt(0)));
}

/** The round bullet, which only means something inside a list. */
export function roundMarkerOf(text: string): Marker | null {
  const round = ROUND.exec(text);
  return round ? { sign: "o", label: null, rest: text.slice(round[0].length) } : null;
}

/** Depths beyond this are folded: no agreement nests deeper, and hostile ones are kept flat. */
const DEEPEST = 9;

/** Works out how deep an item lies, from the sign and the indent of the items before it in the same list. */
export class Depths {
  private readonly stack: { sign: string; indent: number }[] = [];

  /** A paragraph or heading ends the list. */
  reset(): void {
    this.stack.length = 0;
  }

  /** True while a list is open. */
  get open(): boolean {
    return this.stack.length > 0;
  }

  of(sign: string, indent: number): number {
    const top = this.stack.at(-1);
    const known = this.stack.findLastIndex((level) => level.sign === sign && Math.abs(level.indent - indent) < 2);
    if (known >= 0) {
      this.stack.length = known + 1;
    } else if (!top || ((indent > top.indent + 1 || sign !== top.sign) && this.stack.length <= DEEPEST)) {
      while (this.stack.length > 0 && indent + 1 < (this.stack.at(-1)?.indent ?? 0)) this.stack.pop();
      this.stack.push({ sign, indent });
    } else {
      while (this.stack.length > 1 && indent + 1 < (this.stack.at(-1)?.indent ?? 0)) this.stack.pop();
    }
    return Math.min(this.stack.length - 1, DEEPEST);
  }
}
