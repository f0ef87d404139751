/** Who can be bound, with verb forms that fit all of them. */
export const ACTORS: readonly string[] = [
  "Samordningsgruppen",
  "Region Exempel",
  "Kommunen",
  "Varje ansluten förening",
  "Alla anslutna organisationer",
  "Föreningsrådet",
  "Länsstyrelsen",
  "Parterna",
  "Studieförbunden",
  "Kansliet",
];

/** What binds to an infinitive, strongest first. */
export const STRENGTHS: readonly string[] = [
  "åtar sig att",
  "ansvarar för att",
  "ska",
  "bör",
  "kan",
  "vill",
  "strävar efter att",
];

export const COMPANY: readonly string[] = [
  "tillsammans med länets folkhögskolor",
  "i samråd med ungdomsrådet",
  "med stöd av räddningstjänsten",
  "genom ett gemensamt sekretariat",
  "ihop med trossamfunden",
  "via de lokala bygderåden",
  "med hjälp av erfarna cirkelledare",
  "på initiativ av pensionärsrådet",
  "i nära kontakt med vårdcentralerna",
  "med bistånd från högskolan",
];

export const TIMES: readonly string[] = [
  "varje vår",
  "en gång i kvartalet",
  "före halvårsskiftet",
  "under mandatperioden",
  "vid årets slut",
  "löpande",
  "i god tid före beslut",
  "under perioden 2026-2029",
  "i samband med budgetdagen",
  "senast i oktober",
];

/** Phrases that hold a number; `#` marks its place. */
export const COUNTED: readonly string[] = [
  "minst # gånger per år",
  "inom # månader",
  "i # kommuner",
  "med plats för # deltagare",
  "för högst # kronor",
  "under # veckor",
];

export const NUMBERS: readonly string[] = ["två", "tre", "fyra", "fem", "sex", "åtta", "tio", "12", "15", "20", "25", "40"];

export const PURPOSES: readonly string[] = [
  "så att fler vågar engagera sig",
  "för att minska avståndet mellan väljare och valda",
  "så att ingen stängs ute på grund av språk",
  "för att nya idéer ska prövas",
  "så att resurser används där behovet är störst",
  "för att skapa trygga mötesplatser",
  "så att små föreningar orkar fortsätta",
  "för att öka tilliten i grannskapet",
  "så att ungdomar får inflytande på riktigt",
  "för att ge beslutsfattare bättre underlag",
  "så att landsbygden inte glöms bort",
  "för att hindra att människor hamnar mellan stolarna",
];

/** Asides that hold quotation marks, dashes, an ellipsis or an abbreviation: what typographers change. */
export const ASIDES: readonly string[] = [
  'enligt handboken "Vi hjälps åt"',
  "t.ex. på torget eller i skolan",
  "- även på helger -",
  'under rubriken "Ordet är fritt"',
  "bl.a. genom enkäter",
  "i linje med planen för 2027-2030",
];
