import type { Language } from "../agreement/model.js";
import { Pattern } from "./pattern.js";

/** What a text may say how many there are of, and that can be counted in it. */
export type Counted = "principles" | "actions" | "parties" | "appendices" | "areas";

interface CountWords {
  /** What every noun below holds: where none of it stands, nothing is counted. */
  stems: readonly string[];
  /** The noun after the number, in lower case. */
  nouns: Readonly<Record<Counted, RegExp>>;
  /** Words shortly before the number, or between it and the noun, that make it something else than the whole count. */
  partial: Pattern;
  /** A word right after the number that makes it a part: "tre *av* principerna". */
  of: Pattern;
}

const WORDS: Readonly<Record<Language, CountWords>> = {
  sv: {
    stems: ["princip", "åtgärd", "part", "bilag", "område"],
    nouns: {
      principles: /^(?:grund|samverkans)?princip(?:er|erna)?$/u,
      actions: /^åtgärd(?:er|erna|spunkter|spunkterna)?$/u,
      parties: /^(?:avtals)?part(?:er|erna)?$/u,
      appendices: /^bilag(?:or|orna)$/u,
      areas: /^(?:fokus|insats|utvecklings|samverkans|åtgärds|mål)?område(?:n|na)$/u,
    },
    partial: new Pattern(
      String.raw`(?<!\p{L})(?:minst|högst|mer|fler|färre|än|upp|ytterligare|andra|övriga|första|sista|nya|några|omkring|ungefär|cirka|ca|varje|nationella|av|nästa|ursprungliga|tidigare)(?!\p{L})`,
    ),
    of: new Pattern(String.raw`^\s*av(?!\p{L})`),
  },
  en: {
    stems: ["principles", "actions", "part", "appendices", "annexes", "schedules", "areas"],
    nouns: {
      principles: /^principles$/u,
      actions: /^actions$/u,
      parties: /^part(?:ies|ners)$/u,
      appendices: /^(?:appendices|annexes|schedules)$/u,
      areas: /^areas$/u,
    },
    partial: new Pattern(
      String.raw`(?<!\p{L})(?:least|most|more|fewer|than|up|further|other|first|last|new|some|about|around|every|national|of|next|original|earlier)(?!\p{L})`,
    ),
    of: new Pattern(String.raw`^\s*of(?!\p{L})`),
  },
};

const BEFORE = 24;
const WORD_OR_MARK = new Pattern(String.raw`([\p{L}-]+)|[^\p{L}\s-]`, "g");
const WORD = new Pattern(String.raw`^[\p{L}-]+$`);
const NOT_WORD = new Pattern(String.raw`[^\p{L}-]+`);

/**
 * Tells what a number counts when it claims to count all of it: "sex principer", but not "tre av principerna" or "minst fyra åtgärder".
 * @param start where the number begins, UTF-16
 * @param end where it ends
 */
export function countedThing(text: string, start: number, end: number, language: Language): Counted | null {
  const { nouns, partial, of } = WORDS[language];
  const after = text.slice(end, end + 80);
  const lower = after.toLowerCase();
  if (!holdsStem(lower, language)) return null;
  if (of.test(after) || partial.test(text.slice(Math.max(0, start - BEFORE), start).toLowerCase())) return null;
  const words = [...lower.matchAll(WORD_OR_MARK.for(after))].slice(0, 4);
  for (const [word] of words) {
    if (!WORD.test(word) || partial.test(word)) return null;
    const thing = (Object.entries(nouns) as [Counted, RegExp][]).find(([, noun]) => noun.test(word));
    if (thing !== undefined) return thing[0];
  }
  return null;
}

/** True where a text may count something, so that only there its numbers are looked for: the stem of no noun stands in most. */
export function mayCount(text: string, language: Language): boolean {
  return holdsStem(text.toLowerCase(), language);
}

function holdsStem(lower: string, language: Language): boolean {
  return WORDS[language].stems.some((stem) => lower.includes(stem));
}

/** True for a word that names areas of work. */
export function namesAreas(text: string, language: Language): boolean {
  return text
    .toLowerCase()
    .split(NOT_WORD.for(text))
    .some((word) => WORDS[language].nouns.areas.test(word));
}
