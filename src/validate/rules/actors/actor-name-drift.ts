import { findActors } from "../../../language/actors.js";
import { isCollectiveName, isShortNameOf } from "../../../language/names-of-actors.js";
import { foldCase } from "../../../language/normalise.js";
import { speaksOf } from "../../../language/topics.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { mentionsOf } from "../../checks/known-actors.js";
import { clausesOf } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

export const actorNameDrift: Rule = {
  code: "A003",
  name: "actor-name-drift",
  group: "actors",
  severity: { draft: "off", consultation: "info", adoption: "warning" },
  title: { sv: "Samma aktör under två namn", en: "One actor under two names" },
  why: {
    sv: "Heter samma part Region Exempel på ett ställe och regionen på ett annat undrar läsaren om det är samma, eller om länet menas.",
    en: "When a party is Region Exempel in one place and the region in another, readers wonder whether it is the same, or the county.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Organisation

Region Exempel kallar till möte. Regionen för anteckningar.
`,
      good: `# Överenskommelse i Exempellän

## Organisation

Region Exempel (nedan regionen) kallar till möte. Regionen för anteckningar.
`,
    },
  ],
  check(index) {
    const { language } = index;
    const mentions = mentionsOf(index);
    return fullNames(index).flatMap((full) => {
      const first = mentions.find(({ name }) => foldCase(name) === foldCase(full));
      const short = mentions.find(({ name }) => isShortNameOf(name, full, language));
      if (first === undefined || short === undefined || isDeclared(index, full, short.name)) return [];
      const count = mentions.filter(({ name }) => foldCase(name) === foldCase(short.name)).length;
      const { unit, start, end } = short;
      const written = short.name.charAt(0).toLowerCase() + short.name.slice(1);
      return [
        {
          unit,
          start,
          end,
          message: {
            sv: `${full} heter ”${written}” här${count > 1 ? ` och på ${count - 1} ställen till` : ""}.`,
            en: `${full} is called “${written}” here${count > 1 ? ` and in ${count - 1} more places` : ""}.`,
          },
          advice: {
            sv: `Skriv ${full} överallt, eller inför kortformen en gång: ”${full} (nedan ${written})”.`,
            en: `Write ${full} throughout, or introduce the short name once: “${full} (below ${written})”.`,
          },
          related: [{ unit: first.unit, message: { sv: "Det fulla namnet", en: "The full name" } }],
        },
      ];
    });
  },
};

/** Full names of parties: those of the front matter and of the title; else the only name in the text that a short one fits. */
function fullNames(index: AgreementIndex): string[] {
  const { agreement, language } = index;
  const told = agreement.meta.parties.map(({ name }) => name);
  const titled = findActors(agreement.title, language).map(({ name }) => name);
  const names = [...new Set([...told, ...titled])].filter((name) => !isCollectiveName(name, language));
  if (names.length > 0) return names;
  const inText = [...new Set(mentionsOf(index).map(({ name }) => name))];
  const full = inText.filter((name) => inText.some((short) => isShortNameOf(short, name, language)));
  return full.length === 1 ? full : [];
}

/** The short name is given as an alias, or introduced in the text: "(nedan regionen)", "Region Exempel (regionen)". */
function isDeclared(index: AgreementIndex, full: string, short: string): boolean {
  const wanted = foldCase(short);
  const aliases = [...index.agreement.meta.parties, ...index.settings.actors].filter(({ name }) => name === full);
  if (aliases.some(({ aliases = [] }) => aliases.some((alias) => foldCase(alias) === wanted))) return true;
  return clausesOf(index).some(({ text }) => {
    const lower = foldCase(text);
    if (lower.includes(`(${wanted})`)) return true;
    return lower.includes(foldCase(full)) && lower.includes(wanted) && speaksOf(text, "renaming", index.language);
  });
}
