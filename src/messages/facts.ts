import { type Message, message } from "./message.js";
import { META_KEYS, META_VALUE_KEYS, META_VALUES } from "./meta-names.js";

/** What was taken from the text itself into the front matter, so that a person can check it. */
export const factMessages = {
  /** @param key path of the key in the front matter */
  found: (key: string, value: string, at: { path: string | null; line: number | null }): Message =>
    message(
      "R701",
      `fact-${key.replaceAll(".", "-")}`,
      "info",
      {
        sv: `${META_KEYS[key]?.sv ?? key}: ”${shown(key, value, "sv")}” hämtades ur texten.`,
        en: `${META_KEYS[key]?.en ?? key}: “${shown(key, value, "en")}” was taken from the text.`,
      },
      at,
    ),
  severalDecisions: (count: number, at: { path: string | null; line: number | null }): Message =>
    message(
      "R702",
      "several-decisions",
      "info",
      {
        sv: `Texten nämner ${count} beslut om att anta överenskommelsen. Inget av dem fördes in; välj det som gäller.`,
        en: `The text names ${count} decisions to adopt the agreement. None of them was entered; choose the one that holds.`,
      },
      at,
    ),
};

function shown(key: string, value: string, language: "sv" | "en"): string {
  return META_VALUE_KEYS.has(key) ? (META_VALUES[value]?.[language] ?? value) : value;
}
