import { makeActors } from "./en/actors.js";
import { makeConcepts } from "./en/concepts.js";
import { makeFacts } from "./en/facts.js";
import { makeGrammar } from "./en/grammar.js";
import { headings, leads } from "./en/headings.js";
import { numbers } from "./en/numbers.js";
import { makeQualifiers } from "./en/qualifiers.js";
import { ready } from "./en/ready.js";
import { makeStrength } from "./en/strength.js";
import { abbreviations, endings, stopWords } from "./en/words.js";
import { LanguageTables } from "./language-tables.js";

/** What samsyn knows of English. */
export const english = new LanguageTables(
  { language: "en", headings, leads, numbers, abbreviations, stopWords, endings, ready },
  {
    concepts: makeConcepts,
    grammar: makeGrammar,
    strength: makeStrength,
    actors: makeActors,
    qualifiers: makeQualifiers,
    facts: makeFacts,
  },
);
