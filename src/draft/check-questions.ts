import { templateFileTexts } from "../messages/template-files.js";
import { isCalmPattern, settleAnswer } from "./answers.js";
import { holdsLiquid } from "./liquid-text.js";
import type { Issue, Question } from "./model.js";

/**
 * Looks through questions one by one, without asking them: keys, choices, patterns, usual answers that are written out.
 * @param wanted which of them to look at; all when left out
 */
export function checkQuestions(
  questions: readonly Question[],
  wanted: (question: Question, i: number) => boolean = () => true,
): Issue[] {
  const seen = new Set<string>();
  return questions.flatMap((question, i) => {
    const isRepeated = seen.has(question.key);
    seen.add(question.key);
    return wanted(question, i) ? checkQuestion(question, i, isRepeated) : [];
  });
}

function checkQuestion(question: Question, i: number, isRepeated: boolean): Issue[] {
  const { key, type, choices = [], pattern, default: said } = question;
  const issue = (part: string, text: Issue["text"]): Issue => ({ path: ["questions", i, part], text });
  // Which principles there are, the bank tells.
  const isOpen = type === "choices" && key === "principles" && choices.length === 0;
  const issues: Issue[] = [];
  if (isRepeated) issues.push(issue("key", templateFileTexts.repeatedKey(key)));
  if ((type === "choice" || type === "choices") && choices.length === 0 && !isOpen)
    issues.push(issue("type", templateFileTexts.noChoices(key)));
  const isCalm = pattern === undefined || isCalmPattern(pattern);
  if (!isCalm) issues.push(issue("pattern", templateFileTexts.wildPattern()));
  const isWritten = said !== undefined && said !== "" && type !== "place" && !holdsLiquid(said);
  if (isWritten && isCalm && !isOpen) {
    const settled = settleAnswer(question, said, { level: "regional", places: { counties: [], municipalities: [] } });
    if ("trouble" in settled) issues.push(issue("default", settled.trouble));
  }
  return issues;
}
