import { findBreaks, isSafeToRenumber } from "../../checks/numbering.js";
import type { Rule } from "../../rule.js";

export const duplicateNumber: Rule = {
  code: "T010",
  name: "duplicate-number",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Samma nummer två gånger", en: "The same number twice" },
  why: {
    sv: "När två ställen har samma nummer går det inte att veta vilket en synpunkt eller ett beslut menar.",
    en: "When two places share a number, nobody can tell which of them a remark or a decision means.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Parterna samtalar innan beslut fattas.

### 1. Kvalitet

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
      .filter(({ kind }) => kind === "duplicate")
      .map(({ before, after, expected }) => ({
        unit: after,
        message: {
          sv: `Numret ${after.label ?? ""} står två gånger i rad.`,
          en: `The number ${after.label ?? ""} stands twice in a row.`,
        },
        advice: {
          sv: `Ändra det andra till ${expected} och räkna upp dem som följer.`,
          en: `Change the second to ${expected} and count on from there.`,
        },
        related: [{ unit: before, message: { sv: "Samma nummer", en: "The same number" } }],
        ...(isSafeToRenumber(index) ? { fix: { unit: after.id, label: expected } } : {}),
      }));
  },
};
