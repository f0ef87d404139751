import type { ActorData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

/** Who Swedish agreements bind, by what they are called. Names are shown as written here. */
export const makeActors = (): ActorData => ({
  generic: [
    {
      name: "Idéburna sektorn",
      forms: phraseList(`
      idéburen sektor, idéburna sektorn, idéburna sektor, ideburen sektor, ideburna sektorn
    `),
    },
    { name: "Offentliga sektorn", forms: ["offentlig sektor", "offentliga sektorn", "offentliga sektor"] },
    { name: "Privata sektorn", forms: ["privat sektor", "privata sektorn", "näringslivet"] },
    {
      name: "Civilsamhället",
      forms: phraseList(`
      civilsamhället, civilsamhälle, civila samhället, civilt samhälle, civila samhällets organisationer,
      civilsamhällets organisationer, organisationer i civilsamhället
    `),
    },
    { name: "Föreningslivet", forms: ["föreningslivet", "föreningsliv"] },
    { name: "Frivilligsektorn", forms: ["frivilligsektorn", "frivilligsektor"] },
    { name: "Sociala ekonomin", forms: ["sociala ekonomin", "social ekonomi", "sociala ekonomins organisationer"] },
    {
      name: "Idéburna organisationer",
      forms: phraseList(`
      idéburna organisationer, idéburna organisationerna, ideburna organisationer, idéburna aktörer, idéburna aktörerna,
      idéburen organisation
    `),
    },
    {
      name: "Offentliga organisationer",
      forms: phraseList(`
      offentliga organisationer, offentliga organisationerna, offentliga aktörer, offentliga aktörerna, offentlig aktör,
      offentlig organisation
    `),
    },
    { name: "Myndigheter", forms: ["myndigheter", "myndigheterna"] },
    { name: "Regionen", forms: ["regionen"] },
    { name: "Regionerna", forms: ["regionerna", "regioner"] },
    { name: "Kommunen", forms: ["kommunen"] },
    { name: "Kommunerna", forms: ["kommunerna", "kommuner"] },
    { name: "Staden", forms: ["staden"] },
    { name: "Länsstyrelsen", forms: ["länsstyrelsen"] },
    { name: "Landstinget", forms: ["landstinget"] },
    { name: "Regeringen", forms: ["regeringen"] },
    { name: "Staten", forms: ["staten"] },
    { name: "Föreningarna", forms: ["föreningarna"] },
    { name: "Organisationerna", forms: ["organisationerna"] },
    { name: "Medlemmarna", forms: ["medlemmarna"] },
    { name: "Parterna", forms: ["parterna", "parter"] },
    { name: "Båda parter", forms: ["båda parter", "båda parterna"] },
    { name: "Respektive part", forms: ["respektive part"] },
    { name: "De undertecknade", forms: ["de undertecknade", "de undertecknande", "undertecknarna"] },
    { name: "Vi", forms: ["vi"] },
    { name: "Representanterna", forms: ["representanterna"] },
    { name: "Ledamöterna", forms: ["ledamöterna"] },
    { name: "Processledaren", forms: ["processledaren", "processledare", "processledning", "processledningen"] },
    { name: "Kontaktpersonen", forms: ["kontaktpersonen", "kontaktperson"] },
    { name: "Kontaktpersonerna", forms: ["kontaktpersonerna", "kontaktpersoner"] },
    { name: "Ordföranden", forms: ["ordföranden", "ordförande"] },
    { name: "Vice ordföranden", forms: ["vice ordföranden", "vice ordförande"] },
    { name: "Sammankallande", forms: ["sammankallande"] },
    { name: "Kansliet", forms: ["kansliet", "kansli"] },
    { name: "Styrelsen", forms: ["styrelsen"] },
    { name: "Presidiet", forms: ["presidiet", "presidium"] },
    { name: "Rådet", forms: ["rådet"] },
    { name: "Forumet", forms: ["forumet"] },
    { name: "Kommunfullmäktige", forms: ["kommunfullmäktige"] },
    { name: "Regionfullmäktige", forms: ["regionfullmäktige"] },
    {
      name: "De som undertecknar",
      forms: phraseList(`
      de som undertecknar, de som undertecknat, de som har undertecknat, de som skriver under, den som undertecknar,
      vi som undertecknar, vi som undertecknat, vi som har undertecknat
    `),
    },
    {
      name: "De som ansluter sig",
      forms: phraseList(`
      de som ansluter sig, den som ansluter sig, de som anslutit sig, de som har anslutit sig
    `),
    },
  ],
  quantifiers: phraseList(`
    alla, samtliga, varje, var och en av, respektive, de enskilda, enskilda, övriga, andra, båda, vardera, någon av,
    ingen av
  `),
  participles: phraseList(`
    undertecknande, undertecknade, signerande, anslutna, ansluten, deltagande, medverkande, samverkande, ingående, berörda,
    berörd, enskilda, enskild, idéburna, ideburna, idéburen, offentliga, offentlig, lokala, lokal, regionala, små, ideella,
    ideell, halländska
  `),
  groupNouns: [
    { singular: ["part", "parten"], plural: ["parter", "parterna"] },
    { singular: ["organisation", "organisationen"], plural: ["organisationer", "organisationerna"] },
    { singular: ["aktör", "aktören"], plural: ["aktörer", "aktörerna"] },
    { singular: ["förening", "föreningen"], plural: ["föreningar", "föreningarna"] },
    { singular: ["myndighet", "myndigheten"], plural: ["myndigheter", "myndigheterna"] },
    { singular: ["nämnd", "nämnden"], plural: ["nämnder", "nämnderna"] },
    { singular: ["förvaltning", "förvaltningen"], plural: ["förvaltningar", "förvaltningarna"] },
    { singular: ["kommun", "kommunen"], plural: ["kommuner", "kommunerna"] },
    { singular: ["medlem", "medlemmen"], plural: ["medlemmar", "medlemmarna"] },
    { singular: ["ledamot", "ledamoten"], plural: ["ledamöter", "ledamöterna"] },
  ],
  relatives: ["som"],
  relativeHelpers: ["har", "hade", "vill", "kan", "önskar", "inte", "ännu", "väljer", "att"],
  relativeDropped: ["har", "hade"],
  articles: ["den", "det", "de", "en", "ett", "vår", "våra"],
  properFirst: ["region", "länsstyrelsen", "landstinget", "coompanion", "studieförbundet"],
  properLast: ["kommun", "kommuner", "stad", "stift", "län", "universitet", "högskola", "landsting", "region"],
  properInside: ["i", "och", "län", "läns"],
  bodyEndings: [
    { ending: "grupp", definite: "gruppen" },
    { ending: "gruppen", definite: "gruppen" },
    { ending: "kansli", definite: "kansliet" },
    { ending: "kansliet", definite: "kansliet" },
    { ending: "nämnd", definite: "nämnden" },
    { ending: "nämnden", definite: "nämnden" },
    { ending: "rådet", definite: "rådet" },
    { ending: "sråd", definite: "srådet" },
    { ending: "styrelse", definite: "styrelsen" },
    { ending: "styrelsen", definite: "styrelsen" },
    { ending: "utskott", definite: "utskottet" },
    { ending: "utskottet", definite: "utskottet" },
    { ending: "kommitté", definite: "kommittén" },
    { ending: "kommittén", definite: "kommittén" },
    { ending: "samordnare", definite: "samordnaren" },
    { ending: "samordnaren", definite: "samordnaren" },
    { ending: "regionen", definite: "regionen" },
    { ending: "förvaltningen", definite: "förvaltningen" },
    { ending: "kontoret", definite: "kontoret" },
    { ending: "förbundet", definite: "förbundet" },
    { ending: "nätverket", definite: "nätverket" },
    { ending: "forum", definite: "forumet" },
    { ending: "forumet", definite: "forumet" },
  ],
  notBodies: phraseList(`
    målgrupp, målgruppen, åldersgrupp, åldersgruppen, yrkesgrupp, yrkesgruppen, samrådet, området, grupp, gruppen, samråd,
    begrepp, intressegrupp, statsförvaltning
  `),
  named: [
    { name: "Sveriges Kommuner och Regioner", forms: ["sveriges kommuner och regioner", "skr"] },
    { name: "Sveriges Kommuner och Landsting", forms: ["sveriges kommuner och landsting", "skl"] },
    {
      name: "Forum för idéburna organisationer med social inriktning",
      forms: phraseList(`
      forum - idéburna organisationer med social inriktning
    `),
    },
  ],
  genitiveEnding: "s",
  bareGenitive: /[sxz]$/u,
  shared: [
    {
      adjectives: {
        offentlig: "Offentliga sektorn",
        offentliga: "Offentliga sektorn",
        idéburen: "Idéburna sektorn",
        idéburna: "Idéburna sektorn",
        privat: "Privata sektorn",
        privata: "Privata sektorn",
      },
      nouns: ["sektor", "sektorn", "sektors", "sektorns", "sektorerna"],
    },
    {
      adjectives: { offentliga: "Offentliga organisationer", idéburna: "Idéburna organisationer" },
      nouns: ["organisationer", "organisationerna", "organisationers", "aktörer", "aktörerna"],
    },
  ],
});
