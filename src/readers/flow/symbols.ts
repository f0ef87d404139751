/** Characters of the fonts Symbol and Wingdings that are used as signs in running text. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0xf0b7: "•",
  0xf0a7: "▪",
  0xf0a8: "▫",
  0xf06f: "□",
  0xf071: "□",
  0xf0fc: "✓",
  0xf0fe: "☒",
  0xf0d8: "➢",
  0xf0e0: "→",
  0xf0df: "←",
  0xf04a: "☺",
  0xf0b0: "°",
  0xf0b1: "±",
  0xf0b3: "≥",
  0xf0a3: "≤",
  0xf02d: "−",
};

/** The character that a sign of a symbol font shows; null when it is not known. @param code in the font's private range or below 256 */
export function symbolOf(code: number): string | null {
  return SYMBOLS[code] ?? SYMBOLS[code | 0xf000] ?? null;
}
