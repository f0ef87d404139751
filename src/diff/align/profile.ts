import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { normaliseText } from "../../language/normalise.js";
import { stopWordsOf, type Token, tokenize } from "../../language/tokens.js";
import { Letters } from "./letters.js";
import { add, mostDice, Overlaps, ROUNDING, raritiesOf, type Vector, weigh } from "./vector.js";

/** The terms of a text or of several. */
export interface Bag {
  words: Vector;
  /** Sequences of four letters in the words of meaning: they survive Swedish inflection and compounding. */
  grams: Vector;
}

/** What the aligner knows of a text. Its letter sequences are weighed when they are first asked for: where a text is the same on both sides, never. */
export interface Profile extends Bag {
  /** Same number for texts that are the same after normalisation, on both sides. */
  textId: number;
  /** Number of words of meaning, numbers included. */
  content: number;
  /** Number of words of any kind. */
  length: number;
}

/** Share of whole words in the similarity; the rest are letter sequences. */
const WORD_SHARE = 0.55;
/** A stop-word tells little even in a text too short for rarity to show it. */
const STOP_WORD_WEIGHT = 0.15;

/** What compares the bags of one kind. Where two kinds are compared by turns, each has its own. */
export class BagOverlaps {
  readonly words = new Overlaps();
  readonly grams = new Overlaps();
}

const OF_TEXTS = new BagOverlaps();

/** Similarity of two texts, 0 to 1; 1 exactly when they are the same after normalisation. @param least as of `likeness` */
export function similarity(a: Profile, b: Profile, least = 0): number {
  return a.textId === b.textId ? 1 : Math.min(likeness(a, b, least), 0.999);
}

/** Weight of the words that two texts share. */
export function sharedWords(a: Pick<Bag, "words">, b: Pick<Bag, "words">): number {
  return OF_TEXTS.words.overlap(a.words, b.words);
}

/**
 * Similarity of two bags of words, 0 to 1, whatever the order of the words.
 * @param least where the lengths or the words alone show that it stays below this, the rest is not compared, and what
 *   comes back is some lower number
 */
export function likeness(a: Bag, b: Bag, least = 0, overlaps = OF_TEXTS): number {
  const { words, most } = wordLikeness(a, b, least, overlaps);
  if (most < least - ROUNDING) return words;
  if (words + (1 - WORD_SHARE) * mostDice(a.grams, b.grams) < least - ROUNDING) return words;
  return words + (1 - WORD_SHARE) * overlaps.grams.dice(a.grams, b.grams);
}

/**
 * What the words alone say of the likeness of two bags.
 * @returns `words`, their part of it, and `most`, what it can come to with the letters
 */
export function wordLikeness(a: Bag, b: Bag, least = 0, overlaps = OF_TEXTS): { words: number; most: number } {
  const bound = WORD_SHARE * mostDice(a.words, b.words) + 1 - WORD_SHARE;
  if (bound < least - ROUNDING) return { words: 0, most: bound };
  const words = WORD_SHARE * overlaps.words.dice(a.words, b.words);
  return { words, most: words + 1 - WORD_SHARE };
}

/** Several texts taken as one, for comparing what stands under two headings. */
export function joinBags(bags: Bag[]): Bag {
  return new JoinedBag(bags);
}

/** A class, as `TextProfile` is: the engine makes a slow dictionary of an object that is written with a getter of its own. */
class JoinedBag implements Bag {
  readonly words: Vector;
  private readonly bags: Bag[];
  private joined: Vector | null = null;

  constructor(bags: Bag[]) {
    this.words = add(bags.map(({ words }) => words));
    this.bags = bags;
  }

  get grams(): Vector {
    return (this.joined ??= add(this.bags.map((bag) => bag.grams)));
  }
}

/** The words of a text, read once for all units that hold it. */
interface Counted {
  textId: number;
  /** How many units of both texts hold it. */
  units: number;
  /** In the order of reading. */
  words: readonly number[];
  /** The same, rising; given up when they are weighed. */
  sorted: Int32Array;
  content: number;
  /** Number of letter sequences in its words of meaning. */
  sequences: number;
}

