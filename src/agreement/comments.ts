const COMMENT = /^<!--(?:(?!-->)[^])*-->$/;

/** True for an HTML comment and nothing else: a note to whoever edits the file, which nobody sees on the page. */
export function isComment(text: string): boolean {
  return COMMENT.test(text.trim());
}

/** True for a comment that makes an exception from a rule of `samsyn validate`: `<!-- samsyn-allow rule-name: reason -->`. */
export function isException(text: string): boolean {
  return /^<!--\s*samsyn-allow(?![\p{L}\p{N}_-])/u.test(text.trim()) && isComment(text);
}

/**
 * Takes the exceptions off the end of a line: "Ordna en mässa. <!-- samsyn-allow vague-action: skäl -->".
 * @returns the text before them, and each comment whole, in the order written
 */
export function splitExceptions(text: string): { text: string; comments: string[] } {
  const comments: string[] = [];
  let rest = text;
  while (rest.endsWith("-->")) {
    const at = rest.lastIndexOf("<!--");
    if (at <= 0 || !isException(rest.slice(at))) break;
    comments.unshift(rest.slice(at));
    rest = rest.slice(0, at).trimEnd();
  }
  return { text: rest, comments };
}
