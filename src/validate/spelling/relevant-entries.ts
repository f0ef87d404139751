/** How many bytes from its beginning an entry is told by: fewer keep too much, more save nothing. */
const KEY = 8;
/** Entries that may change within their first two bytes are kept unseen. */
const SHORTEST_KEY = 2;

/** Places in the table of beginnings: 2²⁰, far more than a long agreement fills, and near enough to the processor. */
const PLACES = 2 ** 20;

const NEWLINE = 10;
const SLASH = 47;

/** What is needed to leave out of a dictionary all that cannot matter to some words. */
export interface Inflection {
  /** For each first byte of an inflection's name, the most bytes that it takes from the end of a word. */
  cuts: Uint8Array;
  /** Spellings that are taken for each other when compounds are judged. */
  swaps: readonly (readonly [from: string, to: string])[];
}

/** Reads from Hunspell's rules of inflection what `relevantEntries` needs. */
export function readInflection(aff: Uint8Array): Inflection {
  const lines = new TextDecoder().decode(aff).split("\n");
  const encoder = new TextEncoder();
  const cuts = new Uint8Array(256);
  for (const line of lines) {
    const [, name, cut = "0"] = /^SFX\s+(\S+)\s+(\S+)\s+\S+\s+\S/.exec(line) ?? [];
    const byte = name === undefined ? undefined : encoder.encode(name)[0];
    if (byte !== undefined && cut !== "0") cuts[byte] = Math.max(cuts[byte] ?? 0, encoder.encode(cut).length);
  }
  return {
    cuts,
    swaps: lines.flatMap((line) => {
      const [, from, to] = /^REP\s+([^\s^$]+)\s+([^\s_$]+)\s*$/.exec(line) ?? [];
      return from === undefined || to === undefined || /^\d+$/.test(from) ? [] : [[from, to] as const];
    }),
  };
}

/**
 * Leaves out of a dictionary the entries that cannot take part in any of the words, neither alone, inflected, within a
 * compound, nor as what a compound is mistaken for. Hunspell says the same of these words as with the whole dictionary, and
 * opens it in a quarter of the time.
 * @param dic Hunspell's list: the number of entries, then one to a line
 */
export function relevantEntries(dic: Uint8Array, words: readonly string[], { cuts, swaps }: Inflection): Uint8Array {
  const beginnings = beginningsIn(words, swaps);
  const mostCut = Math.max(...cuts);
  // Asked for once: a loop over millions of bytes would ask a million times.
  const total = dic.length;
  const kept = new Uint8Array(total);
  let length = 0;
  let count = 0;
  for (let at = endOfLine(dic, 0); at < total; ) {
    const known = knownBytes(dic, at, beginnings);
    let slash = at + known;
    while (slash < total && dic[slash] !== SLASH && dic[slash] !== NEWLINE) slash += 1;
    let end = slash;
    const stem = slash - at;
    let isKept = known === Math.min(KEY, stem);
    if (!isKept && stem - mostCut > known) {
      // However it is inflected, it begins with bytes that stand nowhere: most of the dictionary.
      while (end < total && dic[end] !== NEWLINE) end += 1;
    } else {
      let cut = 0;
      for (; end < total && dic[end] !== NEWLINE; end++) {
        const most = cuts[dic[end] ?? 0] ?? 0;
        if (most > cut) cut = most;
      }
      const size = stem - cut;
      isKept ||= size < SHORTEST_KEY || size <= known;
    }
    if (isKept) {
      for (let from = at; from < end; from++) kept[length++] = dic[from] ?? 0;
      kept[length++] = NEWLINE;
      count += 1;
    }
    at = end + 1;
  }
  const head = new TextEncoder().encode(`${count}\n`);
  const result = new Uint8Array(head.length + length);
  result.set(head);
  result.set(kept.subarray(0, length), head.length);
  return result;
}

function endOfLine(dic: Uint8Array, from: number): number {
  const newline = dic.indexOf(NEWLINE, from);
  return newline < 0 ? dic.length : newline + 1;
}

/** Stretches of up to eight bytes that stand anywhere in the words, in a table that may hold some too many. */
function beginningsIn(words: readonly string[], swaps: Inflection["swaps"]): Uint8Array {
  const all = words.join("\n");
  const texts = [all];
  for (const [from, to] of swaps) {
    for (let at = all.indexOf(from); at >= 0; at = all.indexOf(from, at + 1)) {
      // Only what is near the swap is new.
      texts.push(all.slice(Math.max(0, at - KEY), at) + to + all.slice(at + from.length, at + from.length + KEY));
    }
  }
  const bytes = new TextEncoder().encode(texts.join("\n"));
  const total = bytes.length;
  const table = new Uint8Array(PLACES);
  for (let from = 0; from < total; from++) {
    let hash = 0;
    for (let size = 1; size <= KEY && from + size <= total; size++) {
      const byte = bytes[from + size - 1] ?? NEWLINE;
      if (byte === NEWLINE) break;
      hash = stir(hash, byte);
      if (size >= SHORTEST_KEY) table[place(hash, size)] = 1;
    }
  }
  return table;
}

/**
 * How many bytes an entry begins with that stand somewhere in the words, blind to the case of Latin letters. Whatever begins
 * so begins with fewer of them too, so that most entries are known by their third or fourth byte to be none.
 */
function knownBytes(dic: Uint8Array, at: number, beginnings: Uint8Array): number {
  let hash = 0;
  for (let size = 1; size <= KEY; size++) {
    const byte = dic[at + size - 1] ?? NEWLINE;
    if (byte === SLASH || byte === NEWLINE) return size - 1;
    hash = stir(hash, byte);
    if (size >= SHORTEST_KEY && beginnings[place(hash, size)] !== 1) return size - 1;
  }
  return KEY;
}

/** Takes one more byte into a hash; capitals, of ASCII and the second byte of those of Latin-1, as small letters. */
function stir(hash: number, byte: number): number {
  const isCapital = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x80 && byte <= 0x9e);
  return Math.imul(hash ^ (isCapital ? byte + 0x20 : byte), 0x01000193);
}

function place(hash: number, size: number): number {
  return Math.imul(hash ^ (hash >>> 15) ^ size, 0x2c1b3c6d) >>> 12;
}
