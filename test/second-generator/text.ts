import type { Language } from "../../src/agreement/model.js";
import { GRANHULT } from "./texts/granhult.js";
import { NODALN } from "./texts/nodaln.js";
import { NORRVATTER } from "./texts/norrvatter.js";
import { VIDSJO } from "./texts/vidsjo.js";
import { WEXMOOR } from "./texts/wexmoor.js";

/** A line of an agreement: a heading or a clause. The key stays with it through all edits. */
export interface Line {
  key: string;
  kind: "heading" | "item" | "paragraph";
  /** Number of #; 0 for a clause. */
  level: number;
  /** A number that the text itself shows; null where it shows none. */
  label: string | null;
  text: string;
}

/** A text to start from. */
export interface BaseText {
  name: string;
  language: Language;
  /** Who acts in it: any of them may stand in for another. */
  actors: readonly string[];
  lines: Line[];
  /** Headings of this level that start with # are names of groups rather than places; 0 for none. */
  groupLevel: number;
}

const TEXTS: { name: string; page: string; language: Language; groupLevel: number; actors: string[] }[] = [
  {
    name: "vidsjo",
    page: VIDSJO,
    language: "sv",
    groupLevel: 4,
    actors: ["Regionen", "Samrådsgruppen", "Föreningsnätverket", "Bidragsenheten", "Utvecklingsavdelningen"],
  },
  {
    name: "granhult",
    page: GRANHULT,
    language: "sv",
    groupLevel: 0,
    actors: ["Kommunen", "Föreningsrådet", "Pastoratet", "Beredningsgruppen"],
  },
  {
    name: "norrvatter",
    page: NORRVATTER,
    language: "sv",
    groupLevel: 0,
    actors: ["Regionen", "Regionstyrelsen", "Civilsamhällesrådet"],
  },
  {
    name: "nodaln",
    page: NODALN,
    language: "sv",
    groupLevel: 0,
    actors: ["Forumet", "Styrgruppen", "Arbetsutskottet", "Kansliet", "Länsstyrelsen"],
  },
  {
    name: "wexmoor",
    page: WEXMOOR,
    language: "en",
    groupLevel: 0,
    actors: ["The Council", "The Health Board", "The Alliance", "The Harbour Trust"],
  },
];

export const TEXT_NAMES: readonly string[] = TEXTS.map(({ name }) => name);

const HEADING = /^(#+) (?:([\d.]*\d)\.? )?(.+)$/u;
const ITEM = /^- (?:(\d[\d.]*\d) )?(.+)$/u;

/** Reads a base text: one heading or clause to a line. */
export function baseText(name: string): BaseText {
  const about = TEXTS.find((each) => each.name === name);
  if (about === undefined) throw new Error(`There is no text called ${name}.`);
  const { page, ...rest } = about;
  const lines = page
    .split("\n")
    .filter((line) => line !== "")
    .map((line, k) => lineOf(line, `${name}-${k}`));
  return { ...rest, lines };
}

function lineOf(line: string, key: string): Line {
  const heading = HEADING.exec(line);
  if (heading !== null)
    return { key, kind: "heading", level: (heading[1] ?? "").length, label: heading[2] ?? null, text: heading[3] ?? "" };
  const item = ITEM.exec(line);
  if (item !== null) return { key, kind: "item", level: 0, label: item[1] ?? null, text: item[2] ?? "" };
  return { key, kind: "paragraph", level: 0, label: null, text: line };
}
