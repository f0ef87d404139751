import type { TermData } from "../check-data.js";
import { phraseList } from "../phrase-list.js";

export const makeTerms = (): TermData => ({
  knownAbbreviations: phraseList(`
    EU, UN, USA, UK, US, IT, TV, PDF, SMS, ID, OK, CEO, DNA, GPS, GDPR, NATO, UNESCO, UNICEF, WHO, HIV, AIDS, BBC, LGBT, LGBTQ,
    NHS, ISO, PS, FAQ, AM, PM, CD, DVD
  `),
  expansions: {
    VCS: "voluntary and community sector",
    NGO: "non-governmental organisation",
    SKR: "the Swedish Association of Local Authorities and Regions",
    IOP: "public–civil society partnership",
    CVS: "council for voluntary service",
  },
  explainers: phraseList(`
    abbreviated, hereafter, hereinafter, known as, called, referred to as, stands for, means, is short for, that is, i.e., or,
    which stands for, below
  `),
  outdatedNames: [
    {
      name: "SKL",
      forms: ["skl", "skl's", "sveriges kommuner och landsting"],
      beginnings: [],
      since: "2019-11-27",
      now: "SKR",
      nowForms: ["skr", "sveriges kommuner och regioner"],
      notAfter: [],
    },
  ],
  nameMarkers: phraseList("now, then, former, formerly, previously, current, currently, renamed, since renamed"),
  notPastAfter: phraseList(`
    a, an, the, its, their, our, his, her, each, every, any, no, all, other, more, one, two, is, are, be, been, being, to, of,
    in, for, with, by
  `),
  pastWords: phraseList("was, were, had, signed, agreed, took, gave, made, became, wrote, met, set"),
  termGroups: [
    {
      concept: "those who have signed",
      terms: [["signatory"], ["signing"], ["signed-up"], ["undersigned"], ["affiliated"], ["contracting"]],
      before: phraseList(`
        party, parties, party's, parties', organisation, organisations, organization, organizations, body, bodies, partner,
        partners, council, councils
      `),
      mayDiffer: false,
    },
    {
      concept: "the civil side",
      terms: [
        ["voluntary sector", "voluntary and community sector", "community and voluntary sector", "voluntary sector's"],
        ["third sector", "third sector's"],
        ["civil society", "civil society's"],
        ["non-profit sector", "nonprofit sector"],
      ],
      before: [],
      mayDiffer: true,
    },
  ],
  references: {
    section: ["section", "sections", "chapter", "chapters"],
    principle: ["principle", "principles"],
    point: ["paragraph", "paragraphs", "clause", "clauses", "point", "points"],
    appendix: ["appendix", "annex", "appendices", "annexes", "schedule"],
    joiners: ["and", "or", ",", "-", "to"],
    prepositions: ["of", "in", "from"],
    thisText: phraseList("this, these, the compact, the agreement, the document, the text"),
    otherTexts: phraseList("act, law, regulation, regulations, convention, directive, bill, guidance, charter, agenda, §"),
  },
  creation: {
    verbs: phraseList(`
      create, form, establish, set up, appoint, start, convene, draw up, produce, prepare
    `),
    between: phraseList("a, an, new, joint, shared, special, broad, regional, local, permanent"),
    tasks: ["for", "on", "about", "against"],
    plans: ["action plan", "work plan", "development plan"],
  },
});
