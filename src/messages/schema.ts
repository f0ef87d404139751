import type { Localized } from "./message.js";

type Expected = "text" | "number" | "list" | "mapping" | "choice";

const EXPECTED: Record<Exclude<Expected, "choice">, Localized> = {
  text: { sv: "en text", en: "a text" },
  number: { sv: "ett helt tal", en: "a whole number" },
  list: { sv: "en lista", en: "a list" },
  mapping: { sv: "nycklar med värden under sig", en: "keys with values below it" },
};

function quoted(values: readonly string[], last: string, [open, close]: readonly [string, string]): string {
  const all = values.map((value) => `${open}${value}${close}`);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${last} ${all.at(-1) ?? ""}`;
}

/** Ends a sentence about a word that samsyn does not know: what was probably meant, or what there is to choose from. */
function advice(near: string | null, choices: readonly string[]): Localized {
  if (near !== null) return { sv: `Menade du ”${near}”?`, en: `Did you mean "${near}"?` };
  if (choices.length === 0) return { sv: "", en: "" };
  return { sv: `Välj bland ${quoted(choices, "och", ["”", "”"])}.`, en: `Choose from ${quoted(choices, "and", ['"', '"'])}.` };
}

function sentences(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** What a wrong value means for the key that it stands under. */
function notUsed(path: string): Localized {
  const top = path.split(/[.[]/)[0] ?? path;
  return { sv: `Tills dess används inte ${top}, men det följer med.`, en: `Until then ${top} is not used, but it is kept.` };
}

/** Cuts what a document says to a length that fits in a message. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What the readers of the two written forms say about ids, front matter, keys and values. */
export const schemaMessages = {
  idTaken: (id: string, given: string): Localized => ({
    sv: `Id:t ”${short(id)}” är redan upptaget, så ”${given}” används i stället. Välj ett annat id eller ta bort det.`,
    en: `The id "${short(id)}" is already taken, so "${given}" is used instead. Choose another id or remove it.`,
  }),
  idForm: (id: string, given: string): Localized => ({
    sv: `Id:t ”${short(id)}” går inte att använda, så ”${given}” används i stället. Skriv id med bokstäver, siffror, punkt, bindestreck och understreck.`,
    en: `The id "${short(id)}" cannot be used, so "${given}" is used instead. Write ids with letters, digits, full stops, hyphens and underscores.`,
  }),
  attributeKey: (key: string, near: string | null, choices: readonly string[]): Localized => ({
    sv: sentences(
      `Klammern { } i slutet är kvar i texten, för samsyn känner inte till ”${short(key)}”.`,
      advice(near, choices).sv,
    ),
    en: sentences(
      `The braces { } at the end stay in the text, as samsyn does not know "${short(key)}".`,
      advice(near, choices).en,
    ),
  }),
  attributeValue: (key: string, value: string, near: string | null, choices: readonly string[]): Localized => ({
    sv: sentences(
      `Klammern { } i slutet är kvar i texten, för ${key} kan inte vara ”${short(value)}”.`,
      advice(near, choices).sv,
    ),
    en: sentences(`The braces { } at the end stay in the text, as ${key} cannot be "${short(value)}".`, advice(near, choices).en),
  }),
  unknownKey: (key: string, near: string | null): Localized => ({
    sv: sentences(`Nyckeln ”${short(key)}” är okänd. Den följer med som den är.`, advice(near, []).sv),
    en: sentences(`The key "${short(key)}" is unknown. It is kept as it is.`, advice(near, []).en),
  }),
  dottedKey: (key: string, above: string, below: string): Localized => ({
    sv: `Nyckeln ”${short(key)}” är okänd. Skriv ”${above}:” på en rad och ”${below}:” med sitt värde på nästa, indragen med två mellanslag.`,
    en: `The key "${short(key)}" is unknown. Write "${above}:" on one line and "${below}:" with its value on the next, indented by two spaces.`,
  }),
  emptyKey: (key: string): Localized => ({
    sv: `Efter ”${short(key)}” står inget. Nyckeln används inte och skrivs inte ut igen.`,
    en: `Nothing stands after "${short(key)}". The key is not used and not written again.`,
  }),
  valueType: (
    key: string,
    kind: Expected,
    choices: readonly string[],
    written: string | null,
    near: string | null,
  ): Localized => {
    const unused = notUsed(key);
    if (kind !== "choice") {
      return {
        sv: sentences(`${key} ska vara ${EXPECTED[kind].sv}.`, unused.sv),
        en: sentences(`${key} should be ${EXPECTED[kind].en}.`, unused.en),
      };
    }
    const said =
      written === null
        ? { sv: "en lista eller nycklar", en: "a list or keys" }
        : { sv: `”${short(written)}”`, en: `"${short(written)}"` };
    return {
      sv: sentences(`${key} kan inte vara ${said.sv}.`, advice(near, choices).sv, unused.sv),
      en: sentences(`${key} cannot be ${said.en}.`, advice(near, choices).en, unused.en),
    };
  },
  valueMissing: (key: string, choices: readonly string[]): Localized => ({
    sv: sentences(`${key} saknas.`, advice(null, choices).sv, notUsed(key).sv),
    en: sentences(`${key} is missing.`, advice(null, choices).en, notUsed(key).en),
  }),
  dateForm: (key: string, value: string): Localized => ({
    sv: `${key} är ”${short(value)}”. Skriv datum som 2026, 2026-05 eller 2026-05-31.`,
    en: `${key} is "${short(value)}". Write dates as 2026, 2026-05 or 2026-05-31.`,
  }),
  duplicateKey: (key: string, kept: string): Localized => ({
    sv: `Nyckeln ”${short(key)}” står två gånger. Den första gäller, den andra finns kvar som ”${short(kept)}”. Ta bort en av dem.`,
    en: `The key "${short(key)}" stands twice. The first one counts, the other is kept as "${short(kept)}". Remove one of them.`,
  }),
  yamlSyntax: (code: string): Localized => ({
    sv: `Här går det inte att läsa YAML vidare (${code}). ${code === "TAB_AS_INDENT" ? "Byt tabbarna i indraget mot blanksteg." : "Se över indrag, kolon och citattecken."} Texten finns kvar som ett kodblock.`,
    en: `The YAML cannot be read on from here (${code}). ${code === "TAB_AS_INDENT" ? "Indent with spaces instead of tabs." : "Check indentation, colons and quotes."} The text is kept as a code block.`,
  }),
  yamlDeep: (): Localized => ({
    sv: "YAML-texten har för många nivåer i varandra för att läsas. Den finns kvar som ett kodblock.",
    en: "The YAML has too many levels inside each other to be read. It is kept as a code block.",
  }),
  yamlBounds: (levels: number, values: number): Localized => ({
    sv: `YAML-texten har fler än ${levels} nivåer eller växer till fler än ${values} värden, så den läses inte utan finns kvar som ett kodblock. Ta bort upprepningar med & och *, eller dela upp den.`,
    en: `The YAML has more than ${levels} levels or grows to more than ${values} values, so it is not read but kept as a code block. Take out repetitions with & and *, or split it.`,
  }),
  yamlSize: (megabytes: number): Localized => ({
    sv: `YAML-texten är större än ${megabytes} MB, så den läses inte. Den finns kvar som ett kodblock. Dela upp den.`,
    en: `The YAML is larger than ${megabytes} MB, so it is not read. It is kept as a code block. Split it.`,
  }),
  unclosedFrontMatter: (): Localized => ({
    sv: "Uppgifterna överst saknar avslutande rad med ”---”. De lästes fram till första tomma raden.",
    en: 'The front matter has no closing line with "---". It was read up to the first empty line.',
  }),
  nesting: (lines: number): Localized => ({
    sv: `Listor och citat ligger orimligt djupt i varandra ${lines === 1 ? "här" : `på ${lines} rader, den första här`}. De yttersta nivåerna är kvar, orden likaså.`,
    en: `Lists and quotes lie unreasonably deep inside each other ${lines === 1 ? "here" : `on ${lines} lines, the first one here`}. The outer levels are kept, and so are all words.`,
  }),
  largeMarkdown: (): Localized => ({
    sv: "Texten är ovanligt stor. Den lästes rad för rad: rubriker och punkter som sådana, allt annat som stycken. Alla ord är kvar.",
    en: "The text is unusually large. It was read line by line: headings and list items as such, all else as paragraphs. All words are kept.",
  }),
  notYamlAgreement: (): Localized => ({
    sv: "Filen är YAML men ingen överenskommelse i samsyns form. Den ska börja med ”samsyn: agreement/1” och ha nycklarna meta, title, preamble och sections.",
    en: 'The file is YAML but not an agreement in samsyn\'s form. It should begin with "samsyn: agreement/1" and have the keys meta, title, preamble and sections.',
  }),
  version: (written: string): Localized => ({
    sv: `Filen är skriven som ”${short(written)}”, men den här versionen av samsyn läser ”agreement/1”. Den läses så långt det går.`,
    en: `The file is written as "${short(written)}", but this version of samsyn reads "agreement/1". It is read as far as that goes.`,
  }),
  misplaced: (key: string): Localized => ({
    sv: `Det som står under ”${short(key)}” går inte att läsa som en del av överenskommelsen. Det finns kvar som ett kodblock.`,
    en: `What stands under "${short(key)}" cannot be read as part of the agreement. It is kept as a code block.`,
  }),
  deepSection: (): Localized => ({
    sv: "Avsnitten ligger djupare än Markdown har rubriker till. Det här avsnittet står nu bredvid det som det låg i.",
    en: "The sections lie deeper than Markdown has headings for. This section now stands beside the one that it was in.",
  }),
  settled: (): Localized => ({
    sv: "Stycket är anpassat så att det går att skriva som Markdown: indrag, grupp eller tecken har ändrats.",
    en: "The clause has been adapted so that it can be written as Markdown: its indent, group or marks have changed.",
  }),
};

/** The note under the title of an agreement whose text is a retelling. */
export const RETELLING_NOTICE: Localized = {
  sv: "Detta är ett referat, inte den antagna texten.",
  en: "This is a retelling, not the adopted text.",
};
