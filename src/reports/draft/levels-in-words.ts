import type { Language } from "../../agreement/model.js";
import { levelsOf } from "../../draft/levels.js";
import type { TemplateHead } from "../../draft/model.js";
import { LEVEL_OR, LEVEL_WORDS } from "../../messages/draft-pages.js";

/** The levels that a template serves, the usual one first: "kommunal eller regional". */
export function levelsInWords(head: TemplateHead, language: Language): string {
  return levelsOf(head)
    .map((level) => LEVEL_WORDS[level][language])
    .join(` ${LEVEL_OR[language]} `);
}
