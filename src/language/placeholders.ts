import type { Language } from "../agreement/model.js";
import { Pattern } from "./pattern.js";
import type { Span } from "./topics.js";

/** What a pattern looks for, and what every text has somewhere in which it finds anything: most texts are spared the pattern. */
interface Mark {
  readonly holds: readonly string[];
  readonly pattern: Pattern;
}

/**
 * What people leave where something is to be filled in. A backslash before a mark is how Markdown writes the mark itself.
 * Brackets count only with a word in them, and not before "(": then they are a link.
 */
const MARKS: readonly Mark[] = [
  {
    holds: ["["],
    pattern: new Pattern(String.raw`\\?\[(?![ xX]\\?\])(?=[^\]\n]{0,80}\p{L}{2})[^\]\n]{1,80}\](?![([:])`, "g"),
  },
  {
    holds: ["<"],
    pattern: new Pattern(
      String.raw`\\?<(?!(?:a|b|i|u|s|p|q|em|br|hr|strong|su[bp]|span|mark|small|code|div|img|table|t[rdh]|[uo]l|li|del|ins|kbd|abbr|cite|font|center|details|summary)[ >])\p{L}[\p{L} _-]{1,40}\\?>`,
      "g",
    ),
  },
  { holds: ["{{"], pattern: new Pattern(String.raw`\{\{[^{}\n]{1,60}\}\}`, "g") },
  {
    holds: ["XX", "xxx", "N.N.", "TODO", "TBD", "TBA", "TBC", "FIXME", "Lorem ipsum", "ÅÅÅÅ", "åååå", "YYYY"],
    pattern: new Pattern(
      String.raw`(?<![\p{L}\p{N}])(?:X{2,}|x{3,}|N\.N\.|TODO|TBD|TBA|TBC|FIXME|Lorem ipsum|ÅÅÅÅ|åååå|YYYY)(?![\p{L}\p{N}])`,
      "g",
    ),
  },
  { holds: ["_", ".....", "……", "???"], pattern: new Pattern(String.raw`(?:\\?_){3,}|\.{5,}|…{2,}|\?{3,}`, "g") },
];

/** The same said in words; what they hold is in lower case. */
const WORDS: Readonly<Record<Language, Mark>> = {
  sv: {
    holds: ["fyll", "senare", "infoga", "text kommer", "återstår"],
    pattern: new Pattern(
      String.raw`(?<!\p{L})(?:fyll i (?:här|namn|datum|uppgift)\p{L}*|fylls i (?:senare|efter)\p{L}*|(?:kompletteras|beslutas|bestäms|skrivs|tillkommer) senare|infoga|text kommer|återstår att (?:skriva|besluta))(?!\p{L})`,
      "gi",
    ),
  },
  en: {
    holds: ["to be ", "fill in", "insert ", "text to follow"],
    pattern: new Pattern(
      String.raw`(?<!\p{L})(?:to be (?:confirmed|completed|decided|added|written|agreed later)|fill in|insert (?:name|date|text|here)|text to follow)(?!\p{L})`,
      "gi",
    ),
  },
};

/** Finds what is left to be filled in, in order. */
export function findPlaceholders(text: string, language: Language): Span[] {
  const marks = MARKS.filter(({ holds }) => holds.some((part) => text.includes(part)));
  const words = WORDS[language];
  const folded = text.toLowerCase();
  if (words.holds.some((part) => folded.includes(part))) marks.push(words);
  return marks
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern.for(text))].map((found) => ({ start: found.index, end: found.index + found[0].length })),
    )
    .sort((a, b) => a.start - b.start);
}
