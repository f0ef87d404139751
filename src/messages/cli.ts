import type { Localized } from "./message.js";

/** What the command line says when it cannot go on. Each names the thing, what happened, and what to do. */
export const cliTrouble = {
  missing: (file: string): Localized => ({
    sv: `${file}: filen finns inte. Kontrollera namnet och mappen.`,
    en: `${file}: there is no such file. Check the name and the folder.`,
  }),
  folder: (file: string): Localized => ({
    sv: `${file}: det är en mapp. Ange en fil i den.`,
    en: `${file}: this is a folder. Name a file in it.`,
  }),
  notAllowed: (file: string): Localized => ({
    sv: `${file}: du har inte rätt att läsa filen. Ändra rättigheterna eller välj en annan fil.`,
    en: `${file}: you are not allowed to read the file. Change its permissions or choose another file.`,
  }),
  unreadable: (file: string, code: string): Localized => ({
    sv: `${file}: filen gick inte att läsa (${code}). Kontrollera att den går att öppna.`,
    en: `${file}: the file could not be read (${code}). Check that it can be opened.`,
  }),
  tooLarge: (file: string, megabytes: number): Localized => ({
    sv: `${file}: filen är större än ${megabytes} MB. Dela upp texten eller ange rätt fil.`,
    en: `${file}: the file is larger than ${megabytes} MB. Split the text or name the right file.`,
  }),
  empty: (file: string): Localized => ({
    sv: `${file}: det finns ingen text att läsa. Ange en fil med en överenskommelse i.`,
    en: `${file}: there is no text to read. Name a file that holds an agreement.`,
  }),
  notUnderstood: (file: string, place: Localized | null, reason: Localized): Localized => ({
    sv: `${file}${place === null ? "" : `, ${place.sv}`}: ${reason.sv}`,
    en: `${file}${place === null ? "" : `, ${place.en}`}: ${reason.en}`,
  }),
  trackedOne: (): Localized => ({
    sv: "--tracked: jämför två versioner i en enda fil. Ange bara den filen.",
    en: "--tracked: compares two revisions in a single file. Name only that file.",
  }),
  moreErrors: (file: string, count: number): Localized => ({
    sv: `${file}: och ${count} fel till.`,
    en: `${file}: and ${count} more ${count === 1 ? "error" : "errors"}.`,
  }),
  stdinTwice: (): Localized => ({
    sv: "-: bara den ena texten kan komma från standard in. Ange en fil för den andra.",
    en: "-: only one of the texts can come from standard input. Name a file for the other.",
  }),
  stdinTerminal: (): Localized => ({
    sv: "-: ingen text skickas in. Skicka en fil, till exempel: samsyn show - < avtal.md",
    en: "-: no text is being sent in. Send a file, for example: samsyn show - < agreement.md",
  }),
  exists: (file: string): Localized => ({
    sv: `${file}: filen finns redan. Välj ett annat namn eller lägg till --force.`,
    en: `${file}: the file exists already. Choose another name or add --force.`,
  }),
  outputIsInput: (file: string): Localized => ({
    sv: `${file}: resultatet skulle skriva över filen som läses. Välj ett annat namn.`,
    en: `${file}: the output would replace the file that is read. Choose another name.`,
  }),
  outputFolder: (file: string): Localized => ({
    sv: `${file}: det är en mapp. Ange ett filnamn i den.`,
    en: `${file}: this is a folder. Name a file in it.`,
  }),
  outputTwice: (file: string): Localized => ({
    sv: `${file}: två texter skulle skrivas till samma fil. Läs in dem var för sig.`,
    en: `${file}: two texts would be written to the same file. Import them one at a time.`,
  }),
  noOutputFolder: (file: string): Localized => ({
    sv: `${file}: mappen som filen skulle ligga i finns inte. Skapa den först.`,
    en: `${file}: the folder for the file does not exist. Create it first.`,
  }),
  unwritable: (file: string, code: string): Localized => ({
    sv: `${file}: filen gick inte att skriva (${code}). Kontrollera rättigheter och utrymme.`,
    en: `${file}: the file could not be written (${code}). Check permissions and free space.`,
  }),
  unknownPlace: (kind: "section" | "principle", name: string, meant: string | null, known: readonly string[]): Localized => {
    const [sv, en] = kind === "section" ? ["avsnitt", "section"] : ["princip", "principle"];
    const list = known.join("; ");
    return {
      sv: `${name}: ${kind === "section" ? "inget" : "ingen"} ${sv} heter så. ${meant === null ? "" : `Menade du ”${meant}”? `}${list === "" ? "Texten har inga rubriker av det slaget." : `De som finns: ${list}.`}`,
      en: `${name}: no ${en} is called that. ${meant === null ? "" : `Did you mean “${meant}”? `}${list === "" ? "The text has no headings of that kind." : `There are: ${list}.`}`,
    };
  },
  unknownExtension: (file: string, known: string): Localized => ({
    sv: `${file}: namnet visar inte vilken form filen ska få. Sluta namnet med ${known}, eller ange formen.`,
    en: `${file}: the name does not tell which form to write. End it with ${known}, or name the form.`,
  }),
  noFolderForMany: (): Localized => ({
    sv: "flera filer på en gång behöver en mapp att skriva till. Lägg till --output MAPP (mappen ska finnas).",
    en: "several files at once need a folder to write to. Add --output FOLDER (the folder must exist).",
  }),
  gitForm: (name: string): Localized => ({
    sv: `${name}: skriv git:REVISION:SÖKVÄG, till exempel git:HEAD~1:avtal.md.`,
    en: `${name}: write git:REVISION:PATH, for example git:HEAD~1:agreement.md.`,
  }),
  gitMissing: (name: string): Localized => ({
    sv: `${name}: programmet git finns inte här. Installera git, eller ange en fil.`,
    en: `${name}: the program git is not installed here. Install git, or name a file.`,
  }),
  gitNoRepository: (name: string): Localized => ({
    sv: `${name}: mappen hör inte till något git-arkiv. Gå till arkivets mapp, eller ange en fil.`,
    en: `${name}: this folder is not in a git repository. Go to the repository, or name a file.`,
  }),
  gitRevision: (name: string, revision: string): Localized => ({
    sv: `${name}: git känner inte till revisionen ”${revision}”. Se vilka som finns med: git log --oneline`,
    en: `${name}: git knows no revision "${revision}". See those there are with: git log --oneline`,
  }),
  gitPath: (name: string, revision: string, path: string): Localized => ({
    sv: `${name}: ”${path}” finns inte i revisionen ”${revision}”. Ange sökvägen från arkivets rot, eller börja den med ./`,
    en: `${name}: "${path}" is not in revision "${revision}". Give the path from the root of the repository, or start it with ./`,
  }),
  gitSlow: (name: string): Localized => ({
    sv: `${name}: git svarade inte i tid. Försök igen, eller ange en fil.`,
    en: `${name}: git did not answer in time. Try again, or name a file.`,
  }),
  onlyForOne: (option: string): Localized => ({
    sv: `${option}: gäller en fil i taget. Ange en fil.`,
    en: `${option}: works with one file at a time. Name one file.`,
  }),
  notTogether: (one: string, other: string): Localized => ({
    sv: `${one}: går inte ihop med ${other}. Välj den ena.`,
    en: `${one}: does not go with ${other}. Choose one of them.`,
  }),
  formatMany: (): Localized => ({
    sv: "flera filer på en gång: lägg till --write för att skriva om dem eller --check för att bara se efter.",
    en: "several files at once: add --write to rewrite them or --check to only look.",
  }),
  writeStdin: (): Localized => ({
    sv: "-: text från standard in har ingen fil att skriva om. Utelämna --write.",
    en: "-: text from standard input has no file to rewrite. Leave out --write.",
  }),
  writeOtherForm: (file: string, form: string): Localized => ({
    sv: `${file}: --write byter inte form på en fil. Skriv den som ${form} med --output i stället.`,
    en: `${file}: --write does not change the form of a file. Write it as ${form} with --output instead.`,
  }),
  rawText: (file: string): Localized => ({
    sv: `${file}: det är inte Markdown eller YAML. Läs in texten med: samsyn import ${file}`,
    en: `${file}: this is not Markdown or YAML. Bring the text in with: samsyn import ${file}`,
  }),
  unexpected: (detail: string): Localized => ({
    sv: `något gick fel som inte borde kunna hända (${detail}). Ingen fil har ändrats. Berätta gärna för oss vad du gjorde; SAMSYN_DEBUG=1 visar mer.`,
    en: `something went wrong that should not be able to happen (${detail}). No file was changed. Please tell us what you did; SAMSYN_DEBUG=1 shows more.`,
  }),
} as const;

