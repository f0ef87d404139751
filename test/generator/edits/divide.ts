import { clauseText, type DraftClause, sentenceText } from "../draft.js";
import type { Edit } from "./edit.js";

/** A sentence shorter than this many words gives no clause of its own. */
const LEAST_WORDS = 7;

const words = (text: string) => text.split(" ").length;

/** Makes two clauses of one that has several sentences. */
export const splitClause: Edit = (session) => {
  const found = session.findClause(
    ({ sentences }) => sentences.length >= 2 && sentences.every((sentence) => words(sentenceText(sentence)) >= LEAST_WORDS),
  );
  if (found === null) return false;
  const { clause, list, index } = found;
  const cut = session.random.integer(1, clause.sentences.length - 1);
  const second: DraftClause = { ...clause, key: session.keys.next(), sentences: clause.sentences.splice(cut) };
  list.splice(index + 1, 0, second);
  session.splits.set(clause.key, [clause.key, second.key]);
  session.touched.set(second.key, "label");
  return true;
};

/** Makes one clause of two neighbours. */
export const mergeClauses: Edit = (session) => {
  const found = session.findClause((clause) => words(clauseText(clause)) >= LEAST_WORDS);
  if (found === null) return false;
  const { clause, list, index } = found;
  const next = list[index + 1];
  if (next === undefined || session.isTouched(next) || next.kind !== clause.kind || next.lead !== clause.lead) return false;
  if (words(clauseText(next)) < LEAST_WORDS) return false;
  clause.sentences.push(...next.sentences);
  list.splice(index + 1, 1);
  session.merges.set(clause.key, [clause.key, next.key]);
  return true;
};

/** Numbers a list that had no numbers, or numbers it anew. */
export const renumber: Edit = (session) => {
  const list = session.random.pick(session.lists(3));
  list.forEach((clause, k) => {
    clause.label = clause.label === null ? String(k + 1) : `${clause.label}${String.fromCharCode(97 + (k % 26))}`;
  });
  return true;
};
