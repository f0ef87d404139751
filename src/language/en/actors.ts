import type { ActorData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

/** Who English agreements bind, by what they are called. Names are shown as written here. */
export const makeActors = (): ActorData => ({
  generic: [
    {
      name: "The voluntary sector",
      forms: phraseList(`
      voluntary sector, voluntary and community sector, third sector, community sector, non-profit sector
    `),
    },
    { name: "Civil society", forms: ["civil society", "civil society organisations", "civil society organizations"] },
    { name: "Voluntary organisations", forms: ["voluntary organisations", "voluntary organizations", "voluntary groups"] },
    { name: "The public sector", forms: ["public sector"] },
    { name: "Public bodies", forms: ["public bodies", "public authorities", "public organisations"] },
    { name: "The private sector", forms: ["private sector"] },
    { name: "The council", forms: ["council"] },
    { name: "Government", forms: ["government"] },
    { name: "Local authorities", forms: ["local authorities"] },
    { name: "The region", forms: ["region"] },
    { name: "The municipality", forms: ["municipality"] },
    { name: "Municipalities", forms: ["municipalities"] },
    { name: "The county administrative board", forms: ["county administrative board"] },
    { name: "The parties", forms: ["parties"] },
    { name: "Both parties", forms: ["both parties"] },
    { name: "We", forms: ["we"] },
    { name: "The working group", forms: ["working group"] },
    { name: "The steering group", forms: ["steering group", "steering committee"] },
    { name: "The reference group", forms: ["reference group"] },
    { name: "The cooperation council", forms: ["cooperation council", "co-operation council", "partnership council"] },
    { name: "The partnership board", forms: ["partnership board"] },
    { name: "The committee", forms: ["committee", "joint committee"] },
    { name: "The county council", forms: ["county council"] },
    { name: "The local authority", forms: ["local authority"] },
    { name: "The secretariat", forms: ["secretariat"] },
    { name: "The chair", forms: ["chair", "chairperson"] },
    { name: "The process leader", forms: ["process leader"] },
    { name: "The contact person", forms: ["contact person"] },
    { name: "The signatories", forms: ["signatories", "undersigned"] },
  ],
  quantifiers: ["all", "each", "every", "both", "any", "either", "all the", "each of the", "the other", "other"],
  participles: phraseList(`
    signing, signatory, participating, affiliated, member, individual, local, partner, public, voluntary
  `),
  groupNouns: [
    { singular: ["party"], plural: ["parties"] },
    { singular: ["organisation", "organization"], plural: ["organisations", "organizations"] },
    { singular: ["authority"], plural: ["authorities"] },
    { singular: ["body"], plural: ["bodies"] },
    { singular: ["member"], plural: ["members"] },
    { singular: ["partner"], plural: ["partners"] },
  ],
  relatives: ["that", "which", "who"],
  relativeHelpers: ["has", "have", "had", "do", "does", "not", "wish", "wishes", "want", "wants", "to"],
  relativeDropped: ["has", "have", "had"],
  articles: ["the", "a", "an", "our"],
  properFirst: ["region"],
  properLast: ["council", "municipality", "county", "city", "borough", "university"],
  properInside: ["of", "and", "the"],
  bodyEndings: [],
  notBodies: [],
  named: [],
  genitiveEnding: "'s",
  bareGenitive: /['’]s?$/u,
  shared: [
    {
      adjectives: { public: "The public sector", voluntary: "The voluntary sector", private: "The private sector" },
      nouns: phraseList(`
      sector, sectors
    `),
    },
    {
      adjectives: { public: "Public bodies", voluntary: "Voluntary organisations" },
      nouns: phraseList(`
      organisations, organizations, bodies
    `),
    },
  ],
});
