import type { Language } from "../agreement/model.js";
import { Pattern } from "./pattern.js";
import type { Span } from "./topics.js";

/**
 * What people leave where something is to be filled in. A backslash before a mark is how Markdown writes the mark itself.
 * Brackets count only with a word in them, and not before "(": then they are a link.
 */
const MARKS: readonly Pattern[] = [
  new Pattern(String.raw`\\?\[(?![ xX]\\?\])(?=[^\]\n]{0,80}\p{L}{2})[^\]\n]{1,80}\](?![([:])`, "g"),
  new Pattern(
    String.raw`\\?<(?!(?:a|b|i|u|s|p|q|em|br|hr|strong|su[bp]|span|mark|small|code|div|img|table|t[rdh]|[uo]l|li|del|ins|kbd|abbr|cite|font|center|details|summary)[ >])\p{L}[\p{L} _-]{1,40}\\?>`,
    "g",
  ),
  new Pattern(String.raw`\{\{[^{}\n]{1,60}\}\}`, "g"),
  new Pattern(
    String.raw`(?<![\p{L}\p{N}])(?:X{2,}|x{3,}|N\.N\.|TODO|TBD|TBA|TBC|FIXME|Lorem ipsum|ÅÅÅÅ|åååå|YYYY)(?![\p{L}\p{N}])`,
    "g",
  ),
  new Pattern(String.raw`(?:\\?_){3,}|\.{5,}|…{2,}|\?{3,}`, "g"),
];

const WORDS: Readonly<Record<Language, Pattern>> = {
  sv: new Pattern(
    String.raw`(?<!\p{L})(?:fyll i (?:här|namn|datum|uppgift)\p{L}*|fylls i (?:senare|efter)\p{L}*|(?:kompletteras|beslutas|bestäms|skrivs|tillkommer) senare|infoga|text kommer|återstår att (?:skriva|besluta))(?!\p{L})`,
    "gi",
  ),
  en: new Pattern(
    String.raw`(?<!\p{L})(?:to be (?:confirmed|completed|decided|added|written|agreed later)|fill in|insert (?:name|date|text|here)|text to follow)(?!\p{L})`,
    "gi",
  ),
};

/** Finds what is left to be filled in, in order. */
export function findPlaceholders(text: string, language: Language): Span[] {
  return [...MARKS, WORDS[language]]
    .flatMap((pattern) =>
      [...text.matchAll(pattern.for(text))].map((found) => ({ start: found.index, end: found.index + found[0].length })),
    )
    .sort((a, b) => a.start - b.start);
}
