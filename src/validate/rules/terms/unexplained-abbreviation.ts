import { checkWords } from "../../../language/check-words.js";
import { acronymsOf } from "../../checks/acronyms.js";
import type { Rule } from "../../rule.js";

/** So many further places are told; more would hide the first. */
const FURTHER = 3;

export const unexplainedAbbreviation: Rule = {
  code: "R001",
  name: "unexplained-abbreviation",
  group: "terms",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Förkortning som aldrig förklaras", en: "Abbreviation that is never explained" },
  why: {
    sv: "Den som inte redan är med i arbetet kan inte läsa en förkortning som ingen har skrivit ut. Överenskommelsen ska gå att förstå också för en förening som får den i sin hand för första gången.",
    en: "Whoever is new to the work cannot read an abbreviation that nobody has spelled out. An association that sees the agreement for the first time should understand it too.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna vill pröva IOP i fler kommuner.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna vill pröva idéburet offentligt partnerskap (IOP) i fler kommuner.\n",
    },
    {
      bad: "# Compact for Exampleshire\n\n## Purpose\n\nThe council values the VCS as an equal partner in its work.\n",
      good: "# Compact for Exampleshire\n\n## Purpose\n\nThe council values the voluntary and community sector (VCS) as an equal partner in its work.\n",
    },
  ],
  check: (index) =>
    acronymsOf(index).flatMap(({ name, uses }) => {
      const [first, ...others] = uses;
      if (first === undefined || uses.some(({ explained }) => explained)) return [];
      const { expansions, outdatedNames } = checkWords(index.language).terms;
      // Of a name out of date another rule says what to write instead.
      if (outdatedNames.some(({ forms, since }) => index.asOf >= since && forms.includes(name.toLowerCase()))) return [];
      const long = expansions[name];
      const sv =
        long === undefined ? `skriv ut namnet och sätt ${name} inom parentes efter` : `skriv till exempel ”${long} (${name})”`;
      const en =
        long === undefined ? `write the name in full with ${name} in brackets after it` : `write for example “${long} (${name})”`;
      return [
        {
          unit: first.unit,
          start: first.start,
          end: first.end,
          message: { sv: `Förkortningen ${name} förklaras ingenstans.`, en: `The abbreviation ${name} is explained nowhere.` },
          advice: { sv: `Första gången den används: ${sv}.`, en: `The first time that it is used: ${en}.` },
          related: others
            .slice(0, FURTHER)
            .map(({ unit }) => ({ unit, message: { sv: "Står också här.", en: "Stands here too." } })),
        },
      ];
    }),
};
