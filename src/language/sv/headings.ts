import type { HeadingData, HeadingLists, LeadData, LeadLists } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

/** Headings met in Swedish agreements, and a few that would be natural there. */
export const headingLists: HeadingLists = {
  phrases: {
    background: phraseList(`
      bakgrund, kort om tillkomst, framtagningsprocess, tillkomst, inledning, introduktion, förord, om överenskommelsen,
      varför en överenskommelse, varför överenskommelse, avsiktsförklaring, nationell överenskommelse, utgångspunkt,
      utgångsläge, sammanfattning, historik, processen bakom överenskommelsen, så kom överenskommelsen till
    `),
    parties: phraseList(`
      part, avtalspart, två parter, ingång, idéburen sektor, den idéburna sektorn, offentlig sektor, den offentliga sektorn,
      civilsamhället, det civila samhället, föreningslivet, regionen, kommunen, länsstyrelsen, idéburna organisationer,
      offentliga organisationer, de idéburna organisationernas roll, sektorns roll, kommunens roll, regionens roll,
      civilsamhällets roll, föreningslivets roll, vem är part, vilka är parter, omfattning, målgrupp, aktörer
    `),
    definitions: phraseList(`
      begrepp, definition, ordlista, förkortning, ordförklaring, begreppsförklaring, centrala begrepp
    `),
    purpose: ["syfte", "ändamål", "avsikt"],
    vision: ["vision", "framtidsbild", "framtidsvision", "viljeinriktning"],
    goals: phraseList(`
      mål, målsättning, målbild, delmål, utvecklingsområde, samhällsutmaning, prioriterade samhällsutmaningar, fokusområde,
      insatsområde, prioriterade områden, inriktningsmål
    `),
    values: ["värdegrund", "värdering", "förhållningssätt", "spelregler", "grundläggande värderingar"],
    principles: ["princip", "beskrivning av principerna", "grundprincip", "samverkansprincip", "bärande principer"],
    actions: phraseList(`
      åtgärd, åtgärdspunkt, aktivitet, insats, detta görs genom, det gör vi genom, så gör vi, åtgärdsområde
    `),
    commitments: ["åtagande", "löfte", "utfästelse", "ömsesidiga åtaganden"],
    responsibilities: phraseList(`
      ansvar, ansvarspunkt, ansvarig, ansvarsområde, ansvarsfördelning, roll, vem gör vad, uppgift
    `),
    organisation: phraseList(`
      organisation, struktur, samverkansstruktur, arbetssätt, arbetsgrupp, styrgrupp, referensgrupp, beredningsgrupp,
      nätverksgrupp, överenskommelsegrupp, partsgemensam grupp, råd, samverkansråd, kansli, forum, presidium, arbetsutskott,
      processledning, processledare, samordning, arbetsform, mötesformer, styrning, organisering
    `),
    implementation: phraseList(`
      genomförande, vägar till fördjupad samverkan, implementering, förankring, kommunikation, information, finansiering,
      resurser, från ord till handling, tillämpning, så arbetar vi, arbetet framåt
    `),
    "follow-up": ["uppföljning", "utvärdering", "lärande", "rapportering", "redovisning", "återrapportering", "återkoppling"],
    accession: phraseList(`
      anslutning, ansluta, anslut er organisation, vilka får vara med, vem kan ansluta sig, hur ansluter man sig,
      anslutna organisationer, så ansluter ni er, bli part
    `),
    exit: ["utträde", "uppsägning", "uteslutning", "avslut", "frånträde"],
    validity: phraseList(`
      giltighet, giltighetstid, översyn, revidering, revision, ändring, tidsperiod, avtalstid, varaktighet, ikraftträdande,
      förlängning
    `),
    dispute: ["tvist", "tvistlösning", "oenighet", "meningsskiljaktighet", "konfliktlösning", "konflikthantering"],
    "equal-treatment": phraseList(`
      likabehandling, likvärdig behandling, de som inte ansluter sig, organisationer som inte ansluter sig,
      organisationer som inte undertecknar
    `),
    signing: phraseList(`
      signering, undertecknande, underskrift, namnunderskrift, signatur, namnförtydligande, undertecknas, ort och datum
    `),
    appendix: phraseList(`
      bilaga, handlingsplan, separat handlingsplan, samverkansplan, utvecklingsplan, aktivitetsplan, verksamhetsplan,
      åtgärdsplan, genomförandeplan, handledning
    `),
  },
  modifiers: phraseList(`
    vår, vårt, våra, den, det, de, denna, detta, dessa, en, ett, gemensam, gemensamt, gemensamma, övergripande, årlig,
    årliga, viktig, viktiga, centrala, konkreta, prioriterade, särskild, särskilda, strategiska, två, tre, fyra, fem, sex,
    sju, åtta, nio, tio, stycken, aktuella, gällande, nationella, regionala, lokala, nästa, fortsatt, fortsatta, löpande,
    regelbunden, grundläggande, separat, långsiktiga, kort, praktisk, praktiska, ingående, anslutna, undertecknande,
    signerande, enskilda
  `),
  tails: ["för", "med", "av", "till", "i", "inom", "mellan", "om", "kring", "från", "på", "hos", "under", "vid", "enligt"],
  notAfterTail: ["att", "som", "hur", "vad", "vilka", "vilken", "vilket", "när", "där"],
  joiners: ["och", "samt", "&", "/", ",", "eller"],
  verbs: phraseList(`
    är, var, har, hade, ska, skall, bör, kan, får, vill, blir, ansvarar, ligger, sker, gör, ger, tar, finns, består, krävs,
    avser, innebär, bygger, utgår, verkar, arbetar, strävar, åtar, förbinder, utser, kommer, behöver, måste, syftar, görs,
    utförs, utses, bidrar, handlar, skapar, tillsätts, bildas, presenteras, gäller, stärks, präglas, omfattar, beskriver,
    anser, tror, samverkar, underlättas, skapas, stöttas, deltar, leder, enas, ges, följer
  `),
};

