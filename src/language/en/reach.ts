/** Words that let a clause reach less far when they come, and further when they go. */
export const limiting: readonly string[] = [
  "on request",
  "upon request",
  "only",
  "solely",
  "exclusively",
  "primarily",
  "mainly",
  "within the limits of",
  "except",
  "except for",
  "partly",
  "some",
  "in some cases",
  "excluding",
  "at most",
  "up to",
  "no more than",
];

/** Words that let a clause reach further when they come. */
export const embracing: readonly string[] = ["all", "every", "each", "in full", "including", "at least"];

/** Words that leave it to somebody's asking, need or ability whether a duty is done: with them it binds less. */
export const relaxing: readonly string[] = [
  "on request",
  "upon request",
  "as needed",
  "when needed",
  "if needed",
  "where needed",
  "where appropriate",
  "where possible",
  "if possible",
  "when possible",
  "as far as possible",
  "where practicable",
  "as appropriate",
  "if necessary",
  "where necessary",
  "as necessary",
  "preferably",
  "possibly",
  "perhaps",
];

/** Words that take something out: what joins them makes the rest smaller. */
export const excepting: readonly string[] = ["except", "except for", "excluding", "apart from"];

/** Words that only give examples or stress; they set no bounds. */
export const illustrating: readonly string[] = ["for example", "e.g.", "such as", "among other things", "both"];
