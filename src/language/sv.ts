import { LanguageTables } from "./language-tables.js";
import { makeActors } from "./sv/actors.js";
import { makeConcepts } from "./sv/concepts.js";
import { makeFacts } from "./sv/facts.js";
import { makeGrammar } from "./sv/grammar.js";
import { headings, leads } from "./sv/headings.js";
import { numbers } from "./sv/numbers.js";
import { makeQualifiers } from "./sv/qualifiers.js";
import { ready } from "./sv/ready.js";
import { makeStrength } from "./sv/strength.js";
import { abbreviations, endings, stopWords } from "./sv/words.js";

/** What samsyn knows of Swedish. */
export const swedish = new LanguageTables(
  { language: "sv", headings, leads, numbers, abbreviations, stopWords, endings, ready },
  {
    concepts: makeConcepts,
    grammar: makeGrammar,
    strength: makeStrength,
    actors: makeActors,
    qualifiers: makeQualifiers,
    facts: makeFacts,
  },
);
