/** A text of our own: one heading or clause to a line. */
export const NODALN = `
# Överenskommelse om Forum Ådalskusten

Denna överenskommelse inrättar Forum Ådalskusten och beskriver hur forumet arbetar.

## Parter

Parter är Ådalskustens kommunalförbund, Länsstyrelsen, Kustens folkbildning och Samarbetsrådet för trossamfund.
Nya parter kan antas när alla befintliga är överens.

## Uppdrag

Forumet ska vara den plats där frågor som rör flera kommuner behandlas.
Forumet ska lämna råd i frågor om föreningsstöd, lokaler och beredskap.
Forumet får inte fatta beslut som binder en part mot dess vilja.

## Organisation

### Stämman

Stämman hålls en gång om året, i april, och är öppen för alla.
Stämman väljer styrgrupp, valberedning och två granskare.
Vid stämman har varje part tre röster.
Kallelsen skickas minst fyra veckor i förväg.

### Styrgruppen

Styrgruppen har elva ledamöter: fyra från kommunalförbundet, en från Länsstyrelsen, fyra från Kustens folkbildning och två från trossamfunden.
Varje ledamot har en personlig ersättare.
Styrgruppen sammanträder minst sex gånger om året.
Styrgruppen är beslutsför när sju ledamöter är närvarande.
Ordföranden kommer från den idéburna sidan vartannat år.

### Arbetsutskottet

Arbetsutskottet består av ordföranden, vice ordföranden och ytterligare två ledamöter.
Arbetsutskottet bereder styrgruppens ärenden och svarar för brådskande kontakter.
Arbetsutskottet ska redovisa sina åtgärder vid nästa sammanträde.

### Kansliet

Kommunalförbundet ansvarar för kansliet med en tjänst på halvtid.
Kansliet ska hålla webbplatsen aktuell, skicka handlingar och ta emot frågor.
Kansliet svarar inom fem arbetsdagar.

### Valberedningen

Valberedningen har tre ledamöter från skilda parter.
Valberedningen ska sträva efter en jämn fördelning mellan kvinnor och män.
Förslaget lämnas senast den 1 mars.

## Arbetsordning

- Beslut fattas med samförstånd; om det inte går noteras de olika meningarna.
- Handlingar skickas ut sju dagar före sammanträdet.
- Protokollet justeras av två ledamöter, en från varje sida.
- Den som är jävig deltar inte i ärendet.
- Sammanträden kan hållas på distans.
- Arvode betalas inte, men resor ersätts mot kvitto.

## Kostnader

Kommunalförbundet betalar kansliet med 380 000 kronor om året.
Länsstyrelsen bidrar med 90 000 kronor till stämman.
Kustens folkbildning står för lokaler och kaffe.
Budgeten fastställs av styrgruppen senast i november.

## Giltighet och uppsägning

Överenskommelsen gäller till och med den 31 december 2027 och förlängs med tre år i sänder om ingen säger upp den.
Uppsägning ska vara skriftlig och göras senast sex månader före periodens slut.
Vid uppsägning delas forumets tillgångar mellan parterna efter insats.
Tvister löses genom samtal med en medlare som parterna utser tillsammans.

## Underskrifter

Ort och datum

Namnförtydligande
`;
