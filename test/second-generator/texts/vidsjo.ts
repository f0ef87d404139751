/** A text of our own: one heading or clause to a line. */
export const VIDSJO = `
# Överenskommelse om samverkan i Vidsjö län

Vidsjö läns region och de föreningar som verkar i länet har ingått denna överenskommelse för att lösa uppgifter som ingen av oss klarar ensam.

## Bakgrund

Länet har 94 000 invånare och drygt 1 100 föreningar, från byalag vid kusten till kamratstöd i gruvorterna.
När skogsbränderna härjade sommaren 2023 var det hembygdsföreningar, ryttare och jaktlag som först fanns på plats med mat, släp och kunskap om vägarna.
Efteråt frågade sig många varför samma människor sällan blev tillfrågade när beredskapen planerades.
Hösten 2024 bjöd regionen in till fem kvällar i bygdegårdar, och 213 personer kom.

## Syfte

Överenskommelsen ska göra det enklare för föreningar och förvaltningar att hitta varandra.
Den ska också ge invånare som sällan hörs en väg in i besluten.

## Principer

Principerna väger lika tungt och läses tillsammans.

### 1. Dialog

Vi hör av oss innan frågan är avgjord.
Ett samtal räknas först när den som talat får veta vad det ledde till.

#### Åtgärder

- Regionen ska hålla två öppna rådslag varje år, ett norr och ett söder om älven.
- Samrådsgruppen bör publicera dagordningen senast tio dagar före varje möte.
- Föreningsnätverket ska samla in frågor från de minsta föreningarna inför rådslagen.
- Förvaltningarna ska svara skriftligt på förslag inom sex veckor.
- Regionen kan ersätta resor för deltagare som bor mer än 40 kilometer bort.

#### Ansvar

- Samrådsgruppen ansvarar för inbjudan, lokal och anteckningar.
- Föreningsnätverket ansvarar för att små föreningar får plats vid bordet.
- Varje förvaltning ansvarar för att utse en samtalspart.

### 2. Självständighet och oberoende

En förening som får bidrag behåller sin röst och får använda den mot bidragsgivaren.

#### Åtgärder

- Regionen ska ta bort villkor om samordnade uttalanden ur sina bidragsavtal.
- Regionen ska redovisa vilka krav som följer av lag och vilka den själv har ställt.
- Föreningsnätverket bör ordna en årlig kurs i styrelsearbete för nyvalda kassörer.
- Parterna strävar efter att skilja granskning från bidragsgivning.

#### Ansvar

- Bidragsenheten ansvarar för att kraven går att läsa på en sida.
- Föreningsnätverket ansvarar för kursens innehåll och kostnad.

### 3. Långsiktighet

Den som startar en verksamhet för unga måste våga anställa.

#### Åtgärder

- Bidragsenheten ska erbjuda fyraåriga avtal till verksamheter som har prövats i två år.
- Bidragsenheten ska betala ut stödet senast den 15 februari varje år.
- Regionen bör ge besked om minskade bidrag minst nio månader i förväg.
- Samrådsgruppen ska varje höst gå igenom vilka avtal som löper ut.

#### Ansvar

- Bidragsenheten ansvarar för en översikt över alla avtal.
- Samrådsgruppen ansvarar för höstens genomgång.

### 4. Kvalitet

Föreningar arbetar annorlunda än myndigheter, och det är ofta där kvaliteten ligger.

#### Åtgärder

- Parterna ska ta fram gemensamma mått för träffpunkter och mötesplatser.
- Högskolan kan bjudas in att följa upp tre verksamheter om året.
- Föreningsnätverket bör samla goda exempel i en digital bok.
- Förvaltningarna ska erbjuda föreningarnas ledare samma utbildning i första hjälpen som egen personal.

#### Ansvar

- Utvecklingsavdelningen ansvarar för måtten.
- Utvecklingsavdelningen ansvarar för kontakten med högskolan.
- Föreningsnätverket ansvarar för den digitala boken.

### 5. Öppenhet och insyn

Det som är bestämt ska gå att följa, även för den som inte var med.

#### Åtgärder

- Regionen ska publicera alla beslut om bidrag med belopp och skäl.
- Föreningarna ska lämna årsredovisningen till den som frågar.
- Samrådsgruppen ska lägga ut sina anteckningar inom två veckor.
- Regionen bör ordna en telefontid för bidragsfrågor varje torsdag.

#### Ansvar

- Bidragsenheten ansvarar för listan över beslut.
- Samrådsgruppen ansvarar för anteckningarna.

### 6. Mångfald

Länet behöver många slags utförare och många slags människor i dem.

#### Åtgärder

- Regionen ska översätta sina blanketter till fyra språk.
- Parterna ska pröva sökande utan att väga in föreningens storlek.
- Föreningsnätverket ska bjuda in de nationella minoriteterna till varje rådslag.

#### Ansvar

- Regionen ansvarar för översättningarna.
- Föreningsnätverket ansvarar för inbjudan till minoriteterna.

## Organisation

Samrådsgruppen har fyra ledamöter från regionen och sex från föreningarna.
Ledamöterna utses för två år i taget och kan väljas om en gång.
Ordförandeskapet växlar varje år mellan regionen och föreningarna.
Regionens utvecklingsavdelning är kansli och sköter arkivet.

## Uppföljning

Samrådsgruppen redovisar varje mars för fullmäktige vad som har gjorts och vad som blev liggande.
Vart tredje år granskas hela överenskommelsen av någon utomstående.

## Giltighet

Överenskommelsen gäller från den 1 mars 2025 till den 28 februari 2029.
Den som vill lämna överenskommelsen meddelar Samrådsgruppen skriftligt minst tre månader före årsskiftet.
`;
