/** The share of light that a channel of a colour gives back, from its value 0–255 (WCAG 2.1, "relative luminance"). */
function light(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/**
 * Contrast of a colour with white (WCAG 2.1, "contrast ratio").
 * @param colour #rrggbb
 * @returns from 1 (white) to 21 (black)
 */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => light(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
