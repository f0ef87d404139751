import { acronymsOf } from "../../checks/acronyms.js";
import type { Rule } from "../../rule.js";

export const abbreviationExplainedTwice: Rule = {
  code: "R003",
  name: "abbreviation-explained-twice",
  group: "terms",
  severity: { draft: "info", consultation: "info", adoption: "info" },
  title: { sv: "Förkortning som förklaras flera gånger", en: "Abbreviation explained more than once" },
  why: {
    sv: "En förkortning som förklaras på nytt får läsaren att undra om den betyder något annat den här gången.",
    en: "An abbreviation that is explained anew makes the reader wonder whether it means something else this time.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi prövar idéburet offentligt partnerskap (IOP).\n\n## Uppföljning\n\nVarje år följs idéburet offentligt partnerskap (IOP) upp.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi prövar idéburet offentligt partnerskap (IOP).\n\n## Uppföljning\n\nVarje år följs IOP upp.\n",
    },
  ],
  check: (index) =>
    acronymsOf(index).flatMap(({ name, uses }) => {
      const [first, ...again] = uses.filter(({ explained, unit }) => explained && unit.role !== "definitions");
      if (first === undefined) return [];
      return again.map(({ unit, start, end }) => ({
        unit,
        start,
        end,
        message: { sv: `Förkortningen ${name} är redan förklarad.`, en: `The abbreviation ${name} has been explained already.` },
        advice: { sv: `Här räcker det med ${name}.`, en: `Here ${name} is enough.` },
        related: [{ unit: first.unit, message: { sv: "Här förklaras den första gången.", en: "It is explained here first." } }],
      }));
    }),
};
