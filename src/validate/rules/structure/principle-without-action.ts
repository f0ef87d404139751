import type { Principle } from "../../../agreement/model.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { separatePlan } from "../../checks/plan.js";
import { quoted } from "../../checks/text.js";
import type { Finding, Rule } from "../../rule.js";

const DUTIES = new Set(["action", "commitment", "responsibility", "target"]);

export const principleWithoutAction: Rule = {
  code: "T013",
  name: "principle-without-action",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Princip utan åtgärder eller åtaganden", en: "Principle without actions or commitments" },
  why: {
    sv: "En princip utan något att göra stannar vid ord. Står åtgärderna i en egen plan räcker det att texten säger det.",
    en: "A principle with nothing to do stays words. When the actions stand in a plan of their own, it is enough that the text says so.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Åtgärder

- Ordna ett möte varje vår.

#### Ansvar

- Styrgruppen ansvarar för mötet.

### 2. Kvalitet

God kvalitet syns i vardagen.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Åtgärder

- Ordna ett möte varje vår.

#### Ansvar

- Styrgruppen ansvarar för mötet.

### 2. Kvalitet

God kvalitet syns i vardagen.

#### Ansvar

- Varje part ansvarar för att mäta sin egen kvalitet en gång om året.
`,
    },
  ],
  check(index) {
    const bare = index.principles.filter(({ principle }) => principle.clauses.length > 0 && !hasDuty(principle));
    if (bare.length === 0) return [];
    const plan = separatePlan(index);
    const elsewhere = index.units.some(({ kind, role }) => role !== "principles" && (kind === "commitment" || kind === "action"));
    const most = bare.length > index.principles.length / 2;
    if (most && elsewhere) return [];
    if (most && (plan !== null || bare.length === index.principles.length)) return [mostBare(index, plan !== null)];
    const lowered = plan === null && !elsewhere ? {} : { severity: "info" as const };
    return bare.map(({ principle, unit }) => ({ ...told(principle), unit, ...lowered }));
  },
};

/** An action or duty in a list, or a sentence of the principle that binds somebody. */
function hasDuty({ clauses }: Principle): boolean {
  return clauses.some(
    ({ kind, strength, actors }) => DUTIES.has(kind) || ((strength === "binding" || strength === "should") && actors.length > 0),
  );
}

function told({ title }: Principle): Omit<Finding, "unit"> {
  return {
    message: {
      sv: `Principen ”${quoted(title)}” har varken åtgärder eller åtaganden.`,
      en: `The principle “${quoted(title)}” has neither actions nor commitments.`,
    },
    advice: {
      sv: "Skriv under Åtgärder vad som ska göras, eller hänvisa till planen där det står.",
      en: "Write under Actions what is to be done, or refer to the plan where it stands.",
    },
  };
}

/** When most principles have none, one remark is enough: the text is of the kind that keeps its actions in a plan. */
function mostBare({ sections }: AgreementIndex, planned: boolean): Finding {
  const unit = sections.find(({ section }) => section.principles.length > 0)?.unit ?? null;
  if (planned) {
    return {
      unit,
      severity: "info",
      message: {
        sv: "Principerna har inga egna åtgärder; texten hänvisar till en plan.",
        en: "The principles have no actions of their own; the text refers to a plan.",
      },
      advice: {
        sv: "Se till att planen finns och kan läsas samtidigt, till exempel som bilaga.",
        en: "See that the plan exists and can be read alongside, as an appendix for example.",
      },
    };
  }
  return {
    unit,
    message: {
      sv: "Ingen av principerna har åtgärder eller åtaganden, och texten nämner ingen plan.",
      en: "None of the principles has actions or commitments, and the text names no plan.",
    },
    advice: {
      sv: "Skriv vad parterna ska göra, eller säg i vilken plan det kommer att stå.",
      en: "Write what the parties will do, or say in which plan it will stand.",
    },
  };
}
