/**
 * What a text in Swedish or English is made of: Latin-1, the dashes, quotes, dots and spaces of print, and what stands for
 * bullets (arrows, shapes, signs, the private use of fonts). Of these only those named below are letters, marks or numbers.
 */
const BEYOND_LATIN = /[^\0-\xFF\u2010-\u205E\u20AC\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\uE000-\uF8FF\uFFFD]/;

/** What each class of characters holds within those bounds. */
const LATIN: Readonly<Record<string, string>> = {
  L: "A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF",
  Lu: "A-Z\\xC0-\\xD6\\xD8-\\xDE",
  Ll: "a-z\\xB5\\xDF-\\xF6\\xF8-\\xFF",
  M: "",
  N: "0-9\\xB2\\xB3\\xB9\\xBC-\\xBE",
};

const CLASS = /\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}/g;
const NAME = /\\p\{(\w+)\}/g;

/** True for a text that every pattern may read with its Latin form. */
export function isLatin(text: string): boolean {
  return !BEYOND_LATIN.test(text);
}

/**
 * A pattern that knows the letters of every script and is cheap for those of ours. To build a class of all the world's
 * letters takes longer than to read a page, so that is done only for a text that needs it; others are read with the same
 * pattern over Latin letters, which finds the very same there.
 */
export class Pattern {
  private readonly source: string;
  private readonly flags: string;
  private latin: RegExp | undefined;
  private full: RegExp | undefined;

  /**
   * @param source as in a regular expression with the flag u; of classes by name it may hold \p{L}, \p{Lu}, \p{Ll}, \p{M}
   *   and \p{N}, and no character beyond U+FFFF
   * @param flags further flags; `i` only where neither \p{Lu} nor \p{Ll} stands
   */
  constructor(source: string, flags = "") {
    this.source = source;
    this.flags = flags;
  }

  /** The regular expression to read a text with; one with state (`g`, `y`) is shared, as a constant one would be. */
  for(text: string): RegExp {
    return this.form(isLatin(text));
  }

  /** As `for`, for a text of which that is known already. */
  form(latin: boolean): RegExp {
    if (latin) {
      this.latin ??= new RegExp(latinSource(this.source), this.flags);
      return this.latin;
    }
    this.full ??= new RegExp(this.source, `${this.flags}u`);
    return this.full;
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }
}

function latinSource(source: string): string {
  const within = (part: string) => part.replace(NAME, (_, name: string) => LATIN[name] ?? "");
  return source.replace(CLASS, (part) => (part.startsWith("[") ? within(part) : `[${within(part)}]`));
}

const CAPITAL = new Pattern("^\\p{Lu}");
const SMALL = new Pattern("^\\p{Ll}");

/** True for a text that begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : CAPITAL.test(text);
}

/** True for a text that begins with a lower-case letter. */
export function startsLower(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : SMALL.test(text);
}
