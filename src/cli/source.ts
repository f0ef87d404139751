import { cliNotice, cliTrouble, standardInput } from "../messages/cli.js";
import type { Message } from "../messages/message.js";
import { OWN_FORMS } from "../readers/doubts.js";
import type { ReadResult, TrackedChangesPolicy } from "../readers/reader.js";
import { lastPart } from "../reports/file-name.js";
import { sourcePlace } from "../reports/source-place.js";
import type { Io } from "./io.js";
import { tell } from "./output.js";
import { Trouble } from "./trouble.js";

/** An agreement that a command was pointed at, read. */
export interface Source {
  /** As the user wrote it: a path, "-" or "git:…". */
  given: string;
  /** What to call it in a report. */
  name: string;
  /** Where the file stands; null for standard input and for git. */
  path: string | null;
  bytes: Uint8Array;
  read: ReadResult;
}

/** Milliseconds from which waiting looks like hanging. */
const LONG_WAIT = 5000;

/** Most reading errors that are told one by one. */
const MOST_ERRORS = 10;

/**
 * Fetches and reads one agreement.
 * @param given a path, "-" for standard input, or git:REVISION:PATH
 * @param options.changes what to do with tracked changes
 * @param options.facts whether to fill in what the text says about itself; not for samsyn's own forms, which say it in so many words
 * @param options.errors "keep" leaves what the reader could not make out among its messages, for a command that tells it itself
 * @throws Trouble when it cannot be fetched, holds no text, or the reader could not make it out
 */
export async function openSource(
  given: string,
  io: Io,
  options: { changes?: TrackedChangesPolicy; facts?: true; errors?: "keep" } = {},
): Promise<Source> {
  const fetched = await fetchBytes(given, io);
  if (isBlank(fetched.bytes)) throw new Trouble(cliTrouble.empty(fetched.name));
  const found = await readPatiently(fetched, options.changes, io);
  const read = options.facts === true && !OWN_FORMS.has(found.reader) ? await withFacts(found) : found;
  const source = { given, name: fetched.name, path: fetched.path, bytes: fetched.bytes, read };
  if (options.errors !== "keep") refuseUnread(source);
  return source;
}

/** Reads, and says that it is still at it when that takes long. */
async function readPatiently(
  { bytes, name, fileName }: Fetched,
  changes: TrackedChangesPolicy | undefined,
  io: Io,
): Promise<ReadResult> {
  const { readAgreement } = await import("../readers/read.js");
  const timer = setTimeout(() => tell(io, cliNotice.stillReading(name)), LONG_WAIT);
  try {
    return await readAgreement(bytes, fileName, {
      ...(changes !== undefined && { changes }),
      ...(io.pdf && { pdf: io.pdf }),
      ...(io.inflate && { inflate: io.inflate }),
    });
  } finally {
    clearTimeout(timer);
  }
}

/** @throws Trouble when the reader could not make the source out */
export function refuseUnread({ name, read }: Pick<Source, "name" | "read">): void {
  const errors = read.messages.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Trouble(...errorLines(name, errors, read));
}

async function withFacts(read: ReadResult): Promise<ReadResult> {
  const { withFacts: filled } = await import("../readers/facts/facts.js");
  const { agreement, messages } = filled(read.agreement);
  return { ...read, agreement, messages: [...read.messages, ...messages] };
}

interface Fetched extends Pick<Source, "name" | "path" | "bytes"> {
  /** What the reader may look at to tell the format. */
  fileName: string;
}

async function fetchBytes(given: string, io: Io): Promise<Fetched> {
  if (given === "-") return { name: standardInput[io.language], path: null, bytes: await io.readStdin(), fileName: "-" };
  if (!given.startsWith("git:")) return { name: given, path: given, bytes: await io.readFile(given), fileName: lastPart(given) };
  const [, revision, path] = /^git:([^:]+):(.+)$/su.exec(given) ?? [];
  if (revision === undefined || path === undefined) throw new Trouble(cliTrouble.gitForm(given));
  const bytes = await io.readRevision(revision, path);
  return { name: `${path} (${revision})`, path: null, bytes, fileName: lastPart(path) };
}

/** True when there is nothing but white space, byte order marks and zero bytes of UTF-16. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff);
}

function errorLines(name: string, errors: readonly Message[], read: ReadResult) {
  const lines = errors
    .slice(0, MOST_ERRORS)
    .map(({ line, message }) => cliTrouble.notUnderstood(name, sourcePlace(line, read), message));
  const left = errors.length - lines.length;
  return left === 0 ? lines : [...lines, cliTrouble.moreErrors(name, left)];
}