/** What is wrong with a command line. */
export const usageTrouble = {
  unknownOption: (option: string, meant: string | null): Localized => ({
    sv: `${option}: det alternativet finns inte. ${meant === null ? "Se alla med --help." : `Menade du ${meant}?`}`,
    en: `${option}: there is no such option. ${meant === null ? "See them all with --help." : `Did you mean ${meant}?`}`,
  }),
  unknownCommand: (command: string, meant: string | null): Localized => ({
    sv: `${command}: det kommandot finns inte. ${meant === null ? "Se alla med: samsyn --help" : `Menade du ${meant}?`}`,
    en: `${command}: there is no such command. ${meant === null ? "See them all with: samsyn --help" : `Did you mean ${meant}?`}`,
  }),
  missingArgument: (argument: string, command: string): Localized => ({
    sv: `${argument} saknas. Se hur kommandot skrivs med: samsyn ${command} --help`,
    en: `${argument} is missing. See how the command is written with: samsyn ${command} --help`,
  }),
  missingValue: (option: string): Localized => ({
    sv: `${option}: ett värde saknas efter alternativet. Lägg till det.`,
    en: `${option}: a value is missing after the option. Add it.`,
  }),
  tooMany: (command: string, expected: number, given: number): Localized => ({
    sv: `${command}: kommandot tar ${expected} ${expected === 1 ? "namn" : "namn"} men fick ${given}. Sätt citattecken om namn med blanksteg.`,
    en: `${command}: the command takes ${expected} ${expected === 1 ? "name" : "names"} but was given ${given}. Put quotes around names with spaces.`,
  }),
  choice: (name: string, given: string, choices: string): Localized => ({
    sv: `${name}: ”${given}” går inte att välja. Välj bland: ${choices}.`,
    en: `${name}: "${given}" is not one of the choices. Choose from: ${choices}.`,
  }),
  other: (detail: string): Localized => ({
    sv: `kommandot gick inte att läsa (${detail}). Se hur det skrivs med --help.`,
    en: `the command could not be read (${detail}). See how it is written with --help.`,
  }),
} as const;

