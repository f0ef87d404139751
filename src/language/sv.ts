import { LanguageTables } from "./language-tables.js";
import { makeActors } from "./sv/actors.js";
import { concepts } from "./sv/concepts.js";
import { makeFacts } from "./sv/facts.js";
import { makeGrammar } from "./sv/grammar.js";
import { headings, leads } from "./sv/headings.js";
import { numbers } from "./sv/numbers.js";
import { makeQualifiers } from "./sv/qualifiers.js";
import { makeStrength } from "./sv/strength.js";
import { abbreviations, endings, stopWords } from "./sv/words.js";

/** What samsyn knows of Swedish. */
export const swedish = new LanguageTables(
  { language: "sv", headings, leads, concepts, numbers, abbreviations, stopWords, endings },
  { grammar: makeGrammar, strength: makeStrength, actors: makeActors, qualifiers: makeQualifiers, facts: makeFacts },
);
