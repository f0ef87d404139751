import { type Entry, type Inflate, unpackPlain } from "./plain-zip.js";

/** Why an archive was not opened. */
export type ArchiveFault =
  | { fault: "broken" }
  /** Grows too much when unpacked: one part, or all that was asked for. Megabytes. */
  | { fault: "too-large"; megabytes: number }
  | { fault: "too-many-parts"; count: number };

/** The parts of a packed document that were asked for, and the names of all of them. */
export interface Archive {
  parts: ReadonlyMap<string, Uint8Array>;
  names: readonly string[];
  /** Parts whose names would lead out of the archive ("../x", "/x", "C:\x"); they are never unpacked. */
  suspicious: readonly string[];
}

const MEGABYTE = 1024 * 1024;

/** Bounds for what is unpacked. Real agreements take up less than a twentieth of each. */
export const ARCHIVE_BOUNDS = {
  /** One part, in bytes. */
  part: 32 * MEGABYTE,
  /** All parts that are unpacked, in bytes. */
  total: 64 * MEGABYTE,
  /** How many times larger than packed; text in XML that repeats itself seldom passes 60. Parts below a megabyte are let through. */
  ratio: 200,
  parts: 10_000,
} as const;

class Refused extends Error {
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

/** Takes the parts of an archive one by one: keeps their names, and chooses those to unpack. */
class Intake {
  readonly names: string[] = [];
  readonly suspicious: string[] = [];
  private total = 0;
  private readonly wants: (name: string) => boolean;

  constructor(wants: (name: string) => boolean) {
    this.wants = wants;
  }

  /** Whether to unpack a part. @throws Refused when it goes beyond the bounds */
  takes({ name, size, originalSize }: Entry): boolean {
    if (this.names.length >= ARCHIVE_BOUNDS.parts) throw new Refused({ fault: "too-many-parts", count: this.names.length + 1 });
    this.names.push(name);
    if (leadsOut(name)) {
      this.suspicious.push(name);
      return false;
    }
    if (!this.wants(name)) return false;
    this.total += originalSize;
    const swells = originalSize > MEGABYTE && originalSize > size * ARCHIVE_BOUNDS.ratio;
    if (originalSize > ARCHIVE_BOUNDS.part || this.total > ARCHIVE_BOUNDS.total || swells)
      throw new Refused({ fault: "too-large", megabytes: Math.ceil(originalSize / MEGABYTE) });
    return true;
  }

  archive(parts: Archive["parts"]): Archive {
    return { parts, names: this.names, suspicious: this.suspicious };
  }
}

/**
 * Unpacks parts of a zip archive within bounds. The sizes that the archive claims are checked before anything is unpacked, and no
 * part grows beyond its claim, so memory stays below the bounds whatever the bytes say. Never throws.
 * @param wants chooses the parts by name; the rest is only listed
 * @param inflate unpacks faster than the library, where there is something that can
 */
export async function openArchive(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  inflate?: Inflate,
): Promise<Archive | ArchiveFault> {
  try {
    return (inflate && (await openPlain(bytes, wants, inflate))) ?? (await openAny(bytes, wants));
  } catch (error) {
    return error instanceof Refused ? error.fault : { fault: "broken" };
  }
}

async function openPlain(bytes: Uint8Array, wants: (name: string) => boolean, inflate: Inflate): Promise<Archive | null> {
  const intake = new Intake(wants);
  const parts = await unpackPlain(bytes, (entry) => intake.takes(entry), inflate);
  return parts && intake.archive(parts);
}

async function openAny(bytes: Uint8Array, wants: (name: string) => boolean): Promise<Archive> {
  const { unpackAny } = await import("./any-zip.js");
  const intake = new Intake(wants);
  return intake.archive(unpackAny(bytes, (entry) => intake.takes(entry)));
}

function leadsOut(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)/iu.test(name) || name.split(/[/\\]/u).includes("..") || name.includes("\0");
}
