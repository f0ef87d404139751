import { emptyAgreement, type Language } from "../agreement/model.js";
import type { Message } from "../messages/message.js";
import { readerMessages } from "../messages/readers.js";
import type { Inflate } from "./archive/plain-zip.js";
import { decodeText } from "./decode.js";
import type { PdfEngine } from "./pdf/pdf-file.js";
import type { ReadInput, ReadResult, TrackedChangesPolicy } from "./reader.js";
import { READERS, type RegisteredReader } from "./registry.js";
import { refusedKind } from "./signature.js";

/** Largest file that is read, in bytes. The longest agreements that we have seen hold a tenth of a megabyte. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** The same for formats that pack pictures beside the text: Word, OpenDocument, PDF. */
export const LARGEST_PACKED_FILE = 64 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** How much of a file is looked at to choose its reader, in bytes. */
const HEAD = 16 * 1024;

/**
 * Reads an agreement from the content of a file, in whatever format it is.
 * Never throws on content: what cannot be read gives an empty agreement and a message of severity error.
 * @param name the file's name, for choosing the format and for messages; nothing is opened
 * @param options.changes what to do with tracked changes, in formats that have them
 * @param options.format name of a reader, to choose it whatever the name and content say
 * @param options.pdf takes PDF files apart; the reader's own engine, in the same thread, when left out
 * @param options.inflate unpacks the parts of packed documents; a library in JavaScript when left out
 */
export async function readAgreement(
  input: Uint8Array | string,
  name: string,
  options: { language?: Language; format?: string; changes?: TrackedChangesPolicy; pdf?: PdfEngine; inflate?: Inflate } = {},
): Promise<ReadResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const language = options.language ?? "sv";
  const signed = READERS.find((each) => each.signed?.(bytes));
  const limit = signed ? LARGEST_PACKED_FILE : LARGEST_FILE;
  if (bytes.length > limit) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return unread(readerMessages.tooLarge(size, limit / MEGABYTE), language);
  }
  const { format } = options;
  const { reader, surprise } =
    format === undefined ? chooseReader(bytes, name, signed) : { reader: named(format), surprise: false };
  if (!reader)
    return unread(
      readerMessages.unknownFormat(
        format ?? "",
        READERS.map((each) => each.name),
      ),
      language,
    );
  const refused = reader === signed ? null : refusedKind(bytes);
  if (refused !== null && !(refused === "archive" && reader.signed)) {
    const { refusalMessages } = await import("../messages/word.js");
    return unread(refusalMessages[refused](), language);
  }
  const request: ReadInput = { bytes, name };
  if (options.language) request.language = options.language;
  if (options.changes) request.changes = options.changes;
  if (options.pdf) request.pdf = options.pdf;
  if (options.inflate) request.inflate = options.inflate;
  const result = await (await reader.load()).read(request);
  const first = [
    ...(surprise ? [readerMessages.otherFormat(reader.name)] : []),
    ...(bytes.length === 0 ? [readerMessages.empty()] : []),
  ];
  return { ...result, messages: [...first, ...result.messages] };
}

function unread(message: Message, language: Language): ReadResult {
  return { agreement: emptyAgreement(language), messages: [message], reader: "none" };
}

function named(format: string): RegisteredReader | undefined {
  const wanted = format.toLowerCase();
  return READERS.find(({ name, extensions }) => name === wanted || extensions.includes(`.${wanted}`));
}

/**
 * Chooses the reader: by the bytes for formats that are no text, else by the name's ending. Content decides where the ending says
 * nothing, says only "text", or promises a format that the bytes are not. Whatever nobody recognises is text.
 * @param byBytes the reader whose format the bytes surely are, which takes a while to find out
 */
function chooseReader(
  bytes: Uint8Array,
  name: string,
  byBytes: RegisteredReader | undefined,
): { reader: RegisteredReader | undefined; surprise: boolean } {
  const ending = /\.[^./\\]+$/u.exec(name.toLowerCase())?.[0] ?? "";
  const byName = READERS.find(({ extensions }) => extensions.includes(ending));
  if (byBytes) return { reader: byBytes, surprise: byName !== undefined && byName !== byBytes };
  const packed = refusedKind(bytes) === "archive";
  if (byName && (byName.signed ? packed : byName.name !== "text")) return { reader: byName, surprise: false };
  const head = decodeText(bytes.subarray(0, HEAD)).text ?? "";
  const byContent = READERS.find((reader) => reader.recognises(head));
  if (byContent) return { reader: byContent, surprise: byName !== undefined };
  return { reader: named("text"), surprise: byName?.signed !== undefined && bytes.length > 0 };
}
