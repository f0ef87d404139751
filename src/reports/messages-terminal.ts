import type { Message } from "../messages/message.js";
import { OUTLINE } from "../messages/outline.js";
import { escapeTerminal } from "../writers/terminal-safe.js";
import type { ShowOptions } from "./options.js";
import type { Brush } from "./paint.js";
import { sourcePlace } from "./source-place.js";
import { wrap } from "./terminal/layout.js";

/** Messages in the order of the file, those about the whole file first. */
export function inFileOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** The first line painted as far as the place reaches, later lines indented. */
function entry(place: string, text: string, indent: number, o: Pick<ShowOptions, "columns" | "paint">, brush: Brush): string[] {
  const margin = " ".repeat(indent);
  const lines = wrap(`${place}: ${text}`, o.columns, indent + 2, o.paint);
  const first = `${margin}${(lines[0] ?? "").trimStart()}`;
  const safe = escapeTerminal(place);
  return [
    first.startsWith(margin + safe) ? margin + brush(safe) + first.slice(margin.length + safe.length) : first,
    ...lines.slice(1),
  ];
}

/**
 * Messages as lines for a person: "avtal.txt, rad 12: …", wrapped, in the order of the file, with the places that
 * explain them below.
 */
export function messagesTerminal(
  messages: readonly Message[],
  o: Pick<ShowOptions, "language" | "columns" | "paint" | "name" | "places">,
): string[] {
  const brushes = { error: o.paint.error, warning: o.paint.warning, info: o.paint.quiet } as const;
  return inFileOrder(messages).flatMap((message) => [
    ...entry(
      OUTLINE.at(o.name, sourcePlace(message.line, o.places))[o.language],
      message.message[o.language],
      0,
      o,
      brushes[message.severity],
    ),
    ...message.related.flatMap((other) =>
      entry(OUTLINE.at(o.name, sourcePlace(other.line, o.places))[o.language], other.message[o.language], 2, o, o.paint.quiet),
    ),
  ]);
}
