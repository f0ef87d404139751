import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { diffWords as plainDiffWords } from "diff";
import { diffAgreements } from "../src/diff/diff.js";
import { readAgreement } from "../src/readers/read.js";
import { table } from "./table.js";

const countWords = (text: string) => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** The two real revisions: how many words are marked, and how many changed clauses are shown as pairs. */
export async function benchHalland(corpus: string | undefined): Promise<string> {
  if (corpus === undefined) return "## The two Halland revisions\n\nNot run: SAMSYN_CORPUS names no folder.\n";
  const texts = await Promise.all(["halland-2019.txt", "halland-2024.txt"].map((name) => readFile(join(corpus, name))));
  const [before, after] = await Promise.all(
    texts.map(async (bytes, k) => (await readAgreement(bytes, `revision-${k}.txt`)).agreement),
  );
  if (before === undefined || after === undefined) throw new Error("Two texts are needed.");
  const { changes } = diffAgreements(before, after);
  let deleted = 0;
  let inserted = 0;
  for (const { words } of changes) {
    for (const run of words) {
      if (run.elsewhere !== undefined) continue;
      if (run.op === "delete") deleted += countWords(run.text);
      if (run.op === "insert") inserted += countWords(run.text);
    }
  }
  const edited = changes.filter(({ status }) => status === "edited").length;
  const moved = changes.filter((change) => change.moved).map(({ kind, after: unit }) => `${kind} ${unit?.id}`);
  const flat = texts.map((bytes) => bytes.toString("utf8").replace(/\s+/gu, " "));
  const plain = plainDiffWords(flat[0] ?? "", flat[1] ?? "");
  const plainCount = (key: "added" | "removed") =>
    plain.filter((part) => part[key]).reduce((sum, part) => sum + countWords(part.value), 0);
  return `## The two Halland revisions\n\nRaw texts as published. jsdiff compares the same words with white space folded.\n\n${table(
    ["", "words deleted", "words inserted", "changed pairs", "moved"],
    [
      ["samsyn", deleted, inserted, edited, moved.join(", ")],
      ["jsdiff diffWords", plainCount("removed"), plainCount("added"), "–", "–"],
    ],
  )}`;
}
