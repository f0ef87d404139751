import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { normaliseText } from "../../language/normalise.js";
import { stopWordsOf, type Token, tokenize } from "../../language/tokens.js";
import { add, countTerms, makeVector, mostDice, Overlaps, type Terms, type Vector } from "./vector.js";

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
const GRAM = 4;
/** What sums of weights may differ by for being added in another order. */
const ROUNDING = 1e-9;

/** What compares the bags of one kind. Where two kinds are compared by turns, each has its own. */
export class BagOverlaps {
  readonly words = new Overlaps();
  readonly grams = new Overlaps();
}

const OF_TEXTS = new BagOverlaps();

/** Similarity of two texts, 0 to 1; 1 exactly when they are the same after normalisation. */
export function similarity(a: Profile, b: Profile): number {
  return a.textId === b.textId ? 1 : Math.min(likeness(a, b), 0.999);
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

/** The terms of a text, counted once for all units that hold it. */
interface Counted {
  textId: number;
  /** How many units of both texts hold it. */
  units: number;
  words: Terms;
  /** The letter sequences of its words of meaning, by word. */
  grams: (readonly number[])[];
  content: number;
  length: number;
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
  private readonly grams = new Map<string, number>();
  /** By the id of the word; of a stop-word none. */
  private readonly gramsOfWord: (readonly number[] | undefined)[] = [];

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
    const words: number[] = [];
    const grams: (readonly number[])[] = [];
    const tokens = tokenize(normal);
    const { length } = tokens;
    for (let at = 0; at < length; at += 1) {
      const token = tokens[at] as Token;
      if (token.kind !== "word" && token.kind !== "number") continue;
      const word = this.wordId(token.norm, token.kind === "word");
      words.push(word);
      const letters = this.gramsOfWord[word];
      if (letters !== undefined) grams.push(letters);
    }
    const counted: Counted = {
      textId: this.texts.size,
      units: 1,
      words: countTerms(new Int32Array(words)),
      grams,
      content: grams.length,
      length: words.length,
    };
    this.texts.set(normal, counted);
    return counted;
  }

  weigh(counted: Counted[]): Profile[] {
    const texts = [...this.texts.values()];
    const wordWeights = wordRarities(texts, this.words.size, counted.length);
    this.gramsOfWord.forEach((grams, id) => {
      if (grams === undefined) wordWeights[id] = (wordWeights[id] as number) * STOP_WORD_WEIGHT;
    });
    let gramWeights: Float64Array | undefined;
    const weighGrams = ({ grams }: Counted) => {
      gramWeights ??= gramRarities(texts, this.grams.size, counted.length);
      return makeVector(countTerms(joined(grams)), gramWeights);
    };
    const profiles = texts.map((text) => new TextProfile(text, makeVector(text.words, wordWeights), weighGrams));
    return counted.map(({ textId }) => profiles[textId] as Profile);
  }

  private wordId(norm: string, canStop: boolean): number {
    const known = this.words.get(norm);
    if (known !== undefined) return known;
    const id = idOf(this.words, norm);
    this.gramsOfWord[id] = canStop && this.stopWords.has(norm) ? undefined : this.cutGrams(norm);
    return id;
  }

  private cutGrams(word: string): number[] {
    const padded = `^${word}$`;
    if (padded.length <= GRAM) return [idOf(this.grams, padded)];
    const grams: number[] = [];
    for (let i = 0; i + GRAM <= padded.length; i += 1) grams.push(idOf(this.grams, padded.slice(i, i + GRAM)));
    return grams;
  }
}

/** Rows of ids as one. */
function joined(rows: readonly (readonly number[])[]): Int32Array {
  let length = 0;
  for (const row of rows) length += row.length;
  const all = new Int32Array(length);
  let end = 0;
  for (const row of rows) {
    const count = row.length;
    for (let k = 0; k < count; k += 1) all[end + k] = row[k] as number;
    end += count;
  }
  return all;
}

function idOf(ids: Map<string, number>, term: string): number {
  const known = ids.get(term);
  if (known !== undefined) return known;
  ids.set(term, ids.size);
  return ids.size - 1;
}

class TextProfile implements Profile {
  readonly textId: number;
  readonly words: Vector;
  readonly content: number;
  readonly length: number;
  private readonly text: Counted;
  private readonly weighGrams: (text: Counted) => Vector;
  private weighed: Vector | null = null;

  constructor(text: Counted, words: Vector, weighGrams: (text: Counted) => Vector) {
    this.textId = text.textId;
    this.words = words;
    this.content = text.content;
    this.length = text.length;
    this.text = text;
    this.weighGrams = weighGrams;
  }

  get grams(): Vector {
    return (this.weighed ??= this.weighGrams(this.text));
  }
}

/** The rarity of each word, by its id. @param all the number of units of both texts */
function wordRarities(texts: readonly Counted[], terms: number, all: number): Float64Array {
  const units = new Int32Array(terms);
  for (const { words, units: own } of texts) {
    const { ids } = words;
    const count = ids.length;
    for (let k = 0; k < count; k += 1) {
      const id = ids[k] as number;
      units[id] = (units[id] as number) + own;
    }
  }
  return raritiesOf(units, all);
}

/** The same of each sequence of letters. A text counts once however often it holds one. */
function gramRarities(texts: readonly Counted[], terms: number, all: number): Float64Array {
  const units = new Int32Array(terms);
  const lastText = new Int32Array(terms).fill(-1);
  for (const { grams, textId, units: own } of texts) {
    for (const letters of grams) {
      const count = letters.length;
      for (let k = 0; k < count; k += 1) {
        const id = letters[k] as number;
        if (lastText[id] === textId) continue;
        lastText[id] = textId;
        units[id] = (units[id] as number) + own;
      }
    }
  }
  return raritiesOf(units, all);
}

/** Turns the number of units that hold a term into its rarity. */
function raritiesOf(units: Int32Array, all: number): Float64Array {
  const count = units.length;
  const rarities = new Float64Array(count);
  for (let id = 0; id < count; id += 1) rarities[id] = Math.log(1 + all / (units[id] as number));
  return rarities;
}
