import { findBreaks, isSafeToRenumber } from "../../checks/numbering.js";
import type { Rule } from "../../rule.js";

export const numberingGap: Rule = {
  code: "T009",
  name: "numbering-gap",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Hopp i numreringen", en: "Gap in the numbering" },
  why: {
    sv: "Saknas ett nummer undrar läsaren vad som har tagits bort. Synpunkter och beslut pekar på nummer.",
    en: "When a number is missing, readers wonder what was removed. Remarks and decisions point at numbers.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Parterna samtalar innan beslut fattas.

### 3. Kvalitet

Parterna enas om vad som är god kvalitet.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Parterna samtalar innan beslut fattas.

### 2. Kvalitet

Parterna enas om vad som är god kvalitet.
`,
    },
  ],
  check(index) {
    return findBreaks(index)
      .filter(({ kind }) => kind !== "duplicate")
      .map(({ before, after, kind, expected }) => ({
        unit: after,
        message:
          kind === "gap"
            ? {
                sv: `Numreringen hoppar från ${before.label ?? ""} till ${after.label ?? ""}.`,
                en: `The numbering jumps from ${before.label ?? ""} to ${after.label ?? ""}.`,
              }
            : {
                sv: `Numreringen går bakåt, från ${before.label ?? ""} till ${after.label ?? ""}.`,
                en: `The numbering goes back, from ${before.label ?? ""} to ${after.label ?? ""}.`,
              },
        advice: {
          sv: `Ändra till ${expected}, eller sätt tillbaka det som har fallit bort.`,
          en: `Change it to ${expected}, or put back what fell out.`,
        },
        related: [{ unit: before, message: { sv: "Numret före", en: "The number before" } }],
        ...(kind === "gap" && isSafeToRenumber(index) ? { fix: { unit: after.id, label: expected } } : {}),
      }));
  },
};
