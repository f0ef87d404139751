import type { Piece } from "./flow.js";

/** How a stretch of text looks, as far as it tells what the text is. */
type Look = Omit<Extract<Piece, { kind: "text" }>, "kind" | "text">;

/** Adds a stretch of text, to the last piece where it goes on in the same look or under the same link. */
export function appendText(pieces: Piece[], text: string, look: Look, link: string | null): void {
  const last = pieces.at(-1);
  if (link !== null) {
    if (last?.kind === "link" && last.url === link) last.text += text;
    else pieces.push({ kind: "link", text, url: link });
    return;
  }
  const { bold, emphasised, struck, size } = look;
  if (
    last?.kind === "text" &&
    last.bold === bold &&
    last.emphasised === emphasised &&
    last.struck === struck &&
    last.size === size
  )
    last.text += text;
  else pieces.push({ kind: "text", text, bold, emphasised, struck, size });
}
