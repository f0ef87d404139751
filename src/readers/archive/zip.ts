import { unzipSync } from "fflate";

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

/**
 * Unpacks parts of a zip archive within bounds. The sizes that the archive claims are checked before anything is unpacked, and no
 * part grows beyond its claim, so memory stays below the bounds whatever the bytes say. Never throws.
 * @param wants chooses the parts by name; the rest is only listed
 */
export function openArchive(bytes: Uint8Array, wants: (name: string) => boolean): Archive | ArchiveFault {
  const names: string[] = [];
  const suspicious: string[] = [];
  let total = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (names.length >= ARCHIVE_BOUNDS.parts) throw new Refused({ fault: "too-many-parts", count: names.length + 1 });
        names.push(name);
        if (leadsOut(name)) suspicious.push(name);
        if (leadsOut(name) || !wants(name)) return false;
        total += originalSize;
        const swells = originalSize > MEGABYTE && originalSize > size * ARCHIVE_BOUNDS.ratio;
        if (originalSize > ARCHIVE_BOUNDS.part || total > ARCHIVE_BOUNDS.total || swells)
          throw new Refused({ fault: "too-large", megabytes: Math.ceil(originalSize / MEGABYTE) });
        return true;
      },
    });
    return { parts: new Map(Object.entries(unpacked)), names, suspicious };
  } catch (error) {
    return error instanceof Refused ? error.fault : { fault: "broken" };
  }
}

function leadsOut(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)/iu.test(name) || name.split(/[/\\]/u).includes("..") || name.includes("\0");
}
