/** What the tag tree of a file says of content that goes on over a page break. */
export interface Spanning {
  /** Whether it says anything: what it does not join stands apart. */
  told: boolean;
  /**
   * The element that each piece of such content belongs to, by the engine's names of the content. An element's own number says only which
   * content belongs together.
   */
  elements: ReadonlyMap<string, number>;
}

/** A word of the format, and which letter of it to look for first. */
interface Word {
  word: string;
  rare: number;
}

/** Stands in what an element says of content on another page than the rest. */
const ELSEWHERE: Word = { word: "/MCR", rare: 3 };

/** Stands in every element of a tree that lies unpacked. */
const ELEMENT: Word = { word: "/StructElem", rare: 7 };

/** Words around every object of a file. */
const BEGIN: Word = { word: " obj", rare: 3 };
const END: Word = { word: "endobj", rare: 5 };

/** A reference to content, with its page and its number in any order. */
const REFERENCE = /<<[^<>]*\/MCR(?![A-Za-z])[^<>]*>>/gu;
const PAGE = /\/Pg\s+(\d+)\s+(\d+)\s+R/u;
const NUMBER = /\/MCID\s+(\d+)/u;
const KIDS = /\/K\s*(?:\[([^\]]*)\]|(\d+)(?!\s+\d+\s+R))/u;

/**
 * Finds the elements of the tag tree that have content on several pages. The engine cuts the tree into pages and tells nothing of this, but
 * programs leave the tree itself unpacked in the file, where it can be read. Where it is packed, nothing is found.
 * @param bytes of the whole file; the time taken grows with their number alone, whatever they say
 */
export function spanningElements(bytes: Uint8Array): Spanning {
  const found = new Map<string, number>();
  let elements = 0;
  let done = 0;
  for (let at = indexOf(bytes, ELSEWHERE, 0); at >= 0; at = indexOf(bytes, ELSEWHERE, done)) {
    const begin = lastIndexOf(bytes, BEGIN, at, done);
    const end = indexOf(bytes, END, at);
    if (end < 0) break;
    done = end;
    if (begin < 0) continue;
    const content = contentOf(LATIN.decode(bytes.subarray(begin, end)));
    if (new Set(content.map(({ page }) => page)).size < 2) continue;
    elements += 1;
    for (const { page, number } of content) found.set(`p${page}_mc${number}`, elements);
  }
  return { told: elements > 0 || indexOf(bytes, ELEMENT, 0) >= 0, elements: found };
}

const LATIN = new TextDecoder("latin1");

/** What an element itself holds: its own numbers are of its own page. */
function contentOf(element: string): { page: string; number: string }[] {
  const rest = element.replaceAll(REFERENCE, " ");
  const own = pageOf(rest);
  const kids = KIDS.exec(rest);
  const numbers = (kids?.[1] ?? kids?.[2] ?? "").replaceAll(/\d+\s+\d+\s+R/gu, " ").match(/\d+/gu) ?? [];
  const content = own === null ? [] : numbers.map((number) => ({ page: own, number }));
  for (const [reference] of element.matchAll(REFERENCE)) {
    const page = pageOf(reference) ?? own;
    const number = NUMBER.exec(reference)?.[1];
    // Content of a part that several pages show has numbers of its own.
    if (page !== null && number !== undefined && !reference.includes("/Stm")) content.push({ page, number });
  }
  return content;
}

/** As the engine names a page: the number of its object, and which of several such it is unless that is the first. */
function pageOf(text: string): string | null {
  const [, object, generation] = PAGE.exec(text) ?? [];
  if (object === undefined) return null;
  return generation === "0" ? `${object}R` : `${object}R${generation}`;
}

function indexOf(bytes: Uint8Array, { word, rare }: Word, from: number): number {
  const letter = word.charCodeAt(rare);
  for (let at = bytes.indexOf(letter, from + rare); at >= 0; at = bytes.indexOf(letter, at + 1))
    if (standsAt(bytes, word, at - rare)) return at - rare;
  return -1;
}

/** @param least where the search ends */
function lastIndexOf(bytes: Uint8Array, { word, rare }: Word, from: number, least: number): number {
  const letter = word.charCodeAt(rare);
  for (let at = bytes.lastIndexOf(letter, from); at - rare >= least; at = bytes.lastIndexOf(letter, at - 1))
    if (standsAt(bytes, word, at - rare)) return at - rare;
  return -1;
}

function standsAt(bytes: Uint8Array, word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}
