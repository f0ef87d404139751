import { readyActors, readyQualifiers } from "../ready-names.js";
import { type ReadyWords, readyConcepts, readyHeadings, readyLeads, readyVerbs } from "../ready-words.js";
import { makeActors } from "./actors.js";
import { makeConcepts } from "./concepts.js";
import { makeGrammar } from "./grammar.js";
import { headingLists, leadLists } from "./headings.js";
import { makeQualifiers } from "./qualifiers.js";
import { makeStrength } from "./strength.js";
import { endings, stopWords } from "./words.js";

/** English words in the forms in which they are looked up; the build puts in what these functions answer. */
export const ready: ReadyWords = {
  headings: () => readyHeadings(headingLists, endings),
  leads: () => readyLeads(leadLists, headingLists, makeStrength(), endings),
  concepts: () => readyConcepts(makeConcepts(), endings),
  verbs: () => readyVerbs(makeGrammar(), makeStrength(), stopWords),
  actors: () => readyActors(makeActors()),
  qualifiers: () => readyQualifiers(makeQualifiers()),
};
