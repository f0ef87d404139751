import { unzipSync } from "fflate";
import type { Entry } from "./plain-zip.js";

/**
 * Unpacks parts of a zip archive of any kind. No part grows beyond what the archive claims.
 * @param wants is asked once for each part, in order
 * @throws when the archive is broken
 */
export function unpackAny(bytes: Uint8Array, wants: (entry: Entry) => boolean): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes, { filter: wants })));
}
