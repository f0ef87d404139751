import { DOUBTS } from "../messages/doubts.js";
import type { DocumentComment, ReadResult } from "../readers/reader.js";
import type { ShowOptions } from "./options.js";
import { wrap } from "./terminal/layout.js";

/** Comments shown; the rest are counted. */
const MOST_COMMENTS = 20;

/** So much of the words that a comment is attached to, in characters. */
const ANCHOR = 50;

/** The comments of a document with their number, who wrote them, when and about what; nothing when there are none. */
export function commentLines({ comments = [] }: ReadResult, o: ShowOptions): string[] {
  if (comments.length === 0) return [];
  const resolved = comments.filter((comment) => comment.resolved).length;
  const left = comments.length - MOST_COMMENTS;
  return [
    "",
    o.paint.heading(DOUBTS.comments(comments.length, resolved)[o.language]),
    ...comments.slice(0, MOST_COMMENTS).flatMap((comment) => wrap(commentText(comment, o), o.columns, 2, o.paint)),
    ...(left > 0 ? [o.paint.quiet(DOUBTS.moreComments(left)[o.language])] : []),
  ];
}

function commentText({ author, date, text, anchor, answers, resolved }: DocumentComment, { language }: ShowOptions): string {
  const who = [
    author || DOUBTS.unknownAuthor[language],
    ...(date === "" ? [] : [date.slice(0, 10)]),
    ...(answers === null ? [] : [DOUBTS.answer[language]]),
    ...(resolved ? [DOUBTS.resolved[language]] : []),
    ...(anchor === "" ? [] : [DOUBTS.about(anchor.length > ANCHOR ? `${anchor.slice(0, ANCHOR).trimEnd()}…` : anchor)[language]]),
  ];
  return `${who.join(", ")}: ${text}`;
}
