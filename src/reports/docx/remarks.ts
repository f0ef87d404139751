import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import type { DiffResult, WordRun } from "../../diff/result.js";
import { STRENGTH_NAMES } from "../../messages/outline.js";
import { wordWriter } from "../../messages/word-writer.js";
import { changePlace, effectPhrases, placeNotes, toldPlace } from "../change-text.js";
import { changeWord, changeWordKey } from "../effect-text.js";
import { metaValues } from "../meta-text.js";
import { type Told, tellTogether } from "../wholes.js";

/** A comment and the unit that it stands on: in the later text where it is there, else in the earlier. */
export interface Remark {
  after: string | null;
  before: string | null;
  text: string;
}

/** Says of every change of substance what it does, in the language of the agreement. What came or went as a whole is told once. */
export function remarksOn(result: DiffResult): Remark[] {
  const { language } = result.after.meta;
  return tellTogether(result.changes).flatMap((told): Remark[] => {
    const { change, inside } = told;
    if (![change, ...inside].some(({ significance }) => significance === "substantive")) return [];
    return [{ after: change.after?.id ?? null, before: change.before?.id ?? null, text: remarkText(told, result, language) }];
  });
}

/** Edits that a comment lists; a text with more of them is another text. */
const MOST_EDITS = 12;

/** The words that an edit changed, for a place where they cannot be marked: "”ska” → ”kan”; nytt ”alltid”". Empty when none did. */
export function editedWords(words: readonly WordRun[], language: Language): string {
  const edits: { gone: string; came: string }[] = [];
  let open: { gone: string; came: string } | null = null;
  for (const { op, text } of words) {
    if (op === "equal") open = null;
    else {
      if (open === null) edits.push((open = { gone: "", came: "" }));
      if (op === "delete") open.gone += text;
      else open.came += text;
    }
  }
  const told = edits.flatMap((edit) => {
    const [gone, came] = [edit.gone.trim(), edit.came.trim()];
    if (gone === "" && came === "") return [];
    if (gone === "") return wordWriter.newWords(came)[language];
    return came === "" ? wordWriter.goneWords(gone)[language] : wordWriter.otherWords(gone, came)[language];
  });
  const shown = told.length > MOST_EDITS ? [...told.slice(0, MOST_EDITS), "…"] : told;
  return told.length === 0 ? "" : wordWriter.wordsInMove(shown.join("; "))[language];
}

function remarkText(told: Told, result: DiffResult, language: Language): string {
  const { change } = told;
  const notes = placeNotes(change, result, language);
  return [whatItDoes(told, result, language), ...notes].map(capitalised).join("\n");
}

function whatItDoes(told: Told, result: DiffResult, language: Language): string {
  const { change } = told;
  const word = changeWord(change, language);
  if (change.kind === "meta") {
    const values = metaValues(change, language).map((value) => value ?? "–");
    return [`${changePlace(change, result, language)}: ${values.join(" → ")}`, ...effectPhrases(change, language)].join("; ");
  }
  if (change.status === "added" || change.status === "removed") {
    const unit = change.after ?? change.before;
    const whole = change.kind === "section" || change.kind === "principle";
    const what = whole ? toldPlace(told, result, language) : unit === null ? "" : bindingOf(unit, language);
    return what === "" ? word : `${word}: ${what}`;
  }
  const phrases = effectPhrases(change, language);
  if (phrases.length > 0) return phrases.join("; ");
  return changeWordKey(change) === "wording" ? wordWriter.wording[language] : word;
}

/** Whom a clause binds and how strongly: "styrka: bör; berör: Arbetsgruppen"; empty for one that promises nothing. */
function bindingOf({ strength, actors }: Unit, language: Language): string {
  const name = strength === "none" ? [] : [wordWriter.strength(STRENGTH_NAMES[strength][language])[language]];
  return [...name, ...(actors.length === 0 ? [] : [wordWriter.concerns(actors.join(", "))[language]])].join("; ");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
