import { DOUBT_GROUPS } from "../../messages/doubts.js";
import type { ReadResult } from "../../readers/reader.js";
import type { ShowOptions } from "../options.js";
import { wrap } from "../terminal/layout.js";
import { type DoubtLine, doubtGroups } from "./groups.js";

type Options = Pick<ShowOptions, "language" | "columns" | "paint" | "places">;

/** What a reading leaves to check, by group, each with what to look for. The file's name stands with whoever prints it. */
export function doubtsTerminal({ messages }: Pick<ReadResult, "messages">, o: Options): string[] {
  return doubtGroups(messages, o.places, o.language).flatMap(({ kind, count, lines }) => {
    const { heading, advice } = DOUBT_GROUPS[kind];
    return [
      o.paint.heading(`${heading[o.language]} (${count})`),
      ...wrap(advice[o.language], o.columns, 2, o.paint).map(o.paint.quiet),
      ...lines.flatMap((line) => entry(line, o)),
    ];
  });
}

function entry({ places, text }: DoubtLine, o: Options): string[] {
  const [first = "", ...rest] = wrap(places === "" ? text : `${places}: ${text}`, o.columns, 4, o.paint);
  return [`  - ${first.trimStart()}`, ...rest];
}
