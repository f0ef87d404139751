import type { Abbreviation } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

/** "-n" and "-t" alone are endings only after a vowel: "planen", "syftet", but "representant", "organisation". */
export const endings = /(?:(?:ar|er|or)(?:na)?s?|nas?|ens?|ets?|(?<=[aei])ns?|(?<=[aeiouyåäö])t|[aes])$/u;

export const stopWords = phraseList(`
  och, i, att, det, som, en, på, är, av, för, med, till, den, de, om, ett, har, men, så, vi, kan, ska, skall, eller, vid,
  från, samt, genom, inom, mellan, under, över, efter, mot, hos, dess, deras, sin, sina, sitt, vår, våra, vårt, man, oss,
  dem, sig, där, när, hur, vad, vilka, vilken, vilket, denna, detta, dessa, här, än, också, även, både, såväl, bland, utan,
  utifrån, enligt, kring, dock, ännu, redan, var, varandra, varandras, såsom, blir, bli, vara, ha, få, får, per
`);

export const abbreviations: Abbreviation[] = [
  { short: "t.ex.", long: "till exempel" },
  { short: "t.o.m.", long: "till och med" },
  { short: "fr.o.m.", long: "från och med" },
  { short: "bl.a.", long: "bland annat" },
  { short: "m.m.", long: "med mera", mayEnd: true },
  { short: "m.fl.", long: "med flera", mayEnd: true },
  { short: "o.d.", long: "och dylikt", mayEnd: true },
  { short: "o.dyl.", long: "och dylikt", mayEnd: true },
  { short: "o.s.v.", long: "och så vidare", mayEnd: true },
  { short: "osv.", long: "och så vidare", mayEnd: true },
  { short: "etc.", long: "et cetera", mayEnd: true },
  { short: "d.v.s.", long: "det vill säga" },
  { short: "dvs.", long: "det vill säga" },
  { short: "p.g.a.", long: "på grund av" },
  { short: "pga.", long: "på grund av" },
  { short: "f.d.", long: "före detta" },
  { short: "fr.a.", long: "framför allt" },
  { short: "f.n.", long: "för närvarande" },
  { short: "s.k.", long: "så kallad" },
  { short: "f.ö.", long: "för övrigt" },
  { short: "e.d.", long: "eller dylikt", mayEnd: true },
  { short: "i.o.m.", long: "i och med" },
  { short: "m.a.o.", long: "med andra ord" },
  { short: "o.likn.", long: "och liknande", mayEnd: true },
  { short: "resp.", long: "respektive" },
  { short: "exkl.", long: "exklusive" },
  { short: "inkl.", long: "inklusive" },
  { short: "ev.", long: "eventuellt" },
  { short: "ca.", long: "cirka" },
  { short: "c:a", long: "cirka" },
  { short: "kap.", long: "kapitel" },
  { short: "st.", long: "stycken" },
  { short: "nr.", long: "nummer" },
  { short: "tfn.", long: "telefon" },
  { short: "tel.", long: "telefon" },
  { short: "jfr.", long: "jämför" },
  { short: "forts.", long: "fortsättning" },
  { short: "dnr.", long: "diarienummer" },
  { short: "diarienr.", long: "diarienummer" },
  { short: "sid.", long: "sidan" },
  { short: "mdr.", long: "miljarder" },
];

export const months = phraseList(`
  januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december
`);
