import type { Section } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { countedThing, mayCount, namesAreas } from "../../language/counted.js";
import { findNumbers } from "../../language/numbers.js";
import type { AgreementIndex } from "../agreement-index.js";
import { clausesOf } from "./text.js";

/** Areas of work as one part of the document lists them. */
interface AreaList {
  unit: Unit | null;
  names: string[];
}

/** The areas of work in the body and in the appendix; null when either has none to compare. */
export function findAreas(index: AgreementIndex): { body: AreaList; appendix: AreaList; stated: number | null } | null {
  const appendix = appendixAreas(index);
  if (appendix === null) return null;
  const body = bodyAreas(index);
  const stated = statedAreas(index);
  if (body !== null) return { body, appendix, stated: stated?.count ?? null };
  return stated === null ? null : { body: { unit: stated.unit, names: [] }, appendix, stated: stated.count };
}

/** Headings in the appendix, else the items of a list under a line or a heading that speaks of areas. */
function appendixAreas(index: AgreementIndex): AreaList | null {
  for (const { section, unit } of index.sections) {
    if (section.role !== "appendix") continue;
    if (section.sections.length > 1) return { unit, names: section.sections.map(({ heading }) => heading) };
    if (section.principles.length > 1) return { unit, names: section.principles.map(({ title }) => title) };
    const names = listedAreas(section, index);
    if (names.length > 1) return { unit, names };
  }
  return null;
}

function bodyAreas(index: AgreementIndex): AreaList | null {
  for (const { section, unit } of index.sections) {
    if (section.role === "appendix" || unit?.steps.some(({ role }) => role === "appendix") === true) continue;
    const named = namesAreas(section.heading, index.language);
    if (named && section.sections.length > 1) return { unit, names: section.sections.map(({ heading }) => heading) };
    const names = listedAreas(section, index);
    if (names.length > 1) return { unit, names };
  }
  return null;
}

/** The outermost items of a list in a section whose heading, or whose line above the list, speaks of areas. */
function listedAreas({ heading, clauses }: Section, { language }: AgreementIndex): string[] {
  const intro = clauses.find(({ form, text }) => form === "paragraph" && text.trimEnd().endsWith(":"));
  if (!namesAreas(heading, language) && (intro === undefined || !namesAreas(intro.text, language))) return [];
  const from = intro === undefined ? 0 : clauses.indexOf(intro) + 1;
  return clauses
    .slice(from)
    .filter(({ form, depth }) => form === "item" && depth === 0)
    .map(({ text }) => (text.split(/[:.–]/u)[0] ?? text).trim());
}

/** "sju utvecklingsområden" in the body. */
function statedAreas(index: AgreementIndex): { unit: Unit; count: number } | null {
  for (const unit of clausesOf(index)) {
    if (unit.steps.some(({ role }) => role === "appendix") || !mayCount(unit.text, index.language)) continue;
    for (const { value, start, end } of findNumbers(unit.text, index.language)) {
      if (countedThing(unit.text, start, end, index.language) === "areas") return { unit, count: value };
    }
  }
  return null;
}
