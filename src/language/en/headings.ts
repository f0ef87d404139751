import type { HeadingData, HeadingLists, LeadData, LeadLists } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

/** Headings met in British compacts and in English versions of Nordic agreements. */
export const headingLists: HeadingLists = {
  phrases: {
    background: phraseList(`
      background, introduction, foreword, preface, preamble, about this agreement, about the agreement, about the compact,
      summary, context, why a compact, history, starting points
    `),
    parties: phraseList(`
      parties, the sector, civil society, voluntary sector, the voluntary and community sector, public sector, scope,
      target group, who is a party, local government, the council, the region, actors
    `),
    definitions: ["definitions", "concepts", "key concepts", "glossary", "terms", "abbreviations"],
    purpose: ["purpose", "aim", "objective", "intention"],
    vision: ["vision"],
    goals: ["goal", "target", "outcome", "priority", "priority areas", "focus area", "development areas"],
    values: ["values", "shared values", "ground rules", "rules of the game", "ethos"],
    principles: ["principle", "guiding principles", "description of the principles"],
    actions: ["action", "activity", "measures", "this is done by", "what we will do", "action points"],
    commitments: ["commitment", "promise", "undertaking", "pledge", "mutual commitments"],
    responsibilities: ["responsibility", "role", "duties", "who does what", "tasks"],
    organisation: phraseList(`
      organisation, organization, structure, working group, steering group, reference group, council of cooperation,
      secretariat, governance, coordination, forum
    `),
    implementation: phraseList(`
      implementation, funding, financing, resources, communication, putting it into practice,
      putting the compact into practice
    `),
    "follow-up": phraseList(`
      follow-up, follow up, monitoring, evaluation, monitoring and review, reporting, learning, annual review,
      review of progress
    `),
    accession: ["accession", "joining", "how to join", "who can join", "becoming a party"],
    exit: ["exit", "withdrawal", "termination", "leaving the agreement"],
    validity: ["validity", "duration", "status", "revision", "amendment", "changes", "period of validity", "review", "term"],
    dispute: ["dispute", "dispute resolution", "resolving disputes", "disagreement", "complaints", "mediation"],
    "equal-treatment": ["equal treatment", "those who do not sign", "organisations that do not sign"],
    signing: ["signing", "signature", "signatories", "signed by", "signed", "place and date", "name in print"],
    appendix: ["appendix", "annex", "action plan", "work plan", "development plan", "implementation plan"],
  },
  modifiers: phraseList(`
    our, the, a, an, this, these, shared, joint, common, mutual, overall, annual, key, main, local, regional, national, two,
    three, four, five, six, seven, eight, nine, ten, important, strategic, general, practical, specific, priority
  `),
  tails: ["of", "for", "by", "on", "with", "between", "to", "in", "from"],
  notAfterTail: ["that", "which", "who", "how", "what", "when", "where"],
  joiners: ["and", "&", "/", ","],
  verbs: phraseList(`
    is, are, was, were, has, have, shall, should, will, must, may, can, undertakes, undertake, does, do, lies, rests, takes,
    works, aims, seeks, meets, provides, includes, consists, means, becomes, supports, agree, agrees
  `),
};

export const headings: HeadingData = {
  patterns: [
    { role: "definitions", holds: ["what "], pattern: /^what (?:is|are|do we mean by|does .{2,40} mean).{0,80}$/u },
    { role: "background", holds: ["why "], pattern: /^why .{0,40}(?:compact|agreement).{0,20}$/u },
    { role: "principles", holds: ["principle of"], pattern: /^(?:the )?principle of .{2,60}$/u },
    {
      role: "appendix",
      holds: ["appendix", "annex"],
      pattern: /^(?:appendix|annex)\s*(?:\d{1,3}|[a-z])?(?:\s*[-.:,]\s*|\s+|$).{0,80}$/u,
    },
    {
      role: "commitments",
      holds: [" undertake", " commit"],
      pattern: /^.{2,60} (?:undertakes?|commits?)(?: (?:itself|themselves|ourselves))?(?: to)?$/u,
    },
    {
      role: "equal-treatment",
      holds: [" do not "],
      pattern: /^(?:those|organi[sz]ations) (?:who|that|which) do not (?:sign|join).{0,30}$/u,
    },
  ],
  labelWords: ["principle", "action", "point", "article", "chapter", "section", "part", "paragraph", "outcome", "goal"],
};

export const leadLists: LeadLists = {
  kinds: {
    action: ["action", "action points", "activity", "measures", "what we will do", "this is done by"],
    responsibility: ["responsibility", "who does what", "duties", "responsible"],
    commitment: ["commitment", "promise", "undertaking", "pledge"],
    target: ["goal", "target", "outcome", "indicator"],
  },
  pointers: ["our", "the", "these", "this", "following", "specific", "key"],
  joint: ["joint", "shared", "common", "mutual"],
  by: ["by", "for", "from", "of"],
  fillers: ["to", "therefore", "also", "jointly", "together", "following", "the", "each"],
};

export const leads: LeadData = {
  jointActor: "The parties",
  responsibilityVerbs: ["responsible", "responsibility"],
};
