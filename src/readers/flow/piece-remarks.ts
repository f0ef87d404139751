import { type FlowParagraph, plainText } from "./flow.js";
import { linkTarget } from "./inline.js";
import type { Remarks } from "./remarks.js";

/** Tells what of a paragraph's looks and links is not kept. */
export function remarkOnPieces(paragraph: FlowParagraph, heading: boolean, remarks: Remarks): void {
  let struck = "";
  let emphasised = false;
  for (const piece of paragraph.pieces) {
    if (piece.kind === "link" && linkTarget(piece.url) === null && piece.url !== "")
      remarks.add("link-dropped", paragraph.first, piece.text);
    if (piece.kind !== "text" || piece.text.trim() === "") continue;
    const stands = !heading && (piece.bold || piece.emphasised);
    if (stands && !emphasised) remarks.emphasis();
    emphasised = stands;
    if (piece.struck) struck += piece.text;
  }
  if (struck !== "") remarks.add("struck-text", paragraph.first, struck.length > 200 ? plainText(paragraph) : struck);
}
