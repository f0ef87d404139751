import type { ConceptData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

export const makeConcepts = (): Record<string, ConceptData> => ({
  sjalvstandighet: { name: "independence", words: ["independence", "independent", "autonomy"] },
  dialog: { name: "dialogue", words: ["dialogue", "dialog", "communication", "consultation"] },
  kvalitet: { name: "quality", words: ["quality"] },
  langsiktighet: { name: "long-term commitment", words: ["long-term", "continuity", "sustainability"] },
  oppenhet: { name: "openness and transparency", words: ["openness", "transparency", "accountability", "open"] },
  mangfald: { name: "diversity", words: ["diversity", "plurality", "pluralism"] },
  integritet: { name: "integrity", words: ["integrity"] },
  fornyelse: { name: "renewal", words: ["renewal"] },
  delaktighet: { name: "participation", words: ["participation", "involvement", "engagement", "inclusion"] },
  helhetssyn: { name: "holistic view", words: ["holistic", "whole view"] },
  innovation: { name: "innovation", words: ["innovation"] },
  demokrati: { name: "democracy", words: ["democracy", "democratic"] },
  utveckling: { name: "development", words: ["development"] },
  samhallsutveckling: {
    name: "development of society",
    words: phraseList(`
    societal development, social development, community development
  `),
  },
  samverkan: { name: "cooperation", words: ["cooperation", "co-operation", "collaboration", "partnership"] },
  tillganglighet: { name: "accessibility", words: ["accessibility", "accessible"] },
  barnratt: { name: "children's rights", words: ["children's rights", "rights of the child"] },
});
