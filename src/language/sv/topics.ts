import { Pattern } from "../pattern.js";
import type { TopicWords } from "../topics.js";

/** How Swedish agreements speak of what readers look for, whatever heading it stands under. */
export const topics: TopicWords = {
  purpose: new Pattern(
    String.raw`(?<!\p{L})(?:syft(?:e|et|ar|ade)|ändamål(?:et)?|avsikten med|målet med överenskommelsen)(?!\p{L})`,
    "i",
  ),
  "follow-up": new Pattern(
    String.raw`(?<!\p{L})(?:uppföljning\p{L}*|utvärder\p{L}*|följ(?:s|er|a)\p{L}{0,3} (?:\p{L}+ ){0,3}upp|följas upp|avstämning\p{L}*|stämmer av)(?!\p{L})`,
    "i",
  ),
  "annual-meeting": new Pattern(
    String.raw`(?<!\p{L})(?:årsmöte(?:t|n|na)?|årsträff(?:en|ar|arna)?|årskonferens(?:en|er|erna)?)(?!\p{L})|(?<!\p{L})(?:årlig(?:a|en|t)?|varje år|varje (?:vår|höst)|en gång om året|en gång per år|gånger (?:om|per) året?|gånger per år)(?!\p{L})[^.!?]{0,120}(?:konferens(?:en)?|möten?|mötet|träff(?:en)?|forum|dialogdag|samråd|samling|möts|träffas|ses)(?!\p{L})|(?:konferens(?:en)?|möten?|mötet|träff(?:en)?|forum|samråd|samling|möts|träffas|ses)(?!\p{L})[^.!?]{0,120}(?:årlig(?:a|en|t)?|varje år|varje (?:vår|höst)|om året|per år)(?!\p{L})`,
    "i",
  ),
  validity: new Pattern(
    String.raw`(?<!\p{L})(?:giltig\p{L}*|tills vidare|gäller (?:från|fr\.o\.m\.|till|t\.o\.m\.|under|i (?:\p{L}+|\d+) år|för (?:åren|perioden|tiden))|(?:överenskommelsen|avtalet|den) (?:löper|gäller|träder)|träder i kraft|trätt i kraft|löptid\p{L}*|avtalstid\p{L}*|avtalsperiod\p{L}*)(?!\p{L})`,
    "i",
  ),
  revision: new Pattern(
    String.raw`(?<!\p{L})(?:revider\p{L}*|revision\p{L}*|översyn\p{L}*|omförhandl\p{L}*|omprövas|omprövning|ses över|se över överenskommelsen|ändringar i (?:texten|överenskommelsen)|förnyas|uppdateras)(?!\p{L})`,
    "i",
  ),
  exit: new Pattern(
    String.raw`(?<!\p{L})(?:utträd\p{L}*|frånträd\p{L}*|uppsägning\p{L}*|säg(?:a|er|s) upp|sägas upp|(?:lämna|lämnar) (?:överenskommelsen|samarbetet|samverkan)|gå ur|går ur|avsluta(?:r)? sitt deltagande|upphör att (?:vara part|delta)|inte längre vill (?:vara|delta))(?!\p{L})`,
    "i",
  ),
  "equal-treatment": new Pattern(
    String.raw`(?<!\p{L})(?:likabehand\p{L}*|likvärdig\p{L}* behand\p{L}*|behandla\p{L}* [^.!?]{0,60}lika|missgynna\p{L}*|särbehand\p{L}*|(?:även|också) (?:de|den|för dem) som inte (?:\p{L}+ ){0,3}(?:ansl|undert|skriv|sign|är med)\p{L}*|(?:oavsett|oberoende av|vare sig)[^.!?]{0,80}(?:ansl[ua]t\p{L}*|undertecknat|skrivit (?:under|på)|signerat|är med|är part))(?!\p{L})`,
    "i",
  ),
  contact: new Pattern(
    String.raw`(?<!\p{L})(?:kontaktperson\p{L}*|kontaktuppgift\p{L}*|kontakta(?:s)?|frågor (?:besvaras|om överenskommelsen)|ansvarig handläggare)(?!\p{L})`,
    "i",
  ),
  "reply-date": new Pattern(
    String.raw`(?<!\p{L})(?:svara|svar|svaret|svaren|remissvar\p{L}*|yttrande\p{L}*|synpunkter(?:na)?|remisstid\p{L}*|remissen)(?!\p{L})[^.!?]{0,120}(?:senast|till och med|t\.o\.m\.|före|pågår till)\s+(?:(?:\p{L}+dagen )?den )?(?:\d{1,2}(?!\d)|\d{4}-\d{2}|i \p{L}{3,9} \d{4})`,
    "i",
  ),
  "reply-address": new Pattern(
    String.raw`(?<!\p{L})(?:svara(?:r)?|svar|svaret|svaren|remissvar\p{L}*|yttrande\p{L}*|synpunkter\p{L}*)(?!\p{L})[^!?]{0,160}(?:@|skickas (?:in )?till|lämnas (?:in )?till|mejl|e-post|via (?:webb|formulär))`,
    "i",
  ),
  "decision-body": new Pattern(
    String.raw`(?<!\p{L})(?:antagen|antogs|antas|beslutad|beslutades|fastställd|fastställdes|godkänd|godkändes) (?:\p{L}+ ){0,3}?(?:av|i|vid) (?:\p{L}+ ){0,2}?\p{L}*(?:fullmäktige|styrelse|styrelsen|nämnd|nämnden|stämma|stämman|årsmöte|regering|regeringen)(?!\p{L})`,
    "i",
  ),
  "decision-date": new Pattern(
    String.raw`(?<!\p{L})(?:antagen|antogs|beslutad|beslutades|fastställd|fastställdes|godkänd|godkändes|beslut)(?!\p{L})[^.!?]{0,80}(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4})(?!\d)`,
    "i",
  ),
  reference: new Pattern(
    String.raw`(?<!\p{L})(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|diariebeteckning)\.?:? ?(?:\p{L}{1,6}[ -]?)?\d`,
    "i",
  ),
  plan: new Pattern(
    String.raw`(?<!\p{L})(?:(?:handlings|åtgärds|verksamhets|samverkans|aktivitets|genomförande|arbets)plan(?:en|er|erna)?|(?:egen|separat|särskild|gemensam) plan|årlig plan|(?:separata|egna|särskilda) planer)(?!\p{L})`,
    "i",
  ),
  representation: new Pattern(
    String.raw`(?<!\p{L})(?:ledam\p{L}*|representa\p{L}*|platser|företrä\p{L}*|deltagare|mandat|sammansättning\p{L}*|sammansatt|grupp\p{L}*|\p{L}+gruppen|råd\p{L}*|\p{L}+rådet)(?!\p{L})`,
    "i",
  ),
  balance: new Pattern(
    String.raw`(?<!\p{L})(?:(?:jämvikt|balans) (?:mellan|i)|(?:råder|eftersträvas|är i) (?:jämvikt|balans)|lika många|samma antal|lika antal|lika stort antal|jämnt? fördel\p{L}*|jämn fördelning|lika fördelning|jämn representation|lika representation|paritet\p{L}*|i jämvikt)(?!\p{L})`,
    "i",
  ),
  constituted: new Pattern(
    String.raw`(?<!\p{L})(?:består|bestående|utgörs|sammansatt|sammansättning\p{L}*|ingår|ingående|tillsätts|tillsätter|tillsatt|bildas|bildar|inrättas|inrättar|utses|utser|väljs|väljer|har (?:\p{L}+ )?(?:ledamöter|representanter|platser|deltagare)|har (?:\p{L}+|\d+) (?:\p{L}+ )?(?:ledamöter|representanter|platser|deltagare)|ledamöter|representanter)(?!\p{L})`,
    "i",
  ),
  appointment: new Pattern(
    String.raw`(?<!\p{L})(?:utses|utser|väljs|väljer|nomineras|nominerar|tillsätts av|tillsätter|adjungeras)(?!\p{L})`,
    "i",
  ),
  chair: new Pattern(
    String.raw`(?<!\p{L})(?:ordförande\p{L}*|sammankallande|leds av|ordförandeskap\p{L}*|presidi\p{L}*)(?!\p{L})`,
    "i",
  ),
  term: new Pattern(
    String.raw`(?<!\p{L})(?:mandattid\p{L}*|mandatperiod\p{L}*|på (?:\p{L}+|\d+) år|för (?:\p{L}+|\d+) år|(?:tvåårs|ett år|två år|tre år|fyra år)\p{L}*|väljs årligen|utses årligen)(?!\p{L})`,
    "i",
  ),
  task: new Pattern(
    String.raw`(?<!\p{L})(?:uppgift\p{L}*|uppdrag\p{L}*|ansvarar|ansvar|ska|skall|leda|leder|samordnar|bereder|driver)(?!\p{L})`,
    "i",
  ),
  reason: new Pattern(
    String.raw`(?<!\p{L})(?:eftersom|därför att|ingår i|ryms i|ryms inom|täcks av|slagits? (?:ihop|samman)|sammanförts?|har vi valt|valt att|i stället|ersatts? av|ersätter|ersatt|utelämna\p{L}*|utgår|går upp i|läggs? till|samlats under|finns med i)(?!\p{L})`,
    "i",
  ),
  elsewhere: new Pattern(
    String.raw`(?<!\p{L})(?:nationella?|nationellt|tidigare|förra|föregående|dåvarande|ursprungliga|då)(?!\p{L})`,
    "i",
  ),
  renaming: new Pattern(
    String.raw`(?<!\p{L})(?:nedan|hädanefter|fortsättningsvis|i det följande|här kalla[dt]\p{L}*|kallas?|kallad|benämns?|förkortat)(?!\p{L})`,
    "i",
  ),
};
