import { listClauses } from "../../src/agreement/walk.js";
import { readAgreement } from "../../src/readers/read.js";
import { outlineOf } from "./outline.js";

/** Reads lines of Swedish text, and tells what came of them. */
export async function readLines(...lines: string[]) {
  const { agreement, messages } = await readAgreement(lines.join("\n"), "text.txt", { format: "text", language: "sv" });
  return {
    title: agreement.title,
    outline: outlineOf(agreement),
    texts: listClauses(agreement).map(({ text }) => text),
    depths: listClauses(agreement).map(({ depth }) => depth),
    labels: listClauses(agreement).map(({ label }) => label),
    doubts: messages.map(({ rule, line }) => `${rule} ${line ?? "-"}`),
    messages,
  };
}
