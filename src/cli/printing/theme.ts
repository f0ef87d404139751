import { nearest } from "../../language/nearest.js";
import { themeTexts } from "../../messages/cli-export.js";
import type { Localized } from "../../messages/message.js";
import { parseYaml } from "../../readers/yaml/document.js";
import type { YamlMapping, YamlValue } from "../../readers/yaml/value.js";
import { PLAIN_THEME, type Theme } from "../../writers/print/layout.js";
import { Trouble } from "../trouble.js";
import { contrastOnWhite } from "./contrast.js";

/** Contrast that running text needs (WCAG 2.1, success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Margins in millimetres: less and a printer cuts into the text, more and little text is left. */
const LEAST_MARGIN = 10;
const MOST_MARGIN = 60;

/** Longest name of a font that is taken for one. */
const LONGEST_NAME = 100;

/**
 * Reads a theme file. What it leaves out is as in the plain theme.
 * @param name of the file, for what is told
 * @throws Trouble with a line for everything in it that cannot be used
 */
export function readTheme(text: string, name: string): Theme {
  const { value, messages } = parseYaml(text, 0);
  const found = messages.map(({ line, message }) => themeTexts.at(name, line, message));
  if (value?.kind !== "mapping") {
    throw new Trouble(...(found.length > 0 ? found : [themeTexts.at(name, null, themeTexts.notMapping())]));
  }
  const reader = new ThemeReader();
  const theme = reader.theme(value);
  found.push(...reader.found.map(({ at, text: told }) => themeTexts.at(name, at.position?.line ?? null, told)));
  if (found.length > 0) throw new Trouble(...found);
  return theme;
}

type Check<T> = (value: YamlValue, name: string) => T;

class ThemeReader {
  readonly found: { at: YamlValue; text: Localized }[] = [];

  theme(root: YamlMapping): Theme {
    const { fonts, colours, margins, cover } = PLAIN_THEME;
    const parts = this.keys(root, "", ["fonts", "colours", "margins", "cover"]);
    return {
      fonts: this.part(parts.fonts, "fonts", fonts, (value, name) => this.font(value, name)),
      colours: this.part(parts.colours, "colours", colours, (value, name) => this.colour(value, name)),
      margins: this.part(parts.margins, "margins", margins, (value, name) => this.margin(value, name)),
      cover: parts.cover === undefined ? cover : this.cover(parts.cover),
    };
  }

  /** The values by their keys; keys that the theme does not know are told. */
  private keys<K extends string>(mapping: YamlMapping, path: string, known: readonly K[]): Partial<Record<K, YamlValue>> {
    const values: Partial<Record<K, YamlValue>> = {};
    for (const [written, value] of mapping.entries) {
      const key = known.find((name) => name === written);
      if (key !== undefined) values[key] = value;
      else this.tell(value, themeTexts.unknownKey(path + written, nearest(written, known), known));
    }
    return values;
  }

  /** A part of the theme: the plain one, with what the file gives in its place. */
  private part<K extends string, T>(
    value: YamlValue | undefined,
    path: string,
    plain: Record<K, T>,
    check: Check<T>,
  ): Record<K, T> {
    if (value === undefined) return plain;
    const known = Object.keys(plain) as K[];
    if (value.kind !== "mapping") {
      this.tell(value, themeTexts.mapping(path, known));
      return plain;
    }
    const given = this.keys(value, `${path}.`, known);
    const part = { ...plain };
    for (const key of known) {
      const own = given[key];
      if (own !== undefined) part[key] = check(own, `${path}.${key}`);
    }
    return part;
  }

  private font(value: YamlValue, name: string): string | null {
    const font = value.kind === "scalar" && typeof value.value === "string" ? value.value.trim() : "";
    if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(font) && font.length <= LONGEST_NAME) return font;
    this.tell(value, themeTexts.font(name));
    return null;
  }

  private colour(value: YamlValue, name: string): string {
    const colour = value.kind === "scalar" && typeof value.value === "string" ? value.value.toLowerCase() : "";
    if (!/^#[0-9a-f]{6}$/u.test(colour)) this.tell(value, themeTexts.colour(name));
    else {
      const ratio = contrastOnWhite(colour);
      // Rounded down, so that what is refused never reads as enough.
      const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
      if (ratio < LEAST_CONTRAST) this.tell(value, themeTexts.contrast(name, colour, shown, String(LEAST_CONTRAST)));
    }
    return colour;
  }

  private margin(value: YamlValue, name: string): number {
    const margin = value.kind === "scalar" && typeof value.value === "number" ? value.value : Number.NaN;
    if (margin >= LEAST_MARGIN && margin <= MOST_MARGIN) return margin;
    this.tell(value, themeTexts.margin(name, LEAST_MARGIN, MOST_MARGIN));
    return LEAST_MARGIN;
  }

  private cover(value: YamlValue): boolean {
    if (value.kind === "scalar" && typeof value.value === "boolean") return value.value;
    this.tell(value, themeTexts.cover());
    return false;
  }

  private tell(at: YamlValue, text: Localized): void {
    this.found.push({ at, text });
  }
}
