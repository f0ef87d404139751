import type { Message } from "../../messages/message.js";
import { wordMessages } from "../../messages/word.js";
import type { ReadInput } from "../reader.js";
import { readXml } from "./read-xml.js";
import type { XmlDocument, XmlElement, XmlFault } from "./xml.js";
import { type Archive, type ArchiveFault, openArchive } from "./zip.js";

/** The XML parts of a packed document, read one by one when they are asked for. */
export class Parts {
  readonly messages: Message[] = [];
  private readonly archive: Archive;

  constructor(archive: Archive) {
    this.archive = archive;
    if (archive.suspicious.length > 0) this.messages.push(wordMessages.suspiciousNames(archive.suspicious.length));
  }

  get names(): readonly string[] {
    return this.archive.names;
  }

  /** The root of a part that the text can do without; null when there is none. What is wrong with it becomes a message. */
  async optional(name: string): Promise<XmlElement | null> {
    const bytes = this.archive.parts.get(name);
    if (!bytes) return null;
    const { root, fault } = await readXml(bytes);
    if (fault) this.messages.push(wordMessages.damagedPart(name));
    return root;
  }

  /** The roots of several such parts, in the order of their names. */
  async each(names: readonly (string | undefined)[]): Promise<(XmlElement | null)[]> {
    const roots: (XmlElement | null)[] = [];
    for (const name of names) roots.push(name === undefined ? null : await this.optional(name));
    return roots;
  }

  /** The part that holds the text; null when there is none. */
  async main(name: string): Promise<XmlDocument | null> {
    const bytes = this.archive.parts.get(name);
    return bytes ? readXml(bytes) : null;
  }
}

/** Opens a packed document, or tells why not. @param wants chooses the parts to unpack */
export async function openParts(
  { bytes, inflate }: Pick<ReadInput, "bytes" | "inflate">,
  wants: (name: string) => boolean,
): Promise<Parts | Message> {
  const opened = await openArchive(bytes, wants, inflate);
  return "fault" in opened ? faultMessage(opened) : new Parts(opened);
}

function faultMessage(fault: ArchiveFault): Message {
  if (fault.fault === "too-large") return wordMessages.archiveTooLarge(fault.megabytes);
  return fault.fault === "too-many-parts" ? wordMessages.tooManyParts(fault.count) : wordMessages.brokenArchive();
}

/** What to say when the text itself could not be read to its end. */
export function textFault(fault: XmlFault, line: number): Message {
  if (fault === "doctype") return wordMessages.documentType();
  return fault === "malformed" ? wordMessages.damagedText(line) : wordMessages.beyondReason();
}
