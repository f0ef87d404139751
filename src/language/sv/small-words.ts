/**
 * Small words that can stand for each other without changing what is promised. Prepositions that turn a relation round
 * ("av", "till", "från", "mot", "utan") are in no group, nor is "eller", nor anything that counts, denies or limits.
 */
export const interchangeable: readonly (readonly string[])[] = [
  ["och", "samt", "men", "liksom"],
  ["för", "hos"],
  ["hos", "bland"],
  ["i", "inom"],
  ["i", "på"],
  ["den", "det", "de", "denna", "detta", "dessa"],
  ["som", "vilken", "vilket", "vilka"],
  ["också", "även", "dessutom", "likaså"],
  ["rörande", "avseende", "gällande", "angående", "kring", "beträffande"],
  ["sådan", "sådant", "sådana"],
  ["innan", "före"],
  ["sin", "sitt", "sina"],
  ["vår", "vårt", "våra"],
];

/** Small words that may come or go without changing what is promised. */
export const dispensable: readonly string[] = [
  "den",
  "det",
  "de",
  "denna",
  "detta",
  "dessa",
  "en",
  "ett",
  "som",
  "att",
  "för att",
  "också",
  "även",
  "dock",
  "så",
  "här",
  "där",
  "dels",
  "stycken",
  "nedanstående",
  "ovanstående",
  "följande",
  "just",
  "ju",
  "både",
  "såväl",
  "därmed",
  "således",
  "dessutom",
  "nämligen",
];

/** Older or looser spellings of the same word, with the one that public writing uses. */
export const spellings: Readonly<Record<string, string>> = {
  skall: "ska",
  ej: "inte",
  icke: "inte",
  utav: "av",
  exempelvis: "till exempel",
  istället: "i stället",
  nån: "någon",
  nåt: "något",
};

/** Words that join the items of a list: all of them hold. */
export const additive: readonly string[] = ["och", "samt"];

/** Words that join the items of a list: some of them hold. */
export const alternative: readonly string[] = ["eller", "respektive"];

/** Endings of a past tense, and pairs of endings that set a verb in another tense: what was done is not what shall be done. */
export const pastEndings: readonly string[] = ["de", "d", "ade", "dd", "tt"];
export const tensePairs: readonly string[] = ["r t", "er t", "ar at"];

/** Endings that make another form of the same word: number, definiteness, gender, tense; "" is the bare word. */
export const formEndings: readonly string[] = [
  "",
  "a",
  "e",
  "n",
  "t",
  "r",
  "en",
  "et",
  "ar",
  "er",
  "or",
  "na",
  "arna",
  "erna",
  "orna",
  "ren",
  "rna",
  "de",
  "d",
  "nde",
  "ad",
  "at",
  "ade",
  "tt",
  "dd",
];
