import { sharedHelp } from "../../messages/cli-help.js";
import { exportHelp } from "../../messages/cli-help-export.js";
import type { Definition } from "../definition.js";
import { EXPORT_FORMATS } from "../printing/formats.js";
import { changes, force, output } from "./shared.js";

export const exporting = {
  name: "export",
  about: exportHelp.about,
  arguments: { files: { shown: sharedHelp.files, about: sharedHelp.inputFile, many: true } },
  options: {
    output: { ...output, value: exportHelp.outputValue, about: exportHelp.output },
    to: { short: "t", value: sharedHelp.format, choices: EXPORT_FORMATS, about: exportHelp.to },
    profile: { value: exportHelp.profileValue, choices: ["ua", "archive"], about: exportHelp.profile },
    paper: { value: exportHelp.paperValue, choices: ["a4", "a5", "letter"], about: exportHelp.paper },
    toc: { about: exportHelp.toc },
    numbering: { about: exportHelp.numbering },
    draftMark: { about: exportHelp.draftMark },
    signatures: { value: exportHelp.signaturesValue, about: exportHelp.signatures },
    logo: { value: sharedHelp.file, completes: "file", about: exportHelp.logo },
    logoAlt: { value: exportHelp.textValue, about: exportHelp.logoAlt },
    theme: { value: sharedHelp.file, completes: "file", about: exportHelp.theme },
    consultation: { about: exportHelp.consultation },
    changes,
    force,
  },
  examples: [
    { line: "export avtal.md -o avtal.pdf --toc --signatures parties", about: exportHelp.examplePdf },
    { line: "export utkast.md -o remiss.docx --consultation", about: exportHelp.exampleConsultation },
    { line: "export avtal.md -o avtal.pdf --profile archive", about: exportHelp.exampleArchive },
    { line: "export avtal/*.md --to html -o webben/", about: exportHelp.exampleMany },
  ],
  notes: exportHelp.notes,
} as const satisfies Definition;
