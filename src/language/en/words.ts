import type { Abbreviation } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

export const endings = /(?:ies|['’]s|s['’]|es|[sye])$/u;

export const stopWords = phraseList(`
  the, of, and, to, in, a, an, is, that, for, it, on, with, as, be, by, are, or, from, this, at, which, their, its, our, we,
  they, have, has, will, can, shall, should, may, not, between, through, other, these, those, such, into, was, were, who,
  how, what, when, where, also, both, each, any, all, than, then, them, us, within, about, so, if, but
`);

export const abbreviations: Abbreviation[] = [
  { short: "e.g.", long: "for example" },
  { short: "i.e.", long: "that is" },
  { short: "etc.", long: "et cetera", mayEnd: true },
  { short: "et al.", long: "and others", mayEnd: true },
  { short: "cf.", long: "compare" },
  { short: "incl.", long: "including" },
  { short: "approx.", long: "approximately" },
  { short: "dept.", long: "department" },
  { short: "govt.", long: "government" },
  { short: "ref.", long: "reference" },
  { short: "vs.", long: "versus" },
  { short: "para.", long: "paragraph" },
  { short: "paras.", long: "paragraphs" },
  { short: "p.a.", long: "per year", mayEnd: true },
];

export const months = phraseList(`
  january, february, march, april, may, june, july, august, september, october, november, december
`);
