/**
 * Reads a list of phrases as word data is written: parted by commas and line breaks, spaces around them left out.
 * No phrase of such a list holds a comma.
 */
export function phraseList(text: string): string[] {
  const phrases: string[] = [];
  for (const part of text.split(/[,\n]/u)) {
    const phrase = part.trim();
    if (phrase !== "") phrases.push(phrase);
  }
  return phrases;
}
