import { draftNotice } from "../../messages/cli-draft.js";
import { loadRules } from "../../validate/validate.js";
import { dayOf } from "../day.js";
import type { ExitCode } from "../definition.js";
import type { Io } from "../io.js";
import { tell } from "../output.js";
import { Projects } from "../project/find.js";
import { openSource } from "../source.js";
import { checkSource } from "../validation/check-source.js";

/**
 * Checks a draft that was just written, as `samsyn validate --stage consultation` does, and tells the counts.
 * @returns 1 when there are errors
 */
export async function checkDraft(file: string, io: Io): Promise<ExitCode> {
  const source = await openSource(file, io, { errors: "keep" });
  const settings = await new Projects(io).settingsOf(source.path);
  const rules = await loadRules(false, settings);
  // Advice is not told here, so rules that give nothing else need not run: a third of them.
  const asked = { stage: "consultation", asOf: dayOf(io.now()), rules, least: "warning" } as const;
  const { result } = checkSource(source, asked, settings, null);
  const count = (severity: string) => result.messages.filter((found) => found.severity === severity).length;
  tell(io, draftNotice.checked(count("error"), count("warning")));
  return count("error") > 0 ? 1 : 0;
}
