/** Fewest characters of a line, however deep it stands. */
const LEAST = 20;

/**
 * Breaks a text between words. A word that is longer than a line gets a line of its own: an address stays whole.
 * @param columns most characters of a line
 * @param taken how many of them something else takes on the first line
 */
export function wrap(text: string, columns: number, taken = 0): string[] {
  const room = Math.max(LEAST, columns);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const used = line.length + (lines.length === 0 ? taken : 0);
    if (line !== "" && used + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