/**
 * Profiles the units of both texts in one vocabulary. A term weighs by its rarity over all units of both:
 * ln(1 + N / df), the usual inverse document frequency, smoothed so that no term weighs nothing.
 */
export function profileUnits(before: Unit[], after: Unit[], language: Language): { before: Profile[]; after: Profile[] } {
  const vocabulary = new Vocabulary(language);
  const counted = [...before, ...after].map((unit) => vocabulary.count(unit.text));
  const profiles = vocabulary.weigh(counted);
  return { before: profiles.slice(0, before.length), after: profiles.slice(before.length) };
}

class Vocabulary {
  private readonly stopWords: ReadonlySet<string>;
  private readonly texts = new Map<string, Counted>();
  private readonly words = new Map<string, number>();
  private readonly letters = new Letters();

  constructor(language: Language) {
    this.stopWords = stopWordsOf(language);
  }

  count(text: string): Counted {
    const normal = normaliseText(text);
    const known = this.texts.get(normal);
    if (known !== undefined) {
      known.units += 1;
      return known;
    }
    const { ofWord } = this.letters;
    const words: number[] = [];
    let content = 0;
    let sequences = 0;
    const tokens = tokenize(normal);
    const { length } = tokens;
    for (let at = 0; at < length; at += 1) {
      const { kind, norm } = tokens[at] as Token;
      if (kind !== "word" && kind !== "number") continue;
      const word = this.words.get(norm) ?? this.take(norm, kind);
      words.push(word);
      const letters = ofWord[word];
      if (letters === undefined) continue;
      content += 1;
      sequences += letters.length;
    }
    const counted: Counted = {
      textId: this.texts.size,
      units: 1,
      words,
      sorted: new Int32Array(words).sort(),
      content,
      sequences,
    };
    this.texts.set(normal, counted);
    return counted;
  }

  weigh(counted: Counted[]): Profile[] {
    const texts = [...this.texts.values()];
    const weights = this.wordWeights(texts, counted.length);
    let letterWeights: Float64Array | undefined;
    const weighLetters = ({ words, sequences }: Counted) => {
      letterWeights ??= this.letters.rarities(profiles, counted.length);
      return this.letters.weigh(words, sequences, letterWeights);
    };
    const profiles = texts.map((text) => new TextProfile(text, weigh(text.sorted, weights), weighLetters));
    return counted.map(({ textId }) => profiles[textId] as Profile);
  }

  /** The weight of each word, by its id. @param all the number of units of both texts */
  private wordWeights(texts: readonly Counted[], all: number): Float64Array {
    const units = new Int32Array(this.words.size);
    for (const { sorted, units: own } of texts) {
      const count = sorted.length;
      let last = -1;
      for (let k = 0; k < count; k += 1) {
        const id = sorted[k] as number;
        if (id === last) continue;
        units[id] = (units[id] as number) + own;
        last = id;
      }
    }
    const weights = raritiesOf(units, all);
    this.letters.ofWord.forEach((letters, id) => {
      if (letters === undefined) weights[id] = (weights[id] as number) * STOP_WORD_WEIGHT;
    });
    return weights;
  }

  private take(norm: string, kind: Token["kind"]): number {
    const id = this.words.size;
    this.words.set(norm, id);
    this.letters.take(id, norm, kind === "word" && this.stopWords.has(norm));
    return id;
  }
}

class TextProfile implements Profile {
  readonly textId: number;
  readonly words: Vector;
  readonly content: number;
  readonly length: number;
  private readonly text: Counted;
  private readonly weighLetters: (text: Counted) => Vector;
  private weighed: Vector | null = null;

  constructor(text: Counted, words: Vector, weighLetters: (text: Counted) => Vector) {
    this.textId = text.textId;
    this.words = words;
    this.content = text.content;
    this.length = text.words.length;
    this.text = text;
    this.weighLetters = weighLetters;
  }

  get units(): number {
    return this.text.units;
  }

  get distinct(): Int32Array {
    return this.words.ids;
  }

  get grams(): Vector {
    return (this.weighed ??= this.weighLetters(this.text));
  }
}
