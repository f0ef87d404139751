import { Document } from "yaml";
import { FORM } from "../agreement/form.js";
import type { Agreement, Principle, Section } from "../agreement/model.js";
import { principleConcepts } from "../language/concepts.js";
import { type Derived, derive, sameList } from "./derived.js";
import { frontMatterData, plainYear } from "./meta.js";
import { placedRole } from "./roles.js";
import { clauseEntries, principleEntries } from "./yaml-clauses.js";

type Data = Record<string, unknown>;

/**
 * Writes an agreement as YAML: the same model as the Markdown form, for programs and for whoever likes it better.
 * What a reader works out by itself (ids, roles, kinds, strength, actors) is left out.
 */
export function writeYaml(agreement: Agreement): string {
  const derived = derive(agreement);
  const { meta, title, preamble, sections } = agreement;
  const data: Data = {
    samsyn: FORM,
    meta: frontMatterData(meta),
    ...(title !== "" && { title }),
    ...(preamble.length > 0 && { preamble: clauseEntries(preamble, null, derived) }),
    ...(sections.length > 0 && { sections: sections.map((section) => sectionData(section, null, derived)) }),
  };
  return new Document(data, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
}

function sectionData(section: Section, parent: Section | null, derived: Derived): Data {
  const { label, heading, role, clauses, principles, sections } = section;
  const id = derived.ids.get(section);
  return {
    ...(id !== undefined && { id }),
    ...(label !== null && { label: plainYear(label) }),
    heading,
    ...(placedRole(section, parent) !== role && { role }),
    ...(clauses.length > 0 && { clauses: clauseEntries(clauses, role, derived) }),
    ...(principles.length > 0 && { principles: principles.map((principle) => principleData(principle, derived)) }),
    ...(sections.length > 0 && { sections: sections.map((child) => sectionData(child, section, derived)) }),
  };
}

function principleData(principle: Principle, derived: Derived): Data {
  const { label, title, concepts, clauses } = principle;
  const id = derived.ids.get(principle);
  return {
    ...(id !== undefined && { id }),
    ...(label !== null && { label: plainYear(label) }),
    title,
    ...(!sameList(principleConcepts(title), concepts) && { concepts }),
    ...(clauses.length > 0 && { clauses: principleEntries(clauses, derived) }),
  };
}