export const headings: HeadingData = {
  patterns: [
    { role: "definitions", holds: ["vad "], pattern: /^vad (?:är|menas med|menar vi med|betyder|innebär) .{2,80}$/u },
    { role: "background", holds: ["varför ", "hur kom "], pattern: /^(?:varför|hur kom) .{0,40}överenskommelse.{0,20}$/u },
    {
      role: "background",
      holds: ["om överenskommelsen", "om den "],
      pattern: /^(?:kort )?om (?:den (?:här|regionala|lokala) )?överenskommelsen$/u,
    },
    { role: "background", holds: ["bakgrund,"], pattern: /^bakgrund, .{2,80}$/u },
    { role: "principles", holds: ["principen om"], pattern: /^principen om .{2,60}$/u },
    { role: "appendix", holds: ["bilaga"], pattern: /^bilaga\s*(?:\d{1,3}|[a-z])?(?:\s*[-.:,]\s*|\s+|$).{0,80}$/u },
    {
      role: "accession",
      holds: [" kan ", " får "],
      pattern: /^(?:vem|vilka|hur) (?:kan|får) .{0,30}(?:vara med|ansluta|delta).{0,30}$/u,
    },
    {
      role: "equal-treatment",
      holds: [" som inte "],
      pattern: /^(?:den|de|organisationer) som inte .{0,20}(?:ansluter|undertecknar|skriver|är med).{0,30}$/u,
    },
    { role: "commitments", holds: [" åtar ", " förbinder "], pattern: /^.{2,60} (?:åtar|förbinder) (?:sig|oss|er)(?: att)?$/u },
  ],
  labelWords: ["princip", "åtgärd", "punkt", "artikel", "kapitel", "avsnitt", "del", "paragraf", "mål"],
};

export const leadLists: LeadLists = {
  kinds: {
    action: ["åtgärd", "åtgärdspunkt", "aktivitet", "insats", "detta görs genom", "det gör vi genom", "så gör vi", "handling"],
    responsibility: ["ansvar", "ansvarspunkt", "ansvarig", "ansvarsområde", "ansvarsfördelning", "vem gör vad"],
    commitment: ["åtagande", "löfte", "utfästelse"],
    target: ["mål", "delmål", "målsättning", "målbild", "indikator", "önskat läge"],
  },
  pointers: ["vår", "vårt", "våra", "den", "det", "de", "dessa", "detta", "konkreta", "föreslagna", "särskilda", "följande"],
  joint: ["gemensam", "gemensamt", "gemensamma", "ömsesidiga", "parternas"],
  by: ["för", "av", "från"],
  fillers: ["att", "därför", "också", "även", "gemensamt", "tillsammans", "genom", "överenskommelsen", "följande"],
};

export const leads: LeadData = {
  jointActor: "Parterna",
  responsibilityVerbs: ["ansvarar", "ansvar", "ansvarig", "svarar"],
};
