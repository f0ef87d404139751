import type { Language } from "../agreement/model.js";
import type { DiffResult } from "../diff/result.js";
import { DOUBTS, TRACKED } from "../messages/doubts.js";
import type { TrackedChange } from "../readers/reader.js";
import { escapeMarkdown } from "./markdown/escape.js";
import type { DiffReportOptions } from "./options.js";
import { wrap } from "./terminal/layout.js";

/** What one person's tracked changes come to. */
export interface AuthorSummary {
  /** Empty when the document does not say. */
  author: string;
  inserted: number;
  deleted: number;
  moved: number;
  formatted: number;
  /** Day of the first and the last change, YYYY-MM-DD; empty when the document does not say. */
  first: string;
  last: string;
  /** Clauses and headings that the changes are in, and how many of them changed in substance. Those with several authors count for each. */
  places: number;
  substantive: number;
}

/** The tracked changes by author, those with most first, set against what the comparison found. */
export function trackedByAuthor(changes: readonly TrackedChange[], result: DiffResult): AuthorSummary[] {
  const substantive = new Set<string>();
  for (const { significance, before, after } of result.changes) {
    if (significance !== "substantive") continue;
    if (before) substantive.add(before.id);
    if (after) substantive.add(after.id);
  }
  const authors = [...new Set(changes.map(({ author }) => author))];
  return authors
    .map((author): AuthorSummary => {
      const own = changes.filter((change) => change.author === author);
      const of = (kind: TrackedChange["kind"]) => own.filter((change) => change.kind === kind).length;
      const days = own
        .map(({ date }) => date.slice(0, 10))
        .filter((day) => day !== "")
        .sort();
      const places = new Set(own.flatMap(({ clause }) => clause ?? []));
      return {
        author,
        inserted: of("insert"),
        deleted: of("delete"),
        moved: of("move"),
        formatted: of("format"),
        first: days[0] ?? "",
        last: days.at(-1) ?? "",
        places: places.size,
        substantive: [...places].filter((id) => substantive.has(id)).length,
      };
    })
    .sort((a, b) => b.places - a.places);
}

/** The summary by author for a terminal. */
export function trackedTerminal(
  authors: readonly AuthorSummary[],
  o: Pick<DiffReportOptions, "language" | "columns" | "paint">,
): string {
  if (authors.length === 0) return "";
  const lines = authors.flatMap((each) => wrap(authorText(each, o.language), o.columns, 2, o.paint));
  return `\n${[o.paint.heading(TRACKED.heading[o.language]), ...lines].join("\n")}\n`;
}

/** The summary by author as Markdown. */
export function trackedMarkdown(authors: readonly AuthorSummary[], language: Language): string {
  if (authors.length === 0) return "";
  return `\n## ${TRACKED.heading[language]}\n\n${authors.map((each) => `- ${escapeMarkdown(authorText(each, language))}`).join("\n")}\n`;
}

function authorText(each: AuthorSummary, language: Language): string {
  const { inserted, deleted, moved, formatted, first, last, places, substantive } = each;
  const days = first === last ? first : `${first}–${last}`;
  const parts = [
    TRACKED.counts(inserted, deleted, moved, formatted)[language],
    TRACKED.places(places, substantive)[language],
    ...(days === "" ? [] : [days]),
  ];
  return `${each.author || DOUBTS.unknownAuthor[language]}: ${parts.join("; ")}`;
}
