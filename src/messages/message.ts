/** A sentence for people in every language that samsyn speaks. */
export interface Localized {
  sv: string;
  en: string;
}

export type Severity = "error" | "warning" | "info";

/** Something to tell about one place in a file: a reader's doubt, a writer's refusal, a rule's finding. */
export interface Message {
  /** Stable short code, e.g. "R012". */
  code: string;
  /** Stable name in kebab case, e.g. "joined-lines". */
  rule: string;
  severity: Severity;
  message: Localized;
  /** Id of the node it is about, when there is one. */
  path: string | null;
  /** Position in the file, from 1; null when it concerns the whole file. */
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  /** Further places that explain the message. */
  related: { message: Localized; line: number | null; path: string | null }[];
}

/**
 * Builds a message with the empty parts filled in.
 * @param at where it is; leave out for the whole file
 */
export function message(
  code: string,
  rule: string,
  severity: Severity,
  text: Localized,
  at: Partial<Pick<Message, "path" | "line" | "column" | "endLine" | "endColumn" | "related">> = {},
): Message {
  return {
    code,
    rule,
    severity,
    message: text,
    path: at.path ?? null,
    line: at.line ?? null,
    column: at.column ?? null,
    endLine: at.endLine ?? at.line ?? null,
    endColumn: at.endColumn ?? at.column ?? null,
    related: at.related ?? [],
  };
}
