import type { Agreement, Clause, Section, SectionRole } from "../../agreement/model.js";
import { splitSentences } from "../../language/sentences.js";

/** A sentence of the agreement with where it stands. */
export interface Said {
  text: string;
  /** Id of the clause; null for the title. */
  path: string | null;
  line: number | null;
  /** Role of the section; null at the top. */
  role: SectionRole | null;
  /** Stands in the title or before the first section. */
  top: boolean;
}

/** Clauses that are looked at: many times what any agreement has. */
const MOST_CLAUSES = 5000;

/** A clause longer than this is no place for a plain fact, and is passed over. */
const LONGEST = 3000;

/** The title as one, then every sentence. */
export function everythingSaid(agreement: Agreement): Said[] {
  const said: Said[] = [];
  const { title, titlePosition, preamble, meta } = agreement;
  if (title !== "") said.push({ text: title, path: null, line: titlePosition?.line ?? null, role: null, top: true });
  let left = MOST_CLAUSES;
  const add = (clauses: readonly Clause[], role: SectionRole | null) => {
    for (const { id, text, kind, position } of clauses) {
      left -= 1;
      if (left < 0 || kind === "block" || text.length > LONGEST) continue;
      for (const sentence of splitSentences(text, meta.language))
        said.push({ text: sentence.text, path: id, line: position?.line ?? null, role, top: role === null });
    }
  };
  const visit = (section: Section) => {
    add(section.clauses, section.role);
    section.sections.forEach(visit);
  };
  add(preamble, null);
  agreement.sections.forEach(visit);
  return said;
}
