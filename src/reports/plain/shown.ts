import type { Nodes, Parents } from "mdast";
import { guardStart, MOST_SIGNS, SIGNS, signsIn } from "../../agreement/inline.js";
import { parseMarkdown } from "../../writers/print/markdown/parse.js";

/** The address that a link leads to, with the brackets around it: where in the text it stands, and how it reads when it is to be seen. */
export interface Address {
  from: number;
  to: number;
  text: string;
}

/** What a person sees of a text with inline Markdown. */
export interface Shown {
  /** For every character of the text what is seen of it: itself, nothing, or what it stands for. */
  characters: string[];
  /** Addresses of links, which are not among the characters. */
  addresses: Address[];
}

/** Reads a text without its signs; null where there is nothing to take away, or more than can be gone through. */
export function shownOf(text: string): Shown | null {
  if (!SIGNS.test(text) || text.includes("\n") || signsIn(text) > MOST_SIGNS) return null;
  const guarded = guardStart(text);
  const [first, second] = parseMarkdown(guarded).children;
  if (first?.type !== "paragraph" || second !== undefined) return null;
  const shown: Shown = { characters: Array.from<string>({ length: guarded.length }).fill(""), addresses: [] };
  show(first, guarded, shown);
  if (guarded !== text) withoutGuard(shown, guarded, text);
  return shown;
}

function placeOf({ position }: Nodes): [from: number, to: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function show(node: Nodes, text: string, shown: Shown): void {
  const [from, to] = placeOf(node);
  switch (node.type) {
    case "text":
      showText(node.value, from, to, text, shown.characters);
      return;
    case "inlineCode":
      put(node.value, text.indexOf(node.value, from), shown.characters);
      return;
    case "image":
    case "imageReference":
      shown.characters[from] = node.alt ? `[${node.alt}]` : "";
      return;
    case "break":
      shown.characters[from] = " ";
      return;
    case "html":
      if (/^<br\s*\/?>$/iu.test(node.value)) shown.characters[from] = " ";
      else if (!node.value.startsWith("<!--")) put(node.value, from, shown.characters);
      return;
    case "link":
      showLink(node, node.url, text, shown);
      return;
    case "linkReference":
    case "footnoteReference":
      put(text.slice(from, to), from, shown.characters);
      return;
    default:
      if ("children" in node) for (const child of node.children) show(child, text, shown);
  }
}

/** A link is seen as its words; where it leads is kept apart. */
function showLink(node: Parents, url: string, text: string, shown: Shown): void {
  const [, to] = placeOf(node);
  const last = node.children.at(-1);
  for (const child of node.children) show(child, text, shown);
  const from = last === undefined ? placeOf(node)[0] : placeOf(last)[1];
  // An address in angle brackets is its own words.
  if (text[from] === "]" && url !== "") shown.addresses.push({ from, to, text: ` (${url})` });
}

function put(words: string, from: number, characters: string[]): void {
  if (from >= 0) for (let i = 0; i < words.length; i++) characters[from + i] = words[i] ?? "";
}

/** Characters that nobody sees but that steer the screen or the order of what is seen: they stay as typed. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu;

/** Plain text, in which a backslash may guard a sign and a character may be written by its name. */
function showText(value: string, from: number, to: number, text: string, characters: string[]): void {
  let at = from;
  let i = 0;
  while (at < to && i < value.length) {
    const named = text[at] === "&" ? ENTITY.exec(text.slice(at, at + 40))?.[0] : undefined;
    if (named !== undefined && !value.startsWith(named, i)) {
      const character = String.fromCodePoint(value.codePointAt(i) ?? 0);
      if (UNSEEN.test(character)) put(named, at, characters);
      else characters[at] = character;
      at += named.length;
      i += character.length;
      continue;
    }
    if (text[at] === value[i]) {
      characters[at] = value[i] ?? "";
      i += 1;
    }
    at += 1;
  }
}

/** Takes out the place of the one backslash that guards the beginning. */
function withoutGuard(shown: Shown, guarded: string, text: string): void {
  let place = 0;
  while (place < text.length && guarded[place] === text[place]) place += 1;
  shown.characters.splice(place, 1);
  for (const address of shown.addresses) {
    if (address.from > place) address.from -= 1;
    if (address.to > place) address.to -= 1;
  }
}
