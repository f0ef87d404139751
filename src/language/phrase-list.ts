/**
 * Reads a list of phrases as word data is written: parted by commas and line breaks, spaces around them left out.
 * No phrase of such a list holds a comma. The build reads the lists that are written out, so that no run has to.
 */
export function phraseList(text: string): string[] {
  const phrases: string[] = [];
  for (const line of text.split("\n")) {
    for (const part of line.split(",")) {
      const phrase = part.trim();
      if (phrase !== "") phrases.push(phrase);
    }
  }
  return phrases;
}
