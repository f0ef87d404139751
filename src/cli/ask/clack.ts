import { intro, isCancel, log, multiselect, outro, S_BAR, select, text } from "@clack/prompts";
import type { Language } from "../../agreement/model.js";
import { ASK } from "../../messages/ask.js";
import { plainPaint } from "../../reports/paint.js";
import { wrap } from "../../reports/terminal/layout.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { Asked, Offered, Prompts } from "./prompts.js";

/** Typed to go back, and what the choice to go back stands for. */
const BACK = "<";

/** Columns that the library's own marks take. */
const MARGIN = 4;

/** Lines of a list that are shown at once; longer lists scroll. */
const MOST_LINES = 12;

/** Asks with @clack/prompts. The library ends nothing itself: Ctrl-C and Esc come back as "stop". */
export function clackPrompts(language: Language, columns: number): Prompts {
  // The library sets its own marks before each line, but breaks none.
  const lines = (told: string) =>
    told
      .split("\n")
      .flatMap((line) => wrap(escapeTerminal(line), Math.max(20, columns - MARGIN), 0, plainPaint))
      .join("\n");
  const back = { value: BACK, label: ASK.back[language] };
  const shown = ({ value, label, hint }: Offered) => ({
    value,
    label: escapeTerminal(label),
    ...(hint !== undefined && { hint: escapeTerminal(hint) }),
  });
  return {
    begin: (title, how) => {
      intro(title);
      log.message(lines(how));
    },
    choose: async (question, options, chosen, first = false) => {
      const answer = await select({
        message: lines(question),
        options: [...options.map(shown), ...(first ? [] : [back])],
        maxItems: MOST_LINES,
        showInstructions: false,
        ...(chosen !== null && { initialValue: chosen }),
      });
      return settled(answer);
    },
    chooseSeveral: async (question, options, chosen) => {
      const answer = await multiselect({
        message: lines(`${question}\n(${ASK.several[language]})`),
        options: [...options.map(shown), back],
        initialValues: [...chosen],
        maxItems: MOST_LINES,
        required: false,
        showInstructions: false,
      });
      if (isCancel(answer)) return "stop";
      return answer.includes(BACK) ? "back" : { answer };
    },
    write: async (question, suggested, refuse) => {
      const answer = await text({
        // Here the library sets its mark before the first line only.
        message: lines(question).replaceAll("\n", `\n${S_BAR}  `),
        placeholder: escapeTerminal(suggested),
        defaultValue: suggested,
        validate: (given) => {
          const typed = given ?? "";
          const reason = typed.trim() === BACK ? null : refuse(typed === "" ? suggested : typed);
          return reason === null ? undefined : lines(reason).replaceAll("\n", "\n   ");
        },
      });
      return settled(answer);
    },
    say: (told) => log.message(lines(told)),
    warn: (told) => log.warn(lines(told)),
    end: (told) => outro(told),
  };
}

function settled(answer: string | symbol): Asked<string> {
  if (typeof answer !== "string") return "stop";
  return answer.trim() === BACK ? "back" : { answer };
}
