import type { Language } from "../agreement/model.js";
import { confidenceOf, doubtKind } from "../readers/doubts.js";
import type { ReadResult } from "../readers/reader.js";
import { agreementData } from "../writers/data.js";

/**
 * A reading for `--format json`: the agreement, how it was read and how sure that is, every message with what it is about, the comments
 * of the document, and its tracked changes where they were kept.
 */
export function readJson(read: ReadResult, language: Language): unknown {
  const { agreement, messages, reader, placeUnit = "line", pages, comments, revisions } = read;
  const data = agreementData(agreement, messages, language);
  return {
    ...data,
    messages: data.messages.map((each, i) => ({ ...each, about: messages[i] ? doubtKind(messages[i]) : "note" })),
    reading: { reader, ...confidenceOf(read), placeUnit, ...(pages !== undefined && { pages }) },
    ...(comments !== undefined && { comments }),
    ...(revisions !== undefined && {
      trackedChanges: revisions.changes,
      before: agreementData(revisions.before, [], language),
    }),
  };
}
