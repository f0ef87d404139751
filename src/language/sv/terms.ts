import type { TermData } from "../check-data.js";
import { phraseList } from "../phrase-list.js";

export const makeTerms = (): TermData => ({
  knownAbbreviations: phraseList(`
    EU, FN, USA, IT, TV, PDF, SMS, AB, HB, ID, OK, VD, DNA, GPS, GDPR, NATO, UNESCO, UNICEF, WHO, HIV, AIDS, LED, CD, DVD,
    HBTQ, HBTQI, HBTQIA, SVT, SR, UR, TT, SJ, LO, TCO, SACO, ABF, RFSL, RFSU, KFUM, KFUK, IOGT, NTO, LRF, PRO, SPF, SISU,
    HSB, IKEA, SFS, ISO, OBS, PS, KL, NR, TEL
  `),
  expansions: {
    IOP: "idéburet offentligt partnerskap",
    SKR: "Sveriges Kommuner och Regioner",
    SKL: "Sveriges Kommuner och Landsting",
    LÖK: "lokal överenskommelse",
    RUS: "regional utvecklingsstrategi",
    NOD: "Nationellt organ för dialog och samråd",
    MUCF: "Myndigheten för ungdoms- och civilsamhällesfrågor",
    LOU: "lagen om offentlig upphandling",
    LOV: "lagen om valfrihetssystem",
  },
  explainers: phraseList(`
    förkortat, förkortas, förkortad, i fortsättningen, fortsättningsvis, hädanefter, nedan, nedan kallat, nedan kallad, kallat,
    kallad, kallas, även kallat, även kallad, står för, betyder, utläses, är en förkortning av, är en förkortning för,
    är kort för, det vill säga, dvs., d.v.s., eller, som är en förkortning av, som står för, är förkortningen för
  `),
  outdatedNames: [
    {
      name: "SKL",
      forms: phraseList(`
        sveriges kommuner och landsting, sveriges kommuner och landstings, skl, skl:s, skls
      `),
      beginnings: ["skl-"],
      since: "2019-11-27",
      now: "Sveriges Kommuner och Regioner (SKR)",
      nowForms: ["sveriges kommuner och regioner", "skr"],
      notAfter: [],
    },
    {
      name: "landsting",
      forms: phraseList(`
        landsting, landstinget, landstingets, landstingen, landstingens, landstings
      `),
      beginnings: ["landstings"],
      since: "2019-01-01",
      now: "region",
      nowForms: [],
      notAfter: ["ålands"],
    },
    {
      name: "Ungdomsstyrelsen",
      forms: ["ungdomsstyrelsen", "ungdomsstyrelsens"],
      beginnings: [],
      since: "2014-04-01",
      now: "Myndigheten för ungdoms- och civilsamhällesfrågor (MUCF)",
      nowForms: ["myndigheten för ungdoms- och civilsamhällesfrågor", "mucf"],
      notAfter: [],
    },
  ],
  nameMarkers: phraseList(`
    nuvarande, numera, nu, dåvarande, tidigare, förutvarande, före detta, f.d., bytte namn, bytt namn, heter sedan, då kallat, då kallad
  `),
  notPastAfter: [],
  pastWords: phraseList(`
    slöt, slöts, skrev, skrevs, blev, var, hade, antog, antogs, tog, togs, gav, gavs, fick, kom, gick, beslöt, beslöts, lade,
    stod, höll, hölls, utsåg, utsågs, ingick, ingicks, gjorde, gjordes, bildades, undertecknades, tidigare
  `),
  termGroups: [
    {
      concept: "de som har skrivit under",
      terms: [
        ["undertecknande"],
        ["undertecknade", "undertecknad"],
        ["signerande"],
        ["anslutna", "ansluten", "anslutande"],
        ["avtalsslutande"],
      ],
      before: phraseList(`
        part, parten, parter, parterna, parters, parternas, organisation, organisationen, organisationer, organisationerna,
        organisationers, organisationernas, aktör, aktören, aktörer, aktörerna, aktörers, aktörernas, förening, föreningen,
        föreningar, föreningarna, föreningarnas
      `),
      mayDiffer: false,
    },
    {
      concept: "den idéburna sidan",
      terms: [
        phraseList("idéburna sektorn, idéburen sektor, idéburna sektorns, idéburen sektors"),
        phraseList(
          "civilsamhället, civilsamhällets, civila samhället, civila samhällets, civilsamhällets organisationer, det civila samhället",
        ),
        phraseList("frivilligsektorn, frivilligsektorns"),
        phraseList("tredje sektorn, tredje sektorns"),
        phraseList("ideella sektorn, ideella sektorns, ideell sektor"),
      ],
      before: [],
      mayDiffer: true,
    },
  ],
  references: {
    section: ["avsnitt", "avsnittet", "avsnitten", "kapitel", "kapitlet", "kap."],
    principle: ["princip", "principen", "principerna"],
    point: ["punkt", "punkten", "punkterna"],
    appendix: ["bilaga", "bilagan", "bilagorna"],
    joiners: ["och", "eller", "samt", ",", "-"],
    prepositions: ["i", "ur", "av", "från"],
    thisText: phraseList(`
      denna, detta, den här, det här, överenskommelsen, överenskommelse, dokumentet, texten
    `),
    otherTexts: phraseList(`
      lagen, lag, balken, förordningen, konventionen, direktivet, regeringsformen, stadgan, agenda, §, propositionen, betänkandet
    `),
  },
  creation: {
    verbs: phraseList(`
      skapa, skapas, bilda, bildas, tillsätta, tillsätts, tillsättas, inrätta, inrättas, upprätta, upprättas, starta, startas,
      utse, utses, etablera, etableras, sätta upp, ta fram, tas fram, utarbeta, utarbetas
    `),
    between: phraseList(`
      en, ett, ny, nytt, gemensam, gemensamt, särskild, särskilt, partsgemensam, partsgemensamt, bred, brett, regional,
      regionalt, lokal, lokalt, permanent, representativ, representativt, till, upp
    `),
    tasks: ["för", "om", "kring", "med", "mot"],
    plans: ["handlingsplan", "samverkansplan", "aktivitetsplan", "utvecklingsplan", "åtgärdsplan", "verksamhetsplan"],
  },
});
