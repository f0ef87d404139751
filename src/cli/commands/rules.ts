import { validateTrouble } from "../../messages/cli-validate.js";
import { rulesTerminal, ruleTerminal } from "../../reports/validation/rule-pages.js";
import { allRules, findRule, nearestRule } from "../../validate/find-rule.js";
import { levelFor } from "../colour.js";
import type { ExitCode, Given } from "../definition.js";
import type { rules } from "../definitions/rules.js";
import type { Io } from "../io.js";
import { paintFor } from "../paint.js";
import { Trouble } from "../trouble.js";

/** Lists the rules, or explains one. */
export async function run({ rule: asked, color }: Given<typeof rules>, io: Io): Promise<ExitCode> {
  const { language, columns } = io;
  const o = { language, columns, paint: await paintFor(levelFor(color, io.colourLevel)) };
  if (asked === undefined) {
    io.stdout(rulesTerminal(allRules(), o));
    return 0;
  }
  const rule = findRule(asked);
  if (rule === null) throw new Trouble(validateTrouble.unknownRule(asked, nearestRule(asked)));
  io.stdout(ruleTerminal(rule, o));
  return 0;
}
