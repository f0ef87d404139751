import type { Meta, SectionRole } from "../../agreement/model.js";
import type { Topic } from "../../language/topics.js";
import type { Localized } from "../../messages/message.js";
import type { AgreementIndex } from "../agreement-index.js";
import type { Finding } from "../rule.js";
import { clausesOf, isSpokenOf } from "./text.js";

/** Something that an agreement should hold, and the ways in which it may. */
export interface Wanted {
  /** Sections of these roles hold it; an empty one is a fault of another kind. */
  roles?: readonly SectionRole[];
  /** Clauses anywhere that speak of one of these hold it. */
  topics?: readonly Topic[];
  /** The front matter holds it. */
  given?: (meta: Meta) => boolean;
  /** Another way in which a text may hold it. */
  satisfied?: (index: AgreementIndex) => boolean;
  /** Key of the front matter where it could stand. */
  key?: string;
  message: Localized;
  advice: Localized;
}

/** A check that something is there. Of a text without a single clause it says nothing: the reader has. */
export function missing(wanted: Wanted): (index: AgreementIndex) => Finding[] {
  const { roles = [], topics = [], given, satisfied, key, message, advice } = wanted;
  return (index) => {
    if (clausesOf(index).length === 0) return [];
    if (given?.(index.agreement.meta) === true || satisfied?.(index) === true) return [];
    if (index.sections.some(({ section }) => roles.includes(section.role))) return [];
    if (topics.some((topic) => isSpokenOf(index, topic))) return [];
    return [{ unit: null, message, advice, ...(key !== undefined && hasFrontMatter(index.agreement.meta) ? { key } : {}) }];
  };
}

/** True when the document tells about itself in front matter: only then are its keys asked for. */
export function hasFrontMatter({ id, edition, level, county, municipality, stage, wording, parties, bodies }: Meta): boolean {
  const told = [id, edition, level, county, municipality, stage, wording];
  return parties.length > 0 || bodies.length > 0 || told.some((value) => value !== undefined);
}
