import { type CheckMessage, isLanguageAdvice } from "../../validate/check-message.js";
import type { CheckedFile, CheckReportOptions } from "./options.js";
import { placeOfFinding, spotOf } from "./places.js";

/** Findings at one place. */
export interface PlaceGroup {
  place: string;
  /** Where in the file; empty when there is no telling. */
  spot: string;
  messages: CheckMessage[];
}

/** The findings that a report shows one by one. */
export function shownMessages(messages: readonly CheckMessage[], advice: boolean): CheckMessage[] {
  return advice ? [...messages] : messages.filter((found) => !isLanguageAdvice(found));
}

/** Groups findings that follow each other at the same place, in the order of reading. */
export function groupByPlace(
  messages: readonly CheckMessage[],
  file: CheckedFile | null,
  o: Pick<CheckReportOptions, "language">,
): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  for (const found of messages) {
    const place = placeOfFinding(found, file, o.language);
    const last = groups.at(-1);
    const same = last?.place === place && last.messages[0]?.unit?.id === found.unit?.id;
    if (last && same) last.messages.push(found);
    else groups.push({ place, spot: spotOf(found, file, o.language), messages: [found] });
  }
  return groups;
}
