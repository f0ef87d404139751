import type { Localized, Message } from "../../messages/message.js";
import type { AgreementIndex } from "../agreement-index.js";
import type { Finding } from "../rule.js";

/**
 * Makes findings of what the reader has said already, so that it is weighed by stage and can be excepted like the rest.
 * @param names the reader's own names of its messages
 * @param advice what to do, after the reader's words
 */
export function passOn(names: readonly string[], advice: Localized): (index: AgreementIndex) => Finding[] {
  return ({ readerMessages, units }) =>
    readerMessages
      .filter(({ rule }) => names.includes(rule))
      .map((told) => {
        const unit = told.path === null ? null : (units.find(({ id }) => id === told.path) ?? null);
        return { unit, message: told.message, advice, ...placeOf(told) };
      });
}

function placeOf({ line, column, endLine, endColumn }: Message): Pick<Finding, "at"> {
  if (line === null) return {};
  const from = column ?? 1;
  return { at: { line, column: from, endLine: endLine ?? line, endColumn: endColumn ?? from } };
}
