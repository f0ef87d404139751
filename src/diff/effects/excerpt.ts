import { isEvenlySpaced } from "../words/visible.js";

/** Longest quotation in an effect, in characters: about a line beside its name on a terminal of 80 columns. */
const LONGEST = 90;

/** White space that is not one plain space already. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/gu;

/** A quotation short enough to stand in a list: cut between words, with "…" where something is left out. */
export function excerpt(text: string): string {
  if (text === "") return text;
  const line = isEvenlySpaced(text) ? text : text.replace(UNEVEN_SPACE, " ").trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:–-]+$/u, "")}…`;
}
