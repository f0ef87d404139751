import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const adaptedText: Rule = {
  code: "S008",
  name: "adapted-text",
  group: "schema",
  severity: { draft: "info", consultation: "info", adoption: "warning" },
  title: { sv: "Text som läsaren har anpassat", en: "Text that the reader has adapted" },
  why: {
    sv: "Texten ligger i en form som inte går att läsa rakt av. Det som visas och jämförs är då inte riktigt det som står.",
    en: "The text is in a form that cannot be read straight off, so what is shown and compared is not quite what stands there.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Uppföljning

${"> ".repeat(30)}Ett citat i ett citat.
`,
      good: `# Överenskommelse i Exempellän

## Uppföljning

> Ett citat.
`,
    },
  ],
  check: passOn(["large-markdown", "nesting", "settled", "deep-section"], {
    sv: "Förenkla listor och rubriker där, så läses texten som den står.",
    en: "Simplify the lists and headings there, and the text is read as it stands.",
  }),
};
