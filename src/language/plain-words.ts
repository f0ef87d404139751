import { phraseList } from "./phrase-list.js";

/**
 * Reads a list of heavy words as word data is written: on each line the forms of one, parted by commas, then "=" and what
 * to write instead.
 */
export function plainWords(text: string): { forms: string[]; plain: string }[] {
  return text.split("\n").flatMap((line) => {
    const [forms, plain] = line.split("=");
    return forms === undefined || plain === undefined ? [] : [{ forms: phraseList(forms), plain: plain.trim() }];
  });
}