/** Lines of progress and advice on standard error. */
export const cliNotice = {
  stillReading: (file: string): Localized => ({
    sv: `${file}: läser fortfarande …`,
    en: `${file}: still reading …`,
  }),
  doubts: (file: string, count: number, command: string): Localized => ({
    sv: `${file}: ${count === 1 ? "ett ställe" : `${count} ställen`} lästes med tvekan. Se ${count === 1 ? "det" : "dem"}: ${command}`,
    en: `${file}: ${count === 1 ? "one place was" : `${count} places were`} read with doubt. See ${count === 1 ? "it" : "them"}: ${command}`,
  }),
  checkList: (file: string, certainty: Localized, count: number): Localized => ({
    sv: `${file}: läsningen är ${certainty.sv}. ${count === 0 ? "Inget att kontrollera." : "Att kontrollera:"}`,
    en: `${file}: the reading is ${certainty.en}. ${count === 0 ? "Nothing to check." : "To check:"}`,
  }),
  certainty: (file: string, certainty: Localized): Localized => ({
    sv: `${file}: läsningen är ${certainty.sv}.`,
    en: `${file}: the reading is ${certainty.en}.`,
  }),
  progress: (at: number, of: number, file: string): Localized => ({
    sv: `${at} av ${of}: ${file}`,
    en: `${at} of ${of}: ${file}`,
  }),
  notImported: (failed: number, of: number): Localized => ({
    sv: `${failed} av ${of} filer lästes inte in.`,
    en: `${failed} of ${of} files ${failed === 1 ? "was" : "were"} not imported.`,
  }),
  told: (file: string, text: Localized): Localized => ({ sv: `${file}: ${text.sv}`, en: `${file}: ${text.en}` }),
  written: (file: string): Localized => ({ sv: `Skrev ${file}`, en: `Wrote ${file}` }),
  notCanonical: (file: string): Localized => ({
    sv: `${file}: inte i kanonisk form. Skriv om den med: samsyn format --write ${file}`,
    en: `${file}: not in canonical form. Rewrite it with: samsyn format --write ${file}`,
  }),
} as const;

/** Names for standard input, where a file name would stand. */
export const standardInput: Localized = { sv: "standard in", en: "standard input" };
