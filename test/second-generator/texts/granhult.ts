/** A text of our own: one heading or clause to a line. */
export const GRANHULT = `
# Lokal överenskommelse i Granhults kommun

Tre parter står bakom texten: Granhults kommun, Granhults föreningsråd och Granhults pastorat.

## 1. Så kom överenskommelsen till

Kommunstyrelsen beslutade i maj 2022 att pröva om en överenskommelse vore till nytta.
En beredningsgrupp med sju personer mötte 38 föreningar i sporthallar, kyrkstugor och på biblioteket.
Remissen gav 26 svar, de flesta från idrottsföreningar och pensionärernas organisationer.

## 2. Vad orden betyder

- Förening: en ideell sammanslutning med stadgar, styrelse och minst fem medlemmar.
- Idéburet offentligt partnerskap: ett avtal där kommunen och en förening delar på ansvar och kostnad.
- Mötesplats: ett rum eller en plats utomhus dit alla får komma utan att betala.

## 3. Gemensam värdegrund

Ingen i Granhult ska behöva en medlemsbricka för att få hjälp.
Vi möter varandra som jämlikar, också när pengarna är ojämnt fördelade.
Oenighet är tillåten och skrivs ned.

## 4. Åtaganden

### 4.1 Kommunen åtar sig

- 4.1.1 Kommunen ska hålla sporthallen öppen för spontanidrott sex kvällar i veckan.
- 4.1.2 Kommunen ska upplåta skolornas matsalar utan hyra när de står tomma.
- 4.1.3 Kommunen ska ha en lots som svarar inom tre arbetsdagar.
- 4.1.4 Kommunen bör samordna ansökningsdagarna för samtliga stöd.
- 4.1.5 Kommunen ska remittera planer för parker, lekplatser och torg till föreningsrådet.
- 4.1.6 Kommunen kan skjuta till pengar när en statlig ansökan kräver egen insats.
- 4.1.7 Kommunen ska avsätta 450 000 kronor om året till mötesplatser.

### 4.2 Föreningsrådet åtar sig

- 4.2.1 Föreningsrådet ska föra en lista över föreningar som vill ta emot nyinflyttade.
- 4.2.2 Föreningsrådet ska utse fyra personer till beredningsgruppen.
- 4.2.3 Föreningsrådet ska berätta för kommunen när en förening riskerar att läggas ned.
- 4.2.4 Föreningsrådet bör ordna ett forum för valberedare varje vinter.
- 4.2.5 Föreningsrådet ska sprida kommunens inbjudningar till alla medlemmar.

### 4.3 Pastoratet åtar sig

- 4.3.1 Pastoratet ska låna ut församlingshemmet två helger i månaden.
- 4.3.2 Pastoratet ska delta med diakoner i arbetet mot ensamhet.
- 4.3.3 Pastoratet bör dela sina kontakter med ukrainska familjer när de själva vill det.

### 4.4 Alla tre åtar sig

- 4.4.1 Parterna ska mötas den första tisdagen i mars, juni, september och december.
- 4.4.2 Parterna ska varna varandra i tid om lokaler stängs.
- 4.4.3 Parterna ska dela på kostnaden för ett gemensamt sommarlovsprogram.
- 4.4.4 Parterna strävar efter att inget barn står utan fritidsaktivitet av ekonomiska skäl.
- 4.4.5 Parterna bör utbilda sina ledare i barns rättigheter vartannat år.

## 5. Beredningsgruppen

Beredningsgruppen består av tre personer från kommunen, fyra från föreningsrådet och två från pastoratet.
Den leds av den som gruppen väljer för ett år.
Beredningsgruppen ska träffas minst fem gånger om året och skriva korta minnesanteckningar.
Kommunens fritidschef kallar till mötena.

## 6. Mål till 2028

- Minst 60 föreningar har anslutit sig.
- Alla tätorter har en mötesplats som är öppen på söndagar.
- Antalet unga i styrelser har ökat med 20 procent.
- Varje ny invånare har fått ett välkomstsamtal.

## 7. Anslutning och utträde

En förening ansluter sig genom ett styrelsebeslut som skickas till fritidschefen.
Den som inte ansluter sig behandlas på samma sätt vid bidrag och uthyrning.
En part lämnar överenskommelsen sex månader efter att ha sagt upp den.

## 8. Uppföljning

Beredningsgruppen följer upp målen varje november och bjuder in alla anslutna till samtal om resultatet.
Resultatet läggs ut på kommunens webbplats och anslås på biblioteket.
Om ett mål inte nås ska beredningsgruppen föreslå en åtgärd inom två månader.
`;
