import type { FactData } from "./fact-data.js";
import type { LanguageData } from "./language-data.js";
import { actors } from "./sv/actors.js";
import { concepts } from "./sv/concepts.js";
import { makeFacts } from "./sv/facts.js";
import { grammar } from "./sv/grammar.js";
import { headings, leads } from "./sv/headings.js";
import { numbers } from "./sv/numbers.js";
import { qualifiers } from "./sv/qualifiers.js";
import { strength } from "./sv/strength.js";
import { abbreviations, endings, stopWords } from "./sv/words.js";

/** Made when a text is first searched for facts: most commands never do. */
let facts: FactData | undefined;

/** What samsyn knows of Swedish. */
export const swedish: LanguageData = {
  language: "sv",
  headings,
  leads,
  concepts,
  strength,
  grammar,
  actors,
  numbers,
  qualifiers,
  get facts() {
    facts ??= makeFacts();
    return facts;
  },
  abbreviations,
  stopWords,
  endings,
};
