import { actors } from "./en/actors.js";
import { concepts } from "./en/concepts.js";
import { makeFacts } from "./en/facts.js";
import { grammar } from "./en/grammar.js";
import { headings, leads } from "./en/headings.js";
import { numbers } from "./en/numbers.js";
import { qualifiers } from "./en/qualifiers.js";
import { strength } from "./en/strength.js";
import { abbreviations, endings, stopWords } from "./en/words.js";
import type { FactData } from "./fact-data.js";
import type { LanguageData } from "./language-data.js";

/** Made when a text is first searched for facts: most commands never do. */
let facts: FactData | undefined;

/** What samsyn knows of English. */
export const english: LanguageData = {
  language: "en",
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
