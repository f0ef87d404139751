import type { GrammarData } from "../language-data.js";
import { Pattern } from "../pattern.js";
import { phraseList } from "../phrase-list.js";

export const makeGrammar = (): GrammarData => ({
  subordinators: phraseList(`
    att, som, hur, om, där, när, vilka, vilken, vilket, vad, eftersom, medan, innan, sedan, så att, för att, huruvida,
    varför, ifall, såvida, vars
  `),
  alsoPrepositions: ["om"],
  alsoComparisons: ["som"],
  pronouns: ["vi", "de", "man", "det", "den", "ni", "du", "han", "hon", "dessa", "parterna", "var"],
  timeNouns: phraseList(`
    år, höst, vår, vinter, sommar, halvår, kvartal, termin, månad, vecka, dag, gång, gånger, hösten, våren, sommaren,
    vintern, mandatperiod
  `),
  pluralNoun: new Pattern(String.raw`(?:ioner|ningar|elser|heter|iteter|anter|ister|ätter)$`),
  infinitiveMark: "att",
  infinitive: new Pattern(
    String.raw`^(?:\p{L}+as?|få|se|ge|bli|gå|stå|nå|ta|dra|le|ske|förstå|ingå|utgå|bestå|anta|uppnå|ses|ges|tas|nås)$`,
  ),
  notInfinitive: phraseList(`
    alla, andra, båda, samma, våra, era, sina, mina, dessa, flera, sådana, vilka, olika, bra, stora, lilla, egna, vissa,
    fyra, åtta, andra, första, den, idéburna, offentliga, gemensamma, lokala, regionala, sociala, enskilda, anslutna,
    berörda, ideella, extra, bara, kanske, deras, vars, varandras, denna, viktiga, nya, goda, konkreta, särskilda, öppna,
    många, förra, samtliga, detta, ena, varsina, era, innovativa, civila, detsamma, undertecknade, politiska, halva, hela,
    övriga, samhälleliga, ekonomiska, långsiktiga, strategiska, tydliga, aktiva, bästa, största, högsta
  `),
  actionVerbs: phraseList(`
    agera, anordna, ansluta, använda, arbeta, arrangera, bedriva, bejaka, bereda, besluta, betala, bevaka, bidra, bilda,
    bistå, bjuda, dela, delta, diskutera, dokumentera, driva, engagera, erbjuda, ersätta, finansiera, formulera, fortsätta,
    främja, följa, förbereda, förbättra, fördela, förenkla, förmedla, förstärka, försvara, ge, genomföra, granska, göra,
    hantera, hitta, hålla, ha, identifiera, inbjuda, informera, inkludera, initiera, inrätta, integrera, involvera, kalla,
    kartlägga, kommunicera, komplettera, kontakta, leda, ledsaga, lyfta, lyssna, lägga, lämna, markera, medfinansiera,
    medverka, minska, motverka, mäta, mötas, ordna, planera, prioritera, pröva, publicera, påverka, rapportera, redovisa,
    remittera, representera, revidera, rådgöra, samla, sammanställa, samordna, samråda, samverka, se, skapa, skicka, sprida,
    starta, stimulera, stödja, stötta, stärka, svara, synliggöra, säkerställa, sätta, söka, ta, teckna, tillgängliggöra,
    tillhandahålla, tillse, tillsätta, tydliggöra, undersöka, underlätta, understödja, uppmärksamma, upprätta, uppmuntra,
    utarbeta, utbilda, utbyta, utforma, utreda, utse, utveckla, utvärdera, vara, verka, visa, välja, välkomna, värna,
    återkoppla, öka, öppna, överlägga, beakta, respektera, enas, avsätta, bekosta, avstå
  `),
  presentForms: (infinitive) =>
    infinitive === "göra"
      ? ["gör"]
      : infinitive.endsWith("a")
        ? [`${infinitive}r`, `${infinitive.slice(0, -1)}er`, `${infinitive.slice(0, -1)}r`]
        : [`${infinitive}r`],
  presentVerb: new Pattern(String.raw`^\p{Ll}+(?:ar|er|or|ör|år|yr|ir|ter|tar|der)$`),
  notPresentVerb: phraseList(`
    eller, under, över, efter, parter, organisationer, processer, former, föreningar, avtal, frågor, aktörer, regioner,
    kommuner, medlemmar, ledamöter, representanter, insatser, resurser, verksamheter, myndigheter, lösningar, ansökningar,
    uppföljningar, åtgärder, åtaganden, principer, erfarenheter, roller, perspektiv, villkor, år, per, inför, utanför,
    därför, framför, mer, fler, vår, var, där, när, här, för, personer, tjänstepersoner, ersättare, utförare, ideer, idéer,
    grupper, individer, tjänster, ungdomar, rättigheter, möjligheter, förutsättningar, behoven, områdena, enskilda,
    ytterligare, huvudmän, styrdokument, årsredovisningar, beredningsprocesser, ansvar, klar
  `),
  passiveVerb: new Pattern(String.raw`^\p{Ll}{2,}s$`),
  deponents: phraseList(`
    enas, finns, hoppas, möts, mötas, träffas, lyckas, minns, umgås, samlas, turas, samsas, kräves, trivs, behövs, krävs,
    delas, ansvaras, sams, ses, hjälps, finnas, tyckas, tycks
  `),
  passiveHelpers: ["blir", "bli", "blivit"],
  participle: new Pattern(String.raw`^\p{Ll}+(?:ad|at|ade|d|t|da|ta)$`),
  supine: new Pattern(String.raw`^\p{Ll}{2,}(?:[aåäiöye]t|[dkpst]t)$`),
  stativeVerbs: phraseList(`
    är, var, har, hade, blir, består, finns, innebär, bygger, präglas, tror, anser, menar, tycker, utgör, omfattar, gäller,
    handlar, betyder, heter, vet, ser, känner, delar, upplever, behöver, krävs, behövs, utgår, grundar, vilar, ligger,
    representerar, spelar, fyller, kommer, skiljer, kompletterar, tillhör, uppfattar, utgörs, berör, står, växer,
    kännetecknas, brukar, rymmer, speglar, liknar, saknar, saknas, beskriver, förenar, förenas, hoppas, syftar, definierar,
    bedömer, möter, drivs
  `),
  pastVerb: new Pattern(String.raw`^\p{Ll}{2,}(?:ade|ades|des|dde|ddes|tes)$`),
  adverbs: phraseList(`
    inte, ej, icke, aldrig, också, även, dock, alltid, gemensamt, tillsammans, årligen, löpande, regelbundet, aktivt,
    kontinuerligt, särskilt, därför, dessutom, därmed, sedan, nu, redan, ofta, alltjämt, fortlöpande, systematiskt,
    ömsesidigt, själva, själv, vid behov, då, bara, endast, enbart, främst, normalt, tidigt, årligt, därutöver, ytterst,
    var och en, båda, i första hand, i möjligaste mån, i huvudsak, i samråd, i god tid, i dag, idag, varje år,
    en gång per år, minst en gång per år, minst, senast, snarast, strategiskt, sålunda, således, på förfrågan, vid förfrågan
  `),
  adverbEnding: new Pattern(String.raw`(?<=\p{L}{2})(?:igt|iskt|ligen|ivt|amt|vis)$`),
  prepositions: phraseList(`
    i, på, av, för, med, till, från, om, hos, inom, mellan, under, över, efter, mot, genom, utan, vid, enligt, kring,
    utifrån, bland, utanför, inför, åt, per, gentemot, tillsammans med, i samråd med, i dialog med, i samverkan med, via,
    såsom, bakom, ur, på uppdrag av, för att, än, jämte, exklusive
  `),
  conjunctions: ["och", "samt", "eller", "men", "respektive", "såväl som", ","],
  agentPrepositions: ["av", "genom"],
  happeningVerbs: ["sker", "sköts", "drivs", "bedrivs", "leds"],
  genitive: new Pattern(String.raw`(?<=\p{L}{2})s$`),
  presentIsDistinct: true,
});
