import type { Position, Strength } from "../agreement/model.js";
import { type Localized, type Message, message } from "./message.js";

const STRENGTHS: Readonly<Record<Strength, Localized>> = {
  binding: { sv: "bindande", en: "binding" },
  should: { sv: "bör", en: "should" },
  may: { sv: "får", en: "may" },
  intent: { sv: "en avsikt", en: "an intent" },
  aim: { sv: "en strävan", en: "an aim" },
  none: { sv: "inget löfte", en: "no promise" },
};

/** Doubts that arise when blocks are put together to an agreement. All are of severity info: nothing was lost. */
export const structureMessages = {
  impliedPrinciples: (line: number | null): Message =>
    message(
      "R301",
      "implied-principles",
      "info",
      {
        sv: "Här börjar principerna utan någon egen rubrik. De samlas i ett avsnitt utan rubrik.",
        en: "The principles begin here without a heading of their own. They are gathered in a section without a heading.",
      },
      { line },
    ),
  unknownLead: (heading: string, line: number | null): Message =>
    message(
      "R302",
      "unknown-lead",
      "info",
      {
        sv: `”${heading}” tolkas som en mellanrubrik i principen ovanför. Är det en egen princip: skriv ett nummer framför.`,
        en: `“${heading}” is taken as a sub-heading in the principle above. If it is a principle of its own, put a number before it.`,
      },
      { line },
    ),
  guessedPrinciple: (heading: string, line: number | null): Message =>
    message(
      "R303",
      "guessed-principle",
      "info",
      {
        sv: `”${heading}” tolkas som en princip, fast den varken är numrerad eller känd sedan tidigare.`,
        en: `“${heading}” is taken as a principle, though it is neither numbered nor known from elsewhere.`,
      },
      { line },
    ),
  endOfPrinciples: (heading: string, line: number | null): Message =>
    message(
      "R304",
      "end-of-principles",
      "info",
      {
        sv: `”${heading}” tolkas som ett eget avsnitt efter principerna, inte som en del av den sista principen.`,
        en: `“${heading}” is taken as a section after the principles, not as part of the last principle.`,
      },
      { line },
    ),
  emptyLead: (heading: string, line: number | null): Message =>
    message(
      "R305",
      "empty-lead",
      "info",
      {
        sv: `Under ”${heading}” står ingenting. Rubriken är kvar som den är.`,
        en: `Nothing stands under “${heading}”. The heading is kept as it is.`,
      },
      { line },
    ),
  mergedLead: (heading: string, line: number | null): Message =>
    message(
      "R306",
      "merged-lead",
      "info",
      {
        sv: `”${heading}” står två gånger i rad i samma princip. Det som står under dem läses som en grupp.`,
        en: `“${heading}” stands twice in a row in the same principle. What stands under them is read as one group.`,
      },
      { line },
    ),
  headingJump: (heading: string, from: number, to: number, line: number | null): Message =>
    message(
      "R307",
      "heading-jump",
      "info",
      {
        sv: `”${heading}” är en rubrik på nivå ${to}, men rubriken före är på nivå ${from}.`,
        en: `“${heading}” is a heading of level ${to}, but the one before is of level ${from}.`,
      },
      { line },
    ),
  leadAttributes: (lead: string, keys: readonly string[], line: number | null): Message =>
    message(
      "R309",
      "lead-attributes",
      "warning",
      {
        sv: `Rubriken ”${lead}” samlar en grupp och kan inte bära ${keys.join(", ")}. Märkningen kom inte med; sätt den på punkterna i stället.`,
        en: `The heading “${lead}” names a group and cannot carry ${keys.join(", ")}. The mark was left out; put it on the items instead.`,
      },
      { line },
    ),
  /** @param word what stood before the number: "Princip" */
  labelWord: (word: string, label: string, line: number | null): Message =>
    message(
      "R310",
      "label-word",
      "info",
      {
        sv: `Framför numret står ”${word}”. Numret är med, men ordet skrivs inte ut igen: ”${label}.” i stället för ”${word} ${label}”.`,
        en: `“${word}” stands before the number. The number is kept, but the word is not written again: “${label}.” rather than “${word} ${label}”.`,
      },
      { line },
    ),
  /** @param clause id and place of the clause */
  toldStrength: (told: Strength, read: Strength, clause: { id: string; position: Position | null }): Message =>
    message(
      "R308",
      "told-strength",
      "info",
      {
        sv: `Punkten är märkt som ${STRENGTHS[told].sv}, men orden säger ${STRENGTHS[read].sv}.`,
        en: `The clause is marked as ${STRENGTHS[told].en}, but its words say ${STRENGTHS[read].en}.`,
      },
      { ...clause.position, path: clause.id },
    ),
  /** @param like one of the messages that are left out */
  more: (like: Message, count: number): Message =>
    message(like.code, like.rule, "info", {
      sv: `${count} ställen till av samma slag: ${like.message.sv}`,
      en: `${count} more places of the same kind: ${like.message.en}`,
    }),
};
