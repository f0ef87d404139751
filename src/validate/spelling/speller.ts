import { getWasmModule, Hunspell } from "hunspell-wasm";
import type { Language } from "../../agreement/model.js";
import { readInflection, relevantEntries } from "./relevant-entries.js";

/** Tells whether a word is spelt rightly. */
export type IsRight = (word: string) => boolean;

/** What the dictionary of one language can be asked. */
export interface Speller {
  /** For the words that it was opened with. */
  isRight: IsRight;
  /** For any word; opens the whole dictionary, which takes a tenth of a second. */
  isRightAnyhow: IsRight;
}

/** A dictionary as Hunspell has it: rules of inflection, and words. */
interface Dictionary {
  aff: Uint8Array;
  dic: Uint8Array;
}

const DICTIONARIES: Readonly<Record<Language, () => Promise<{ default: Dictionary }>>> = {
  sv: async () => import("dictionary-sv"),
  en: async () => import("dictionary-en-gb"),
};

/** Answers that are remembered from text to text, at most; a million words would fill the memory. */
const MOST_REMEMBERED = 50_000;

/**
 * Loads what spelling needs.
 * @param only the one language that is asked about; without it, all
 * @returns gives the speller of a language for some words
 */
export async function loadSpellers(only?: Language): Promise<(language: Language, words: readonly string[]) => Speller> {
  const wanted = Object.entries(DICTIONARIES).filter(([language]) => only === undefined || language === only);
  const [wasm, ...dictionaries] = await Promise.all([
    getWasmModule() as Promise<unknown>,
    ...wanted.map(async ([language, load]) => [language, (await load()).default] as const),
  ]);
  const spellers = new Map<string, (words: readonly string[]) => Speller>(
    dictionaries.map(([language, dictionary]) => [language, spellerOf(wasm, dictionary)]),
  );
  return (language, words) => {
    const speller = spellers.get(language);
    if (speller === undefined) throw new Error(`The dictionary for ${language} was not loaded.`);
    return speller(words);
  };
}

/**
 * To open a whole dictionary takes longer than all the rest of a check. For the first text only what can matter to its words
 * is opened; when there are more texts, the whole pays.
 */
function spellerOf(wasm: unknown, dictionary: Dictionary): (words: readonly string[]) => Speller {
  let whole: Hunspell | null = null;
  let part: Hunspell | null = null;
  const openWhole = () => {
    whole ??= openHunspell(wasm, dictionary);
    part?.dispose();
    part = null;
    return whole;
  };
  const remembered = new Map<string, boolean>();
  const asking = (choose: () => Hunspell) => (word: string) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const right = choose().testSpelling(word);
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, right);
    return right;
  };
  const isRightAnyhow = asking(openWhole);
  return (words) => {
    if (whole === null && part === null) {
      const { aff, dic } = dictionary;
      part = openHunspell(wasm, { aff, dic: relevantEntries(dic, words, readInflection(aff)) });
      const first = part;
      return { isRight: asking(() => (part === first ? first : openWhole())), isRightAnyhow };
    }
    return { isRight: isRightAnyhow, isRightAnyhow };
  };
}

function openHunspell(wasm: unknown, { aff, dic }: Dictionary): Hunspell {
  // The types tell of text alone, but its virtual files take bytes as they are; to decode and encode them again takes long.
  return new Hunspell(wasm, aff as unknown as string, dic as unknown as string);
}
