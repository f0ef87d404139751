import type { Agreement } from "../../agreement/model.js";
import { listClauses } from "../../agreement/walk.js";
import { Engine } from "../../draft/engine.js";
import { insertLines, linesOf } from "../../draft/insert.js";
import type { BankEntry } from "../../draft/model.js";
import { placeClause } from "../../draft/placement.js";
import { draftNotice, draftTrouble } from "../../messages/cli-draft.js";
import { readAgreement } from "../../readers/read.js";
import { lastPart } from "../../reports/file-name.js";
import type { ExitCode } from "../definition.js";
import type { Io } from "../io.js";
import { tell } from "../output.js";
import { openSource } from "../source.js";
import type { Library } from "../templates/library.js";
import { Trouble } from "../trouble.js";
import { slotsOfDraft } from "./slots-of-draft.js";

/**
 * Adds a clause of the bank to a Markdown draft, last among its kind, with the draft's own names in it. No other byte changes.
 * @throws Trouble when the draft has no place for it, or is no Markdown in UTF-8
 */
export async function addClause(entry: BankEntry, file: string, library: Library, io: Io): Promise<ExitCode> {
  const { read, bytes } = await openSource(file, io);
  const before = decodeExactly(bytes);
  if (read.reader !== "markdown" || before === null || file === "-") throw new Trouble(draftTrouble.addForm(file));
  const { agreement } = read;
  const part = (await library.entries()).find(({ clauses }) => clauses.some(({ id }) => id === entry.id));
  if (part === undefined) return 2;
  const text = new Engine({ parts: {}, bank: [], language: agreement.meta.language }).renderText(
    entry.text,
    await slotsOfDraft(agreement, library, io),
  );
  refuseTwice(agreement, text, file);
  const { kind, actors = [] } = entry;
  const placement = placeClause(agreement, part, { kind, actors, text }, linesOf(before));
  if (placement === null) throw new Trouble(draftTrouble.addNowhere(file, part.title[io.language]));
  const after = insertLines(before, placement);
  await refuseUnsafe(agreement, after, file);
  await io.writeFile(file, new TextEncoder().encode(after), { overwrite: true });
  const line = placement.after + placement.lines.findLastIndex((each) => each !== "") + 1;
  tell(io, draftNotice.added(file, line, placement.heading));
  return 0;
}

/** The text when writing it again gives the same bytes; a byte order mark stays in it. */
function decodeExactly(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(text);
  return again.length === bytes.length && again.every((byte, i) => byte === bytes[i]) ? text : null;
}

function refuseTwice(agreement: Agreement, text: string, file: string): void {
  const there = listClauses(agreement).find((clause) => clause.text === text);
  if (there !== undefined) throw new Trouble(draftTrouble.addTwice(file, there.position?.line ?? 1));
}

/** The new text must read as the old one with one clause more. */
async function refuseUnsafe(before: Agreement, text: string, file: string): Promise<void> {
  const { agreement } = await readAgreement(text, lastPart(file));
  const texts = listClauses(agreement).map((clause) => clause.text);
  const old = listClauses(before).map((clause) => clause.text);
  // A lone heading of an empty group is a block of its own until something stands under it.
  const isKept = old.every((each) => texts.includes(each) || each.startsWith("#"));
  if (!isKept || texts.length > old.length + 1 || texts.length < old.length) throw new Trouble(draftTrouble.addUnsafe(file));
}
