/** Words that let a clause reach less far when they come, and further when they go. */
export const limiting: readonly string[] = [
  "på förfrågan",
  "på begäran",
  "vid förfrågan",
  "endast",
  "enbart",
  "bara",
  "uteslutande",
  "i första hand",
  "i huvudsak",
  "huvudsakligen",
  "inom ramen för",
  "med undantag för",
  "utom",
  "delvis",
  "helt eller delvis",
  "vissa",
  "i vissa fall",
  "inom sitt område",
  "exklusive",
  "högst",
  "som mest",
  "upp till",
];

/** Words that let a clause reach further when they come. */
export const embracing: readonly string[] = [
  "alla",
  "samtliga",
  "varje",
  "i sin helhet",
  "inklusive",
  "med mera",
  "m.m.",
  "åtminstone",
];

/** Words that leave it to somebody's asking, need or ability whether a duty is done: with them it binds less. */
export const relaxing: readonly string[] = [
  "på förfrågan",
  "på begäran",
  "vid förfrågan",
  "vid behov",
  "vid tillfälle",
  "i den mån",
  "där så är möjligt",
  "där det är lämpligt",
  "när det behövs",
  "om det behövs",
  "i möjligaste mån",
  "i största möjliga mån",
  "så långt det är möjligt",
  "så långt möjligt",
  "så långt som möjligt",
  "om möjligt",
  "när det är möjligt",
  "efter förmåga",
  "i görligaste mån",
  "helst",
  "gärna",
  "eventuellt",
  "ev.",
  "kanske",
  "möjligen",
  "i mån av",
];

/** Words that take something out: what joins them makes the rest smaller. */
export const excepting: readonly string[] = ["med undantag för", "utom", "förutom", "exklusive"];

/** Words that only give examples or stress; they set no bounds. */
export const illustrating: readonly string[] = ["till exempel", "t.ex.", "exempelvis", "bland annat", "bl.a.", "såväl", "både"];
