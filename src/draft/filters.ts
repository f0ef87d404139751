import type { Liquid } from "liquidjs";
import type { Language } from "../agreement/model.js";
import { draftTexts } from "../messages/draft.js";
import { partOf } from "./bank.js";
import { textOf } from "./escape.js";
import { DraftFault } from "./fault.js";
import { capitalised, dateInWords, dayInWords, genitive, listed, numberWord } from "./grammar.js";
import type { Bank } from "./model.js";

/** Filters of liquid that give the same today and tomorrow, and nothing but text, numbers and lists. */
const KEPT = new Set(
  (
    "append prepend upcase downcase strip lstrip rstrip size plus minus times divided_by modulo round ceil floor abs at_least at_most " +
    "first last join split sort uniq reverse compact concat map where default replace replace_first remove remove_first truncate slice"
  ).split(" "),
);

/** Puts our filters in and takes liquid's others away: those that read the clock or chance, or mend what strictness is there to find. */
export function addFilters(liquid: Liquid, { bank, language }: { bank: Bank; language: Language }): void {
  for (const name of Object.keys(liquid.filters)) if (!KEPT.has(name)) liquid.unregisterFilter(name);
  liquid.registerFilter("cap", (value: unknown) => capitalised(textOf(value)));
  liquid.registerFilter("words", (value: unknown) => (value === "" ? "" : numberWord(Number(value), language)));
  liquid.registerFilter("list", (value: unknown) =>
    listed(Array.isArray(value) ? value.map(textOf) : [textOf(value)].filter(Boolean), language),
  );
  liquid.registerFilter("genitive", (value: unknown) => genitive(textOf(value), language));
  liquid.registerFilter("title", (value: unknown) => {
    const key = textOf(value);
    const part = partOf(bank, key);
    if (part === null) throw new DraftFault(draftTexts.unknownPart(key));
    return part.title[language];
  });
  liquid.registerFilter("date", (value: unknown) => dateInWords(textOf(value), language));
  liquid.registerFilter("day", (value: unknown) => dayInWords(textOf(value), language));
  // The form of a gap that validation finds, whatever stands inside it.
  liquid.registerFilter("decide", {
    raw: true,
    handler: (value: unknown) =>
      `[${textOf(value)
        .replace(/[[\]\n]/gu, " ")
        .trim()}]`,
  });
}
