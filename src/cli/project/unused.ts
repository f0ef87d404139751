import { projectTexts } from "../../messages/project-file.js";
import type { CheckedFile } from "../../reports/validation/options.js";
import type { CheckMessage } from "../../validate/check-message.js";
import type { ProjectException } from "../../validate/settings.js";
import type { Project } from "./find.js";
import { remark } from "./read.js";

/**
 * Exceptions of a project file that no file needed. One that names a file which was not checked now may well be needed,
 * and so may one from a rule that has not run.
 */
export function unusedExceptions(
  project: Project,
  files: readonly CheckedFile[],
  used: ReadonlySet<ProjectException>,
): CheckMessage[] {
  const checked = files.filter(({ result }) => result.settings === project.settings);
  return project.settings.exceptions
    .filter((exception) => !used.has(exception))
    .filter(({ rule, file }) => {
      const about = checked.filter(({ name }) => file === undefined || name === file || name.endsWith(`/${file}`));
      return about.some(({ result }) => result.ran.has(rule));
    })
    .map(({ rule, line }) => remark(projectTexts.unused(rule), projectTexts.removeUnused(), { line }));
}
