import { type Agreement, type Clause, emptyAgreement } from "../../src/agreement/model.js";
import { makeAction } from "./compose.js";
import { sentenceText } from "./draft.js";
import { Random } from "./random.js";
import { MATTERS } from "./words/prose.js";

/** One section with the given texts in it. */
function flatAgreement(texts: string[]): Agreement {
  const agreement = emptyAgreement("sv");
  const clauses = texts.map(
    (text, k): Clause => ({
      id: `part-1.paragraph.${k + 1}`,
      kind: "paragraph",
      label: null,
      form: "paragraph",
      lead: null,
      depth: 0,
      text,
      actors: [],
      strength: "none",
      position: null,
    }),
  );
  agreement.title = "Överenskommelse i Exempellän";
  agreement.sections = [
    { id: "part-1", role: "other", heading: "Åtaganden", label: null, clauses, principles: [], sections: [], position: null },
  ];
  return agreement;
}

/** Worst cases for an aligner, each a pair of agreements with one section of `count` clauses. */
export const WORST_CASES: Record<string, (count: number) => { before: Agreement; after: Agreement }> = {
  /** The same sentence over and over; the later text has a few fewer. */
  allAlike: (count) => {
    const texts = (n: number) =>
      Array.from({ length: n }, () => "Parterna ska en gång om året stämma av läget i fråga om folkhälsa.");
    return { before: flatAgreement(texts(count)), after: flatAgreement(texts(count - Math.ceil(count / 20))) };
  },
  /** One sentence with another word at its end each time, every one changed. */
  nearlyAlike: (count) => {
    const random = new Random(count);
    const texts = (verb: string) =>
      Array.from(
        { length: count },
        () => `Parterna ska en gång om året ${verb} läget i fråga om ${random.pick(MATTERS)} och ${random.pick(MATTERS)}.`,
      );
    return { before: flatAgreement(texts("stämma av")), after: flatAgreement(texts("gå igenom")) };
  },
  /** Nothing in common but the language. */
  allDifferent: (count) => {
    const texts = (seed: number) => {
      const random = new Random(seed);
      return Array.from({ length: count }, () => sentenceText(makeAction(random, { places: true, used: new Set() })));
    };
    return { before: flatAgreement(texts(count)), after: flatAgreement(texts(count + 1)) };
  },
  /** The same clauses backwards. */
  reversed: (count) => {
    const random = new Random(count);
    const texts = Array.from({ length: count }, () => sentenceText(makeAction(random, { places: true, used: new Set() })));
    return { before: flatAgreement(texts), after: flatAgreement(texts.toReversed()) };
  },
};
