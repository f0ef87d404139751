import dictionary from "dictionary-sv";
import { getWasmModule, Hunspell } from "hunspell-wasm";
import { describe, expect, it } from "vitest";
import { readInflection, relevantEntries } from "../../src/validate/spelling/relevant-entries.js";
import { Random } from "../generator/random.js";
import { DEEDS } from "../generator/words/deeds.js";
import { PREDICATES, SUBJECTS } from "../generator/words/prose.js";

const text = new TextDecoder();
const wasm: unknown = await getWasmModule();
const open = (dic: Uint8Array) => new Hunspell(wasm, text.decode(dictionary.aff), text.decode(dic));

/** Words as people write them, compounds of two, and each with a slip. */
function someWords(random: Random): string[] {
  const prose = [...DEEDS.flatMap(({ verbs, objects }) => [...verbs, ...objects]), ...SUBJECTS, ...PREDICATES].join(" ");
  const plain = random.sample([...new Set(prose.match(/\p{L}{2,}/gu) ?? [])], 150);
  const compounds = plain.map((word) => `${word}${random.pick(["", "s"])}${random.pick(plain).toLowerCase()}`);
  const slips = [...plain, ...compounds].map((word) => {
    const at = random.integer(0, word.length - 1);
    const letter = random.pick([..."aeiostnrlkmgåäö"]);
    return random.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
    ]);
  });
  return [...plain, ...compounds, ...slips, ...plain.map((word) => word.charAt(0).toUpperCase() + word.slice(1))];
}

describe("the entries that matter to some words", () => {
  const whole = open(dictionary.dic);
  const inflection = readInflection(dictionary.aff);

  it.each([1, 2, 3, 4, 5, 6])("let Hunspell say the same of them as all entries do (seed %i)", (seed) => {
    const words = someWords(new Random(seed * 31_337));
    const part = open(relevantEntries(dictionary.dic, words, inflection));
    const differing = words.filter((word) => part.testSpelling(word) !== whole.testSpelling(word));
    part.dispose();
    expect(differing).toEqual([]);
  });

  it("are few", () => {
    const few = relevantEntries(dictionary.dic, someWords(new Random(7)).slice(0, 100), inflection);
    expect(few.length).toBeLessThan(dictionary.dic.length / 8);
    expect(text.decode(few).split("\n").length - 2).toBeCloseTo(Number.parseInt(text.decode(few.subarray(0, 8)), 10), -1);
  });
});
