import type { AdviceData } from "../check-data.js";
import { phraseList } from "../phrase-list.js";
import { plainWords } from "../plain-words.js";

export const makeAdvice = (): AdviceData => ({
  oldVerbs: [{ preferred: "ska", other: "skall" }],
  together: [
    { preferred: "i dag", other: "idag" },
    { preferred: "i morgon", other: "imorgon" },
    { preferred: "i stället", other: "istället" },
    { preferred: "framför allt", other: "framförallt" },
    { preferred: "över huvud taget", other: "överhuvudtaget" },
    { preferred: "till exempel", other: "tillexempel" },
  ],
  shortAllowed: phraseList(`
    kap., st., nr., tfn., tel., dnr., diarienr., sid., mdr., c:a, ca., jfr., forts.
  `),
  doublesAllowed: phraseList("det, den, de, är, var, får, så, ja, nej, mycket, många, väldigt, om, på, sin, sina"),
  indefiniteWords: phraseList(
    "en, ett, varje, någon, något, ingen, inget, sin, sitt, vår, vårt, deras, dess, varandras, en ny, ett nytt",
  ),
  definiteEndings: phraseList(`
    ningen, heten, tionen, sionen, tionerna, skapet, gruppen, planen, sektorn, sektorns, arbetet, ansvaret, avtalet, rådet,
    mötet, utvecklingen, föreningen, parten, kommunen, regionen, principen, dialogen, konferensen, överenskommelsen,
    verksamheten, styrelsen, samhället, nätverket, projektet, uppdraget, perioden, rollen, processen, strategin, myndigheten,
    åtgärden, åtagandet, stödet, bidraget, beslutet, språkbruket, inflytandet, deltagandet, engagemanget, perspektivet,
    arbetssättet, utbytet
  `),
  notDefinite: phraseList("aningen, allmänheten, samrådet, endera, företaget, området, offentligheten, framtiden"),
  attributeEndings: phraseList(
    "ande, ende, nära, ig, igt, iga, ad, at, ade, dd, eliga, lig, ligt, liga, skild, skilt, enskild, enskilt",
  ),
  quotes: ["”", "”"],
  get officialese() {
    return plainWords(`
    erhålla, erhåller, erhöll, erhållit, erhålls = få
    i syfte att = för att
    tillse, tillser, tillses = se till
    åvila, åvilar, åvilat = vara någons ansvar
    avseende = om
    beträffande, rörande, vidkommande = om
    medelst = med
    jämlikt = enligt
    i enlighet med, i överensstämmelse med = enligt
    ävensom = och
    för den händelse att, därest = om
    ehuru = även om
    härvidlag, härvid = då
    därvid, därvidlag = då
    föreligga, föreligger, förelåg = finnas
    förefintlig, förefintliga, förefintligt = som finns
    vidtaga, vidtager = göra
    vidta åtgärder, vidtar åtgärder = göra något
    utgöra, utgör, utgöras = vara
    emedan, enär = eftersom
    städse = alltid
    nedan angivna, ovan angivna, ovan nämnda = de här
    anmoda, anmodar, anmodas = be
    tillskriva, tillskriver = skriva till
    inkomma, inkommer, inkommit = komma in
    utvisa, utvisar = visa
    bibringa, bibringar, bibringas = ge
    förorda, förordar, förordas = föreslå
    åtnjuta, åtnjuter = ha
    föranleda, föranleder, föranleds = leda till
    implementera, implementerar, implementeras, implementering, implementeringen = införa, genomföra
    allokera, allokerar, allokeras = fördela
    adressera, adresserar, adresseras = ta itu med
    facilitera, faciliterar, faciliteras = underlätta
    tillika = också
    ånyo = igen
    dylik, dylika, dylikt = sådan
    därtill = dessutom
    såvitt avser, i vad avser, vad avser = när det gäller
    på grundval av = utifrån
    inom ramen för = inom
    i förekommande fall = när det behövs
    med hänsyn tagen till, med hänsyn tagen = med tanke på
    å det snaraste, med det snaraste = snart
    genom försorg av = av
    verkställa, verkställer, verkställs = genomföra
    uppbära, uppbär, uppburit = få
    delgiva, delgiver = meddela
    bereda tillfälle, beredes tillfälle, bereds tillfälle = få möjlighet
    äga rum, äger rum = hållas, ske
    sagda, ifrågavarande = den här
    stipulera, stipulerar, stipuleras = bestämma
    vederbörande, vederbörlig, vederbörligen = den som det gäller
    hemställa, hemställer = be
    jämte = och
    konkludera, konkluderar = dra slutsatsen
  `);
  },
});
