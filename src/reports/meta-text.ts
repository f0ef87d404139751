import type { Language } from "../agreement/model.js";
import type { Change } from "../diff/result.js";
import { META_HEADING, META_KEYS, META_PARTS, META_VALUE_KEYS, META_VALUES } from "../messages/meta-names.js";
import { effectTexts } from "./effect-text.js";

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * A key path of the front matter as a person names it: "gäller till", "Arbetsgruppen, platser för Region Exempel".
 * Names may hold dots, so only the known steps are looked for; an unknown path is told as it is.
 */
export function metaName(path: string, language: Language): string {
  const known = own(META_KEYS, path);
  if (known !== undefined) return known[language];
  const [root = path] = path.split(".", 1);
  const rest = path.slice(root.length + 1);
  const rootName = own(META_KEYS, root)?.[language] ?? root;
  if (root !== "parties" && root !== "bodies" && root !== "documents") return rest === "" ? rootName : `${rootName}, ${rest}`;
  for (const [step, name] of Object.entries(META_PARTS)) {
    if (rest.endsWith(`.${step}`)) return `${rest.slice(0, -step.length - 1)}, ${name[language]}`;
    const at = rest.indexOf(`.${step}.`);
    if (at >= 0) return `${rest.slice(0, at)}, ${name[language]} ${rest.slice(at + step.length + 2)}`;
  }
  return `${rootName} ${rest}`;
}

/** The place of a changed detail: "Om överenskommelsen › gäller till". */
export function metaPlace(change: Change, language: Language): string {
  const path = (change.meta?.after ?? change.meta?.before)?.id ?? "";
  return `${META_HEADING[language]} › ${metaName(path, language)}`;
}

/** The two values of a changed detail, in words where the model has words: ["utkast", "antagen"]; null where absent. */
export function metaValues(change: Change, language: Language): [before: string | null, after: string | null] {
  const value = (side: { id: string; text: string } | null | undefined) => {
    if (side === null || side === undefined) return null;
    const key = side.id.split(".").at(-1) ?? "";
    return (META_VALUE_KEYS.has(key) ? own(META_VALUES, side.text)?.[language] : undefined) ?? side.text;
  };
  return [value(change.meta?.before), value(change.meta?.after)];
}

/** What follows from a changed detail beyond its own value, such as a new balance of seats; empty when nothing does. */
export function metaConsequences(change: Change, language: Language): string[] {
  return effectTexts(change.effects.slice(1), language);
}
