import { raritiesOf, type Vector, weigh } from "./vector.js";

/** Letters in a sequence, and the number of bits that one of Latin-1 takes. */
const SEQUENCE = 4;
const BITS = 8;
const LAST_LATIN = 0xff;
/** What a word is set between, so that its beginning and its end tell more than the same letters within. */
const [OPEN, CLOSE] = ["^", "$"];

/** A text as its letters need it. */
export interface Worded {
  textId: number;
  /** How many units hold it. */
  units: number;
  /** The ids of its different words. */
  distinct: Int32Array;
}

/** The sequences of letters in the words of meaning of two agreements. */
export class Letters {
  /** By the id of a word its sequences; of a stop-word none. */
  readonly ofWord: (readonly number[] | undefined)[] = [];
  /** By the letters: as one number where each is of Latin-1, which is found sooner than a text, else as they are. */
  private readonly ids = new Map<number | string, number>();

  /** Takes a word in. @param word its id: the number of words taken in before */
  take(word: number, norm: string, isStopWord: boolean): void {
    this.ofWord[word] = isStopWord ? undefined : (this.cutLatin(norm) ?? this.cut(norm));
  }

  /** The rarity of each sequence, by its id. A text counts once however often it holds one. @param all the number of units of both texts */
  rarities(texts: readonly Worded[], all: number): Float64Array {
    const units = new Int32Array(this.ids.size);
    const lastText = new Int32Array(this.ids.size).fill(-1);
    for (const { distinct, textId, units: own } of texts) {
      const words = distinct.length;
      for (let at = 0; at < words; at += 1) {
        const letters = this.ofWord[distinct[at] as number];
        if (letters === undefined) continue;
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

  /** The sequences of some words, weighed. @param count how many they have together */
  weigh(words: readonly number[], count: number, weightOf: Float64Array): Vector {
    const all = new Int32Array(count);
    let end = 0;
    for (const word of words) {
      const letters = this.ofWord[word];
      if (letters === undefined) continue;
      all.set(letters, end);
      end += letters.length;
    }
    return weigh(all.sort(), weightOf);
  }

  /** Null for a word with letters beyond Latin-1. */
  private cutLatin(word: string): number[] | null {
    const sequences: number[] = [];
    const { length } = word;
    let key = OPEN.charCodeAt(0);
    for (let at = 0; at < length; at += 1) {
      const letter = word.charCodeAt(at);
      if (letter > LAST_LATIN) return null;
      key = (key << BITS) | letter;
      if (at >= SEQUENCE - 2) sequences.push(this.idOf(key));
    }
    sequences.push(this.idOf((key << BITS) | CLOSE.charCodeAt(0)));
    return sequences;
  }

  private cut(word: string): number[] {
    const padded = `${OPEN}${word}${CLOSE}`;
    const sequences: number[] = [];
    const last = Math.max(0, padded.length - SEQUENCE);
    for (let at = 0; at <= last; at += 1) sequences.push(this.idOf(keyOf(padded.slice(at, at + SEQUENCE))));
    return sequences;
  }

  private idOf(key: number | string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    return id;
  }
}

function keyOf(letters: string): number | string {
  let key = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at);
    if (letter > LAST_LATIN) return letters;
    key = (key << BITS) | letter;
  }
  return key;
}
