import type { Localized } from "../messages/message.js";
import { SOURCE_PLACES } from "../messages/outline.js";
import type { ReadResult } from "../readers/reader.js";

/** What the lines of a file are, and where its pages begin. */
export type SourcePlaces = Pick<ReadResult, "placeUnit" | "pages">;

/** "rad 12", "stycke 14", "sida 3, rad 12": a place in the file in the terms of its format; null for the whole file. */
export function sourcePlace(line: number | null, { placeUnit = "line", pages = [] }: SourcePlaces = {}): Localized | null {
  if (line === null) return null;
  const page = pages.findLastIndex((first) => first <= line);
  if (page < 0) return SOURCE_PLACES[placeUnit](line);
  return SOURCE_PLACES.onPage(page + 1, SOURCE_PLACES[placeUnit](line - (pages[page] ?? 1) + 1));
}
