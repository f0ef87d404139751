import type { EnginePage } from "./engine.js";

const BOLD = /bold|black|heavy|semibold|demi(?![a-z])|halvfet|fet(?![a-z])|,b(?![a-z])/iu;

/** Knows which fonts are bold, by their names ("ABCDEF+Carlito-Bold"). */
export class Fonts {
  private readonly weights = new Map<string, boolean>();

  /** Asks the engine for the names of fonts; it knows them once it has been asked for the page's operators. */
  learn(page: EnginePage, fonts: Iterable<string>): void {
    for (const font of fonts) {
      if (this.weights.has(font) || !page.commonObjs.has(font)) continue;
      this.weights.set(font, BOLD.test(page.commonObjs.get(font).name ?? ""));
    }
  }

  /** The bold ones among them. */
  bold(): Set<string> {
    return new Set([...this.weights].flatMap(([font, bold]) => (bold ? [font] : [])));
  }
}
