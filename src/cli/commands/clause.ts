import type { Language } from "../../agreement/model.js";
import { clauseById } from "../../draft/bank.js";
import { Engine } from "../../draft/engine.js";
import type { Bank, BankEntry, BankPart } from "../../draft/model.js";
import { sampleSlots } from "../../draft/sample.js";
import { searchBank } from "../../draft/search.js";
import { principleConcepts } from "../../language/concepts.js";
import { nearest } from "../../language/nearest.js";
import { draftTrouble } from "../../messages/cli-draft.js";
import { bankTerminal, clausesTerminal } from "../../reports/draft/clauses-terminal.js";
import { levelFor } from "../colour.js";
import type { ExitCode, Given } from "../definition.js";
import type { clause } from "../definitions/clause.js";
import type { Io } from "../io.js";
import { paintFor } from "../paint.js";
import { libraryFor } from "../templates/choose.js";
import { Trouble } from "../trouble.js";

type Asked = Given<typeof clause>;

/** Shows what the bank of clauses has, compares variants, or adds one to a draft. */
export async function run(given: Asked, io: Io): Promise<ExitCode> {
  const library = await libraryFor(given.templates, io);
  const bank = await library.entries();
  if (given.add !== undefined) {
    const entry = given.what === undefined ? null : clauseById(bank, given.what);
    if (entry === null) throw given.what === undefined ? new Trouble(draftTrouble.addWhat()) : unknownWord(given.what, bank);
    const { addClause } = await import("../draft/add-clause.js");
    return addClause(entry, given.add, library, io);
  }
  const text = show(given, bank, io.language);
  const { language, columns } = io;
  io.stdout(text({ language, columns, paint: await paintFor(levelFor(given.color, io.colourLevel)) }));
  return 0;
}

/** Where to look next. */
const OTHERS: Readonly<Record<Language, readonly Language[]>> = { sv: ["en"], en: ["sv"] };

type Page = (o: Parameters<typeof bankTerminal>[2]) => string;

function show({ what, kind, actor, strength, language: wanted }: Asked, bank: Bank<BankEntry>, spokenTo: Language): Page {
  const language = wanted ?? spokenTo;
  const isWhole = [what, kind, actor, strength].every((each) => each === undefined);
  if (isWhole) return (o) => bankTerminal(bank, language, o);
  const entry = what === undefined ? null : clauseById(bank, what);
  const parts = entry === null ? partsFor(what, bank) : partWith(entry, bank);
  const asked = { kind: kind ?? null, actor: actor ?? null, strength: strength ?? null };
  // What the bank has in another language only is better than nothing.
  const languages = entry === null ? [language, ...(wanted === undefined ? OTHERS[language] : [])] : [entry.language ?? "sv"];
  const spoken = languages.find((each) => searchBank(parts, { ...asked, language: each }).length > 0);
  if (spoken === undefined)
    throw new Trouble(draftTrouble.nothingFound(what ?? [kind, actor, strength].filter(Boolean).join(" ")));
  const found = searchBank(parts, { ...asked, language: spoken });
  const engine = new Engine({ parts: {}, bank: [], language: spoken });
  const slots = sampleSlots(spoken);
  return (o) => clausesTerminal(found, ({ text }) => engine.renderPlain(text, slots), o);
}

/** The part of one clause, with only its undertaking. */
function partWith(entry: BankEntry, bank: Bank<BankEntry>): Bank<BankEntry> {
  const own = (each: BankEntry) => each.id === entry.id || (entry.ladder !== undefined && each.ladder === entry.ladder);
  return bank.filter(({ clauses }) => clauses.includes(entry)).map((part) => ({ ...part, clauses: part.clauses.filter(own) }));
}

/** Parts by key, by title in either language, or by what a principle's title means. */
function partsFor(word: string | undefined, bank: Bank<BankEntry>): Bank<BankEntry> {
  if (word === undefined) return bank;
  const wanted = word.toLowerCase();
  // A slip in a clause's name is no question about its principle.
  const concepts = word.includes(".") ? [] : principleConcepts(word);
  const isMeant = ({ key, of, title }: BankPart) =>
    [key, title.sv, title.en].some((name) => name.toLowerCase() === wanted) || (of === "principle" && concepts.includes(key));
  const found = bank.filter(isMeant);
  if (found.length === 0) throw unknownWord(word, bank);
  return found;
}

function unknownWord(word: string, bank: Bank<BankEntry>): Trouble {
  const keys = bank.map(({ key }) => key);
  const ids = bank.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  const titles = bank.map(({ title }) => title.sv.toLowerCase());
  const near = nearest(word, word.includes(".") ? ids : new Set([...keys, ...titles]));
  return new Trouble(draftTrouble.unknownAbout(word, near, keys));
}
