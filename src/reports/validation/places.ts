import type { Language } from "../../agreement/model.js";
import { META_HEADING, META_KEYS, META_PARTS } from "../../messages/meta-names.js";
import { CHECK } from "../../messages/validation-report.js";
import type { CheckMessage } from "../../validate/check-message.js";
import { placeOf } from "../place.js";
import type { CheckedFile } from "./options.js";

/** "dates.to" → "gäller till"; "parties[2].name" → "part 2". */
function keyName(key: string, language: Language): string {
  const whole = META_KEYS[key]?.[language];
  if (whole !== undefined) return whole;
  return key
    .split(".")
    .flatMap((part) => {
      const [, name = part, number] = /^(.*?)\[(\d+)\]$/u.exec(part) ?? [];
      if (name === "name" || name === "title") return [];
      const told = (META_KEYS[name] ?? META_PARTS[name])?.[language] ?? name;
      return [number === undefined ? told : `${told} ${number}`];
    })
    .join(", ");
}

/** Where a finding applies, as a person would say: "3. Öppenhet och insyn › Åtgärd 2". */
export function placeOfFinding({ unit, key, line }: CheckMessage, file: CheckedFile | null, language: Language): string {
  if (file === null) return CHECK.projectFile[language];
  if (unit !== null) return placeOf(unit, file.agreement.meta.language);
  if (key === null && line !== null) return META_HEADING[language];
  if (key !== null) return `${META_HEADING[language]} › ${keyName(key, language)}`;
  return CHECK.whole[language];
}

/** Where in the file, in the format's own terms: "rad 64", "stycke 12 i filen", "sida 3"; empty when there is no telling. */
export function spotOf({ line }: Pick<CheckMessage, "line">, file: CheckedFile | null, language: Language): string {
  if (line === null) return "";
  if (file === null) return CHECK.line(line)[language];
  if (file.pages.length > 0) {
    const page = file.pages.filter((first) => first <= line).length;
    return CHECK.page(Math.max(1, page))[language];
  }
  return (file.placeUnit === "paragraph" ? CHECK.paragraph(line) : CHECK.line(line))[language];
}

/** Other places that explain a finding, told together where the same is said of several: "rad 65, rad 66: …". */
export function relatedText({ related }: CheckMessage, file: CheckedFile | null, language: Language): string[] {
  const spots = new Map<string, string[]>();
  for (const other of related) {
    const text = other.message[language];
    const spot = spotOf(other, file, language);
    const known = spots.get(text) ?? [];
    if (spot !== "" && !known.includes(spot)) known.push(spot);
    spots.set(text, known);
  }
  return [...spots].map(([text, at]) => `${CHECK.see[language]}${at.length === 0 ? "" : ` ${at.join(", ")}`}: ${text}`);
}
