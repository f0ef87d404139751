/** English small words that can stand for each other without changing what is promised; the rule is that of the Swedish list. */
export const interchangeable: readonly (readonly string[])[] = [
  ["that", "which"],
  ["this", "the", "these", "those"],
  ["a", "an"],
  ["also", "too", "likewise"],
  ["but", "however"],
  ["about", "regarding", "concerning"],
  ["in", "within"],
  ["among", "amongst"],
  ["while", "whilst"],
];

/** Small words that may come or go without changing what is promised. */
export const dispensable: readonly string[] = [
  "the",
  "a",
  "an",
  "that",
  "which",
  "also",
  "too",
  "both",
  "thus",
  "however",
  "the following",
  "hereby",
];

/** Spellings of the same word, with the British one. */
export const spellings: Readonly<Record<string, string>> = {
  organization: "organisation",
  organizations: "organisations",
  organize: "organise",
  program: "programme",
  cooperation: "co-operation",
};

/** Words that join the items of a list: all of them hold. */
export const additive: readonly string[] = ["and"];

/** Words that join the items of a list: some of them hold. */
export const alternative: readonly string[] = ["or"];

/** Endings of a past tense, and pairs of endings that set a verb in another tense. */
export const pastEndings: readonly string[] = ["ed", "d"];
export const tensePairs: readonly string[] = [];

/** Endings that make another form of the same word; "" is the bare word. */
export const formEndings: readonly string[] = ["", "s", "es", "ed", "d", "ing", "y", "ies"];
