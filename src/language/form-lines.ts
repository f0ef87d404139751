import { Pattern } from "./pattern.js";

/** Words in a line to fill in: "Ort och datum", "Namnförtydligande". */
const FORM_WORDS = 4;

const LETTER = new Pattern(String.raw`\p{L}|\p{N}`);

/** True for a text that, where an agreement is signed, is the name of a line to fill in rather than a sentence. */
export function isFormLine(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => LETTER.test(word));
  return words.length > 0 && words.length <= FORM_WORDS && !/[.!?]\s*$/u.test(text);
}
