import { itemKind } from "../agreement/kinds.js";
import type { Principle, Section } from "../agreement/model.js";
import { principleConcepts } from "../language/concepts.js";
import { headingRole, leadKind } from "../language/headings.js";

/** What stands around a section, as far as its role can be seen from it. */
export interface Around {
  parent: Section | null;
  /** The section before it under the same parent. */
  before: Section | null;
}

/** True for a heading that a reader might take for a principle. */
function principleLike(heading: string): boolean {
  return principleConcepts(heading).length > 0 || /princip/iu.test(heading);
}

/** The role that the words of a heading and its place give a section. */
export function placedRole(
  section: Pick<Section, "heading" | "principles">,
  parent: Pick<Section, "role"> | null,
): Section["role"] {
  if (section.heading === "" && section.principles.length > 0) return "principles";
  const inherited = parent && itemKind(parent.role) !== null ? parent.role : "other";
  return headingRole(section.heading) ?? inherited;
}

/** Whether a reader of Markdown would see the section's role, and that it is a section at all, without being told. */
export function roleShows(section: Section, { parent, before }: Around): boolean {
  if (placedRole(section, parent) !== section.role) return false;
  if (section.heading === "") return section.role === "principles" && parent?.role !== "principles";
  const bare = section.label === null && !principleLike(section.heading);
  if (parent?.role === "principles") return headingRole(section.heading) !== null && bare && leadKind(section.heading) === null;
  if (before?.role === "principles" && before.principles.length === 0 && !bare) return false;
  if (headingRole(section.heading) !== null && section.role !== "values") return true;
  return !principleLike(section.heading) && !section.sections.some((child) => principleLike(child.heading));
}

/** Whether a reader of Markdown would see that the heading is a principle, without being told. */
export function principleShows({ title, label, concepts }: Principle): boolean {
  if (label !== null) return true;
  if (leadKind(title) !== null) return false;
  return headingRole(title) === null || concepts.length > 0;
}
