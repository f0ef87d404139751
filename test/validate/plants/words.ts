/** Invented regions with their counties. */
export const COUNTIES: readonly (readonly [region: string, county: string])[] = [
  ["Region Exempel", "Exempellän"],
  ["Region Norrmark", "Norrmarks län"],
  ["Region Sjöbygd", "Sjöbygds län"],
  ["Region Björklund", "Björklunds län"],
];

export const BODIES: readonly string[] = ["Arbetsgruppen", "Styrgruppen", "Samverkansrådet", "Samordningsgruppen"];

/** The six national principles. */
export const NATIONAL: readonly string[] = [
  "Dialog",
  "Kvalitet",
  "Självständighet och oberoende",
  "Långsiktighet",
  "Öppenhet och insyn",
  "Mångfald",
];

export const DEADLINES: readonly string[] = [
  "varje vår",
  "en gång per kvartal",
  "senast i oktober",
  "minst två gånger per år",
  "före årets slut",
  "varje höst",
];
