import { exportTrouble } from "../../messages/cli-export.js";
import type { Logo } from "../../writers/print/layout.js";
import { Trouble } from "../trouble.js";
import { pictureSize } from "./picture-size.js";

/** Largest picture, in megabytes; every copy of the document carries it along. */
const MOST_MEGABYTES = 4;

/** What makes a drawing more than a drawing: code, and anything that it would fetch. */
const ACTIVE =
  /<!(?:DOCTYPE|ENTITY)|<(?:script|foreignObject|image|use)\b[^>]*(?:https?:|file:)|<script\b|<foreignObject\b|\son\w+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#)/iu;

/**
 * Reads a picture for the head of the first page.
 * @param name of the file, for what is told
 * @throws Trouble when it is no picture, too large, or does more than show itself
 */
export function readLogo(bytes: Uint8Array, name: string, alt: string): Logo {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) throw new Trouble(exportTrouble.logoLarge(name, MOST_MEGABYTES));
  const found = pictureSize(bytes);
  if (found === null) throw new Trouble(exportTrouble.logoForm(name));
  if (found.format === "svg" && ACTIVE.test(new TextDecoder().decode(bytes))) throw new Trouble(exportTrouble.logoActive(name));
  return { bytes, alt, ...found };
}
