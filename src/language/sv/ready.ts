import { readyActors, readyQualifiers } from "../ready-names.js";
import { readyConcepts, readyHeadings, readyLeads, readyVerbs } from "../ready-words.js";
import { makeActors } from "./actors.js";
import { makeConcepts } from "./concepts.js";
import { makeGrammar } from "./grammar.js";
import { headingLists, leadLists } from "./headings.js";
import { makeQualifiers } from "./qualifiers.js";
import { makeStrength } from "./strength.js";
import { endings, stopWords } from "./words.js";

// Swedish words in the forms in which they are looked up; the build puts in what these answer.

export const headings = () => readyHeadings(headingLists, endings);

export const leads = () => readyLeads(leadLists, headingLists, makeStrength(), endings);

export const concepts = () => readyConcepts(makeConcepts(), endings);

export const verbs = () => readyVerbs(makeGrammar(), makeStrength(), stopWords);

export const actors = () => readyActors(makeActors());

export const qualifiers = () => readyQualifiers(makeQualifiers());
