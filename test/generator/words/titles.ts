import type { SectionRole } from "../../../src/agreement/model.js";

/** Principles that agreements share, with the ids of their concepts, and some that only this county has. */
export const PRINCIPLES: readonly { title: string; concepts: readonly string[] }[] = [
  { title: "Självständighet och oberoende", concepts: ["sjalvstandighet"] },
  { title: "Dialog", concepts: ["dialog"] },
  { title: "Kvalitet", concepts: ["kvalitet"] },
  { title: "Långsiktighet", concepts: ["langsiktighet"] },
  { title: "Öppenhet och insyn", concepts: ["oppenhet"] },
  { title: "Mångfald", concepts: ["mangfald"] },
  { title: "Delaktighet", concepts: ["delaktighet"] },
  { title: "Innovation", concepts: ["innovation"] },
  { title: "Barnens bästa", concepts: [] },
  { title: "Närhet", concepts: [] },
];

export const SECTIONS: readonly { heading: string; role: SectionRole }[] = [
  { heading: "Bakgrund", role: "background" },
  { heading: "Överenskommelsens parter", role: "parties" },
  { heading: "Syfte", role: "purpose" },
  { heading: "Värdegrund", role: "values" },
];

export const LATE_SECTIONS: readonly { heading: string; role: SectionRole }[] = [
  { heading: "Genomförande", role: "implementation" },
  { heading: "Organisation", role: "organisation" },
  { heading: "Uppföljning", role: "follow-up" },
  { heading: "Giltighet", role: "validity" },
];

/** First and second part of invented place names, for large agreements with a chapter per place. */
export const PLACE_STARTS: readonly string[] = [
  "Al",
  "Björk",
  "Ek",
  "Fors",
  "Gran",
  "Hav",
  "Is",
  "Kvarn",
  "Lind",
  "Mo",
  "Norr",
  "Ros",
  "Sjö",
  "Tall",
  "Vall",
  "Ås",
];
export const PLACE_ENDS: readonly string[] = [
  "by",
  "stad",
  "vik",
  "berga",
  "torp",
  "hult",
  "näs",
  "lunda",
  "ryd",
  "holm",
  "sund",
  "boda",
];
