import type { ConceptData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

export const makeConcepts = (): Record<string, ConceptData> => ({
  sjalvstandighet: {
    name: "självständighet",
    words: phraseList(`
    självständighet, självständig, självständiga, oberoende, autonomi
  `),
  },
  dialog: { name: "dialog", words: ["dialog", "samtal"] },
  kvalitet: { name: "kvalitet", words: ["kvalitet", "kvalitetsarbete"] },
  langsiktighet: { name: "långsiktighet", words: ["långsiktighet", "långsiktig", "långsiktiga", "kontinuitet"] },
  oppenhet: { name: "öppenhet och insyn", words: ["öppenhet", "insyn", "transparens", "öppen"] },
  mangfald: { name: "mångfald", words: ["mångfald"] },
  integritet: { name: "integritet", words: ["integritet"] },
  fornyelse: { name: "förnyelse", words: ["förnyelse", "nytänkande"] },
  delaktighet: { name: "delaktighet", words: ["delaktighet", "delaktig", "inflytande", "medverkan"] },
  helhetssyn: { name: "helhetssyn", words: ["helhetssyn", "helhetsperspektiv"] },
  innovation: { name: "innovation", words: ["innovation", "innovativ"] },
  demokrati: { name: "demokrati", words: ["demokrati", "demokratisk"] },
  utveckling: { name: "utveckling", words: ["utveckling"] },
  samhallsutveckling: { name: "samhällsutveckling", words: ["samhällsutveckling"] },
  samverkan: { name: "samverkan", words: ["samverkan", "samarbete", "partnerskap"] },
  tillganglighet: { name: "tillgänglighet", words: ["tillgänglighet", "tillgänglig"] },
  barnratt: {
    name: "barnets rättigheter",
    words: phraseList(`
    barnrätt, barnperspektiv, barnrättsperspektiv, barnets rättigheter, barns rättigheter, barnkonventionen
  `),
  },
});
