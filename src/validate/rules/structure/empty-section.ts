import { loneHeading } from "../../../language/groups.js";
import { quoted } from "../../checks/text.js";
import type { Finding, Rule } from "../../rule.js";

export const emptySection: Rule = {
  code: "T008",
  name: "empty-section",
  group: "structure",
  severity: { draft: "info", consultation: "error", adoption: "error" },
  title: { sv: "Tomt under en rubrik", en: "Nothing under a heading" },
  why: {
    sv: "En rubrik utan text ser ut som om något har fallit bort. Den som svarar på remissen vet inte vad som var tänkt.",
    en: "A heading without text looks as if something fell out. Those consulted cannot know what was meant.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Syfte

## Uppföljning

Styrgruppen följer upp arbetet varje höst.
`,
      good: `# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.

## Uppföljning

Styrgruppen följer upp arbetet varje höst.
`,
    },
  ],
  check(index) {
    const told = (unit: Finding["unit"], heading: string): Finding => ({
      unit,
      message: { sv: `Under ”${quoted(heading)}” står ingenting.`, en: `Nothing stands under “${quoted(heading)}”.` },
      advice: { sv: "Skriv det som fattas, eller ta bort rubriken.", en: "Write what is missing, or remove the heading." },
    });
    const linked = index.agreement.meta.documents.length > 0;
    const sections = index.sections.filter(({ section, units }) => {
      if (section.role === "signing" || (section.role === "appendix" && linked)) return false;
      return section.heading !== "" && units.length === 0;
    });
    const principles = index.principles.filter(({ principle }) => principle.clauses.length === 0);
    const groups = index.units.flatMap((unit) => {
      const heading = unit.kind === "section" || unit.kind === "title" ? null : loneGroup(unit);
      return heading === null ? [] : [told(unit, heading)];
    });
    return [
      ...sections.map(({ section, unit }) => told(unit, section.heading)),
      ...principles.map(({ principle, unit }) => told(unit, principle.title)),
      ...groups,
    ];
  },
};

function loneGroup({ kind, lead, depth, text }: NonNullable<Finding["unit"]>): string | null {
  return kind === "block" ? loneHeading({ kind, lead, depth, text }) : null;
}
