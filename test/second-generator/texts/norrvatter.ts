/** A text of our own: one heading or clause to a line. */
export const NORRVATTER = `
# Strategi för samverkan med det civila samhället i Norrvättern

Region Norrvättern antog texten i juni 2021 efter att 31 organisationer hade lämnat synpunkter.

## Inledning

Det finns en vana i Norrvättern att ordna saker själv. Fiskegillet byggde hamnen, kvinnoföreningen öppnade den första förskolan och nykterhetslogen drev bion i femtio år. Vanan lever, men den behöver lokaler, tid och någon som lyfter luren på regionens växel.
Regionen kan inte beställa fram engagemang. Däremot kan regionen låta bli att stå i vägen för det, och ibland röja stigen. Därför finns denna strategi.
Texten vänder sig till chefer, förtroendevalda, styrelseledamöter och alla som undrar vem de ska ringa.

## Vision

År 2032 är Norrvättern ett län där ingen lång utredning behövs för att en förening och en vårdcentral ska kunna börja tala med varandra.

## Våra principer

Sex principer bär strategin. Vad de leder till i praktiken står i en särskild handlingsplan.

### Dialog

Dialog betyder att vi lyssnar på dem som saken gäller, tidigt och mer än en gång. Den som bjuder in till samtal ska säga vad som går att påverka och vad som redan är bestämt.
Samtal förs på dagtid, kvällstid och digitalt, så att den som arbetar ideellt kan delta.

### Integritet

Föreningarna ska kunna kritisera regionen utan att förlora pengar, lokaler eller uppdrag. Regionen ska i sin tur kunna säga nej till en förening och ändå fortsätta samarbeta med den.
Den som får stöd för en verksamhet väljer själv sina arbetssätt så länge lagen följs.

### Helhetssyn

Människor har sällan bara ett behov. En ung vuxen som har hamnat utanför kan behöva läkare, bostad, sysselsättning och en vän, och föreningslivet ser ofta hela personen.
Vårdcentraler, sjukhus och folkhögskolor bör därför bygga vidare på kontakter som redan finns i bygden.

### Kvalitet

Kvalitet mäts inte enbart i antal besök. Regionen ska fråga deltagarna vad som blev bättre och ta svaren på lika stort allvar som statistiken.
Utvärderingar bör göras tillsammans, med en tredjedel av frågorna formulerade av föreningarna.

### Långsiktighet

Treåriga beslut är huvudregel, ettåriga är undantag som motiveras. Den som har fått ett treårigt beslut behöver bara redovisa en gång om året.
Regionen avser att på sikt låta indexuppräkningen följa den egna personalens löner.

### Innovation

Nya lösningar växer fram där någon får misslyckas. Regionen vill avsätta en mindre summa varje år för försök som ingen annan vågar betala.
Lärdomarna från försöken delas öppet, även de pinsamma.

## Prioriterade områden

- Psykisk hälsa bland unga under 25 år.
- Ensamhet bland äldre i glesbygd.
- Krisberedskap där frivilliga vet sin uppgift.
- Kultur på orter som saknar biblioteksfilial.
- Vägen till arbete för utrikes födda kvinnor.

## Roller

Regionstyrelsen äger strategin och beslutar om ändringar i den.
Hälso- och sjukvårdsnämnden ansvarar för att minst två avtal om idéburet offentligt partnerskap prövas före 2026.
Civilsamhällesrådet består av åtta ledamöter, varav fem från organisationerna och tre från regionen.
Regionens strateg för det civila samhället är sekreterare i rådet.

## Genomförande

En handlingsplan tas fram vartannat år och beskriver vad som ska göras, av vem och till vilken kostnad.
Handlingsplanen beslutas av regionstyrelsen sedan civilsamhällesrådet har yttrat sig.
Första utkastet skickas ut senast den 30 september.

## Uppföljning och revidering

Civilsamhällesrådet bjuder in till en vårdag där strategin granskas öppet.
Strategin revideras vart fjärde år, eller tidigare om regionstyrelsen och rådet är eniga.
`;
