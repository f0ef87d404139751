import type { Unit } from "../../../agreement/walk.js";
import { Pattern } from "../../../language/pattern.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { opensWithKnown } from "../../checks/known-actors.js";
import { separatePlan } from "../../checks/plan.js";
import { clausesOf, quoted } from "../../checks/text.js";
import type { Finding, Rule } from "../../rule.js";

const CARRIES = new Set(["responsibility", "commitment"]);

/** Words that take on all actions at once: "Styrgruppen ansvarar för att åtgärderna genomförs". */
const ALL_ACTIONS = new Pattern(
  String.raw`(?<!\p{L})(?:åtgärderna|åtgärdspunkterna|alla åtgärder|samtliga åtgärder|the actions|all actions)(?!\p{L})`,
  "i",
);

export const actionWithoutResponsibility: Rule = {
  code: "T014",
  name: "action-without-responsibility",
  group: "structure",
  severity: { draft: "info", consultation: "error", adoption: "error" },
  title: { sv: "Åtgärd utan ansvarig", en: "Action without anyone responsible" },
  why: {
    sv: "En åtgärd som ingen ansvarar för blir inte gjord. Frågan ”vem då?” kommer från varje remissinstans.",
    en: "An action that nobody answers for is not done. “Who?” is what everyone consulted will ask.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Långsiktighet

Den som planerar långt fram vågar mer.

#### Åtgärder

- Ta fram en gemensam kalender varje vår.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Långsiktighet

Den som planerar långt fram vågar mer.

#### Åtgärder

- Ta fram en gemensam kalender varje vår.

#### Ansvar

- Arbetsgruppen ansvarar för kalendern.
`,
    },
  ],
  check(index) {
    if (isTakenOn(index)) return [];
    const planned = separatePlan(index) !== null;
    return placesOfActions(index).flatMap(({ actions, title }) => {
      const open = actions.filter((unit) => unit.actors.length === 0 && !opensWithKnown(index, unit));
      const [first, ...rest] = open;
      if (first === undefined) return [];
      const finding: Finding = {
        unit: first,
        message:
          rest.length === 0
            ? { sv: "Ingen ansvarar för åtgärden.", en: "Nobody is responsible for the action." }
            : {
                sv: `Ingen ansvarar för de ${open.length} åtgärderna under ”${quoted(title)}”.`,
                en: `Nobody is responsible for the ${open.length} actions under “${quoted(title)}”.`,
              },
        advice: {
          sv: "Skriv under Ansvar vem som gör det, till exempel Arbetsgruppen.",
          en: "Write under Responsibilities who does it, the working group for example.",
        },
        related: rest.slice(0, 8).map((unit) => ({ unit, message: { sv: "Den här också", en: "This one too" } })),
      };
      return [planned ? { ...finding, severity: "info" as const } : finding];
    });
  },
};

/** Principles and sections that hold actions and nobody who carries them. */
function placesOfActions({ units, principles, sections }: AgreementIndex): { actions: Unit[]; title: string }[] {
  const carriers = new Set(units.filter(({ kind }) => CARRIES.has(kind)).map(({ parent }) => parent ?? ""));
  const bound = new Set(
    units
      .filter(({ kind, strength, actors }) => kind === "statement" && strength === "binding" && actors.length > 0)
      .map(({ parent }) => parent ?? ""),
  );
  const titles = [
    ...principles.map(({ principle: { id, title } }) => ({ id, title })),
    ...sections.map(({ section: { id, heading } }) => ({ id, title: heading })),
  ];
  return titles.flatMap(({ id, title }) => {
    const actions = units.filter(({ kind, parent }) => kind === "action" && parent === id);
    return actions.length === 0 || carriers.has(id) || bound.has(id) ? [] : [{ actions, title }];
  });
}

/** Duties have a section of their own, or somebody takes on all actions in so many words. */
function isTakenOn(index: AgreementIndex): boolean {
  if (index.sections.some(({ section, units }) => section.role === "responsibilities" && units.length > 0)) return true;
  return clausesOf(index).some(
    ({ kind, strength, actors, text }) =>
      kind === "paragraph" && strength === "binding" && actors.length > 0 && ALL_ACTIONS.test(text),
  );
}
