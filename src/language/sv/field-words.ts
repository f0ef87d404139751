import { phraseList } from "../phrase-list.js";

/** Words of the field that ordinary dictionaries lack, in any one form. */
export const fieldWords = phraseList(`
  idéburen, idéburet, idéburna, ideburen, idéburenhet, utförarled, utförarleden, brukarledd, medskapande, samskapande,
  samskapa, samskapas, medskapare, samhällsentreprenör, samhällsentreprenörskap, remissammanställning, remissvar,
  överenskommelsegrupp, överenskommelsearbete, överenskommelseprocess, samverkansråd, föreningsråd, partssammansatt,
  partsgemensam, partsgemensamt, partsgemensamma, förtroendevald, tjänsteperson, tjänstepersoner, civilsamhällesstrategi,
  civilsamhällesorganisation, civilsamhällespolitik, folkhälsoarbete, bygderåd, byalag, arbetsintegrerande, mångfaldsarbete,
  kunskapshöjande, demokratiskola, röstbärare, sakråd, digitaliseringsstöd, likabehandling, likabehandla, funktionsrätt,
  funktionsrättsrörelse, nyanländ, nyanlända, utanförskap, egenmakt, tillgängliggöra, tillgängliggörande, synliggörande,
  föreningsdriven, föreningsdrivna, medlemsnytta, samhällsnytta, jämlikhetsskapande, normkritisk, normmedveten, barnrätt,
  barnrättsperspektiv, delregional, mellankommunal, länsövergripande, kommunövergripande, sektorsövergripande,
  sektorövergripande, verksamhetsstöd, lokalbidrag, idélokal, allaktivitetshus, språkkafé, språkcafé, frivilligcentral,
  volontärcentrum, workshop, workshopar, webbsida, webbplats, lärdag, lärdagar, mejl, mejla, chatt, podd, nyhetsbrev, hbtqi, agenda
`);

/** Words common in such texts: what a slip was most likely meant to be. */
export const commonWords = phraseList(`
  liknande, olika, respektive, möjlighet, möjligheter, möjligheten, tillsammans, samverkan, samarbete, samarbeta, självständighet,
  självständig, självständiga, oberoende, överenskommelse, överenskommelsen, överenskommelsens, organisation, organisationer,
  organisationen, organisationerna, förening, föreningar, föreningen, föreningarna, kommun, kommunen, kommuner, region, regionen,
  verksamhet, verksamheten, verksamheter, förutsättningar, långsiktig, långsiktiga, långsiktighet, öppenhet, insyn, kvalitet,
  kvaliteten, dialog, mångfald, delaktighet, delaktig, inflytande, ansvar, ansvarar, åtgärd, åtgärder, åtagande, åtaganden,
  uppföljning, utvärdering, utveckling, utveckla, utvecklas, genomföra, genomförande, genomförs, gemensam, gemensamma, gemensamt,
  demokrati, demokratisk, demokratiska, engagemang, kunskap, kunskaper, erfarenhet, erfarenheter, information, informera, process,
  processer, princip, principer, principerna, representant, representanter, ersättare, arbetsgrupp, arbetsgruppen, styrgrupp,
  konferens, ekonomisk, ekonomiska, offentlig, offentliga, ideell, ideella, samhälle, samhället, samhällets, behov, resurser,
  särskilt, särskild, tillgänglig, tillgängliga, tillgängligt, uppdrag, underlätta, främja, stärka, stödja, stötta, synpunkter,
  perspektiv, påverka, regelbundet, kontinuerligt, systematiskt, undertecknade, undertecknande, verka, viktig, viktiga, värdegrund,
  värdefull, åsikter, också, eller, mellan, genom, varandra, fortsatt, framtida, början, tidigt, enskilda, parterna
`);
