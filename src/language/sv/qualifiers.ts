import type { QualifierData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

export const makeQualifiers = (): QualifierData => ({
  scope: phraseList(`
    inte bara, inte enbart, inte endast,
    på förfrågan, på begäran, endast, enbart, bara, uteslutande, särskilt, framför allt, i första hand, i huvudsak,
    huvudsakligen, minst, högst, som mest, som minst, utifrån sina egna förutsättningar, utifrån egna förutsättningar,
    inom ramen för, med undantag för, utom, förutom, till exempel, t.ex., exempelvis, bland annat, bl.a., såväl, både,
    i sin helhet, helt eller delvis, delvis, samtliga, alla, varje, flera, vissa, i vissa fall, åtminstone, upp till,
    inom sitt område, med mera, m.m., inklusive, exklusive
  `),
  condition: phraseList(`
    vid behov, vid förfrågan, efter överenskommelse, efter samråd, i samråd, under förutsättning att, förutsatt att,
    såvida inte, såvida, ifall, i de fall, i fall, i den mån, där så är möjligt, där det är lämpligt, när så krävs,
    när det behövs, om det behövs, om så krävs, utan att, så länge, beroende på, med förbehåll för, vid tillfälle,
    efter beslut, om inte
  `),
  negation: ["inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "utan", "varken"],
  hedge: phraseList(`
    i möjligaste mån, så långt det är möjligt, så långt möjligt, så långt som möjligt, om möjligt, där så är möjligt,
    när det är möjligt, efter förmåga, i görligaste mån, helst, gärna, normalt, i regel, vanligtvis, i allmänhet,
    eventuellt, ev., kanske, möjligen, i princip, ofta, i största möjliga mån, på sikt
  `),
  frequency: phraseList(`
    varje år, årligen, en gång per år, en gång om året, per år, om året, varje månad, månatligen, varje kvartal,
    kvartalsvis, vartannat år, vart tredje år, vart fjärde år, två gånger per år, två gånger om året, minst en gång per år,
    löpande, kontinuerligt, regelbundet, regelbundna, varje termin, varje halvår, halvårsvis, varje mandatperiod,
    en gång per mandatperiod, den årliga, årlig, årliga, fortlöpande, systematiskt, återkommande
  `),
  conditionalOpeners: ["om"],
  notConditional: phraseList(`
    vilka, vilken, vilket, hur, vad, att, varandra, varandras, de, den, det, överenskommelsen, arbetet, året, hur, var, vem
  `),
});
