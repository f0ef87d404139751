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

/** What an element is written with, as far as it is read here; each alternative takes its letters once. */
const TOKEN = /<<|>>|[[\]]|\/[A-Za-z]*|\d+|R(?![A-Za-z])/gu;
const FIGURES = /^\d/u;

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
  const { own, references } = partsOf(element);
  const ownPage = pageOf(own);
  const content = ownPage === null ? [] : kidsOf(own).map((number) => ({ page: ownPage, number }));
  for (const reference of references) {
    const page = pageOf(reference) ?? ownPage;
    const number = reference[reference.indexOf("/MCID") + 1];
    const isNumbered = reference.includes("/MCID") && number !== undefined && FIGURES.test(number);
    // Content of a part that several pages show has numbers of its own.
    if (page !== null && isNumbered && !reference.includes("/Stm")) content.push({ page, number });
  }
  return content;
}

/** Parts the tokens of an element from those of its references to content, with their page and number in any order. */
function partsOf(element: string): { own: string[]; references: string[][] } {
  const own: string[] = [];
  const references: string[][] = [];
  let depth = 0;
  let inner: string[] = [];
  for (const token of element.match(TOKEN) ?? []) {
    if (token === "<<") {
      depth += 1;
      inner = [];
    } else if (token === ">>") {
      if (inner.includes("/MCR")) references.push(inner);
      depth -= 1;
      inner = [];
    } else if (depth > 1) inner.push(token);
    else own.push(token);
  }
  return { own, references };
}

/** The numbers of content among an element's kids, without the numbers of other objects. */
function kidsOf(own: readonly string[]): string[] {
  const numbers: string[] = [];
  const first = own.indexOf("/K") + 1;
  if (first === 0) return numbers;
  const inList = own[first] === "[";
  for (let at = inList ? first + 1 : first; FIGURES.test(own[at] ?? ""); at += 1) {
    if (own[at + 2] === "R") at += 2;
    else numbers.push(own[at] ?? "");
    if (!inList) break;
  }
  return numbers;
}

/** As the engine names a page: the number of its object, and which of several such it is unless that is the first. */
function pageOf(tokens: readonly string[]): string | null {
  const at = tokens.indexOf("/Pg");
  const [object, generation, mark] = at < 0 ? [] : tokens.slice(at + 1, at + 4);
  if (object === undefined || generation === undefined || mark !== "R") return null;
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
