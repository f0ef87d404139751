/** Clauses of an agreement that does not exist, for tests that need many. */
export const CLAUSES: readonly string[] = [
  "Region Exempel ska bjuda in föreningarna till ett samråd varje höst.",
  "Arbetsgruppen ansvarar för att sprida kunskap om överenskommelsen bland medlemmarna.",
  "Parterna åtar sig att dela med sig av sina erfarenheter, till exempel från tidigare projekt.",
  "Varje förening utser två kontaktpersoner, bland annat för frågor om lokaler.",
  "Kommunen kan i dag låna ut lokaler till idéburna organisationer.",
  "Styrgruppen består av fyra ledamöter från Region Exempel och sex ledamöter från föreningslivet.",
  "Överenskommelsen gäller till och med den 31 december 2028 och kan sedan förlängas.",
  "Parterna ska inte avsluta ett samarbete utan att först ha talat med varandra.",
  "Alla parter bör informera om ändringar som rör verksamheten, med mera.",
  "Regionen strävar efter att svara på frågor inom tio dagar.",
  "Kansliet ska stödja föreningar som söker bidrag och hjälpa dem att skriva ansökningar.",
  "Kommunen vill underlätta för nya organisationer att komma in i samverkan.",
];
