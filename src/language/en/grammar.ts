import type { GrammarData } from "../language-data.js";
import { Pattern } from "../pattern.js";
import { phraseList } from "../phrase-list.js";

export const makeGrammar = (): GrammarData => ({
  subordinators: phraseList(`
    that, which, who, whom, whose, how, what, when, where, if, because, while, whether, so that, in order to, unless, until
  `),
  alsoPrepositions: [],
  alsoComparisons: [],
  pronouns: ["we", "they", "it", "you", "he", "she"],
  timeNouns: [],
  pluralNoun: null,
  infinitiveMark: "to",
  infinitive: null,
  notInfinitive: phraseList(`
    the, a, an, all, each, every, our, their, its, this, that, these, those, both, any, some, which, such, other, many,
    most, no, one, two
  `),
  actionVerbs: phraseList(`
    act, agree, appoint, arrange, assess, attend, build, call, carry, choose, collaborate, collect, communicate, compile,
    complete, consult, contribute, cooperate, coordinate, create, develop, discuss, distribute, draw, elect, enable,
    encourage, ensure, establish, evaluate, examine, explore, find, follow, form, fund, gather, give, help, hold, identify,
    improve, include, increase, inform, initiate, introduce, investigate, invite, involve, join, keep, lead, learn, listen,
    maintain, make, measure, meet, monitor, offer, organise, organize, participate, pay, plan, prepare, present, promote,
    provide, publish, put, recognise, recognize, reduce, report, represent, respect, review, revise, set, share, show,
    simplify, spread, start, strengthen, submit, support, take, test, train, use, welcome, work, write, respond, return,
    advise, issue, seek, remove, sign, apply, decide, demand, accept, approve, adopt, amend, notify, leave, withdraw,
    fulfil, uphold, host, chair, secure, allocate, finance
  `),
  presentForms: (infinitive) => [infinitive, `${infinitive}s`, `${infinitive}es`, `${infinitive.replace(/y$/u, "ie")}s`],
  presentVerb: null,
  notPresentVerb: phraseList(`
    of, and, or, in, for, with, to, by, on, as, at, from, the, a, an, this, their, its, that, which, who, not, also, always,
    jointly, together
  `),
  passiveVerb: null,
  deponents: [],
  passiveHelpers: ["is", "are", "be", "been", "being"],
  participle: new Pattern(String.raw`^\p{Ll}+(?:ed|en|wn|ne|de|lt|nt|ept|eld|ut|et)$`),
  supine: null,
  stativeVerbs: phraseList(`
    is, are, was, were, has, have, had, consists, consist, means, believe, believes, think, consider, considers, represent,
    represents, know, knows, exists, exist, includes, include, plays, play, recognise, recognize, recognises, share, shares,
    value, values, acknowledge, acknowledges, rest, rests, vary, differ, do, does, wish, wishes, want, wants, need, needs
  `),
  pastVerb: new Pattern(String.raw`^\p{Ll}{2,}ed$`),
  adverbs: phraseList(`
    not, also, always, jointly, together, annually, regularly, actively, continuously, therefore, then, now, already, often,
    only, normally, never, each, both, all, where possible, when needed, where necessary, if needed
  `),
  adverbEnding: new Pattern(String.raw`(?<=\p{L}{3})ly$`),
  prepositions: phraseList(`
    of, in, on, for, with, to, from, by, at, within, between, under, over, after, against, through, without, according to,
    among, towards, into, about, together with, in consultation with, across, during, than
  `),
  conjunctions: ["and", "or", "but", ",", "as well as"],
  agentPrepositions: ["by", "through"],
  happeningVerbs: [],
  genitive: /(?:'s|s')$/u,
  presentIsDistinct: false,
});
