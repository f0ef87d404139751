import { sharedHelp } from "../../messages/cli-help.js";
import { diffHelp } from "../../messages/cli-help-diff.js";
import { FILTERS } from "../../reports/options.js";
import type { Definition } from "../definition.js";
import { changes, color, force, output } from "./shared.js";

export const diff = {
  name: "diff",
  about: diffHelp.about,
  arguments: {
    before: { shown: diffHelp.before, about: diffHelp.beforeAbout },
    after: { shown: diffHelp.after, about: diffHelp.afterAbout, optional: true, completes: "file" },
  },
  options: {
    format: {
      short: "f",
      value: sharedHelp.format,
      choices: ["terminal", "markdown", "html", "json", "pdf", "docx", "csv"],
      about: diffHelp.format,
    },
    output,
    force,
    all: { short: "a", about: diffHelp.all },
    only: { value: diffHelp.kind, choices: FILTERS, about: diffHelp.only },
    section: { value: diffHelp.sectionValue, about: diffHelp.section },
    principle: { value: diffHelp.principleValue, about: diffHelp.principle },
    stat: { about: diffHelp.stat },
    tracked: { about: diffHelp.tracked },
    author: { value: diffHelp.authorValue, about: diffHelp.author },
    changes,
    color,
  },
  examples: [
    { line: "diff 2022.md 2027.md", about: diffHelp.exampleFiles },
    { line: "diff 2022.txt 2027.md -o jamforelse.html", about: diffHelp.exampleHtml },
    { line: "diff 2022.md 2027.md -o jamforelse.pdf", about: diffHelp.examplePdf },
    { line: "diff 2022.md 2027.md -o andringar.docx", about: diffHelp.exampleWord },
    { line: "diff 2022.pdf utkast.docx", about: diffHelp.exampleForeign },
    { line: "diff --tracked utkast.docx", about: diffHelp.exampleTracked },
    { line: "diff git:v1:avtal.md avtal.md", about: diffHelp.exampleGit },
    { line: "diff 2022.md 2027.md --only substantive --principle dialog", about: diffHelp.exampleOnly },
  ],
  notes: diffHelp.notes,
} as const satisfies Definition;
