import type { QualifierData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

export const makeQualifiers = (): QualifierData => ({
  scope: phraseList(`
    not only,
    on request, upon request, only, solely, exclusively, especially, in particular, particularly, primarily, mainly,
    at least, at most, no more than, up to, within the limits of, with the exception of, except, for example, e.g., such as,
    among other things, including, excluding, both, all, every, each, some, several, in whole or in part, in part
  `),
  condition: phraseList(`
    when needed, where needed, if needed, as needed, where necessary, if necessary, when necessary, as required,
    provided that, on condition that, subject to, unless, in cases where, after consultation, in consultation with,
    by agreement, as long as, depending on, where appropriate, as appropriate, if appropriate
  `),
  negation: ["not", "no", "never", "neither", "nor", "cannot", "without", "none"],
  hedge: phraseList(`
    where possible, wherever possible, if possible, when possible, as far as possible, so far as possible,
    to the extent possible, where practicable, where feasible, normally, usually, generally, as a rule, possibly, perhaps,
    preferably, in principle, often, in the long term, reasonable endeavours, best endeavours
  `),
  frequency: phraseList(`
    every year, each year, annually, yearly, once a year, twice a year, per year, a year, every month, monthly,
    every quarter, quarterly, every two years, every other year, regularly, regular, continuously, on an ongoing basis,
    annual, biannually, at least once a year, systematically
  `),
  conditionalOpeners: ["if"],
  notConditional: [],
});
