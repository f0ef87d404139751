import { LiquidError } from "liquidjs";
import { draftTexts } from "../messages/draft.js";
import type { Localized } from "../messages/message.js";
import { DraftFault, type FaultPlace } from "./fault.js";
import type { TemplatePart } from "./model.js";

const NOWHERE: FaultPlace = { file: null, line: null, column: null };

/** Turns what liquid throws into a fault with its place and words for people. Anything else is a fault of ours, and goes on. */
export function explainFault(error: unknown, parts: Readonly<Record<string, TemplatePart>>): unknown {
  if (error instanceof DraftFault) return error;
  // Parts that name each other in the parser, or brackets in thousands, end the stack before any bound of liquid's.
  if (error instanceof RangeError) return new DraftFault(draftTexts.tooMuch());
  if (!LiquidError.is(error)) return error;
  const inner = innermost(error);
  const at = placeOf(error, parts);
  if (inner instanceof DraftFault) return new DraftFault(inner.told, inner.at.line === null ? at : inner.at);
  if (inner instanceof RangeError) return new DraftFault(draftTexts.tooMuch(), at);
  return new DraftFault(toldOf(inner), at);
}

function innermost(error: Error): Error {
  const { originalError } = error as { originalError?: unknown };
  return originalError instanceof Error ? innermost(originalError) : error;
}

function placeOf(error: LiquidError, parts: Readonly<Record<string, TemplatePart>>): FaultPlace {
  // An error of an error: the outer one knows the tag, the inner one may know the part that it includes.
  const { originalError } = error;
  if (LiquidError.is(originalError)) {
    const inner = placeOf(originalError, parts);
    if (inner.file !== null) return inner;
  }
  const { token } = error;
  const name = token.file ?? "";
  const [line = 1, column = 1] = token.getPosition();
  // The token of a name knows the text that it stands in, but not the file.
  const byText = Object.values(parts).find(({ text }) => text === token.input);
  const part = Object.hasOwn(parts, name) ? parts[name] : byText;
  if (part === undefined) return name === "" ? NOWHERE : { file: name, line: null, column: null };
  return { file: part.file, line: line + part.lineOffset, column };
}

const KNOWN: readonly [form: RegExp, told: (found: string) => Localized][] = [
  [/undefined variable: (.+)/u, (name) => draftTexts.undefinedVariable(name)],
  [/undefined filter: (.+)/u, (name) => draftTexts.unknownFilter(name)],
  [/tag "([^"]*)" not found/u, (name) => draftTexts.unknownTag(name)],
  [/tag (.+) not closed/u, (tag) => draftTexts.notClosed(tag)],
  [/output "(.+)" not closed/u, (output) => draftTexts.notClosed(output)],
  [/(?:template render|memory alloc|parse length) limit exceeded/u, () => draftTexts.tooMuch()],
];

function toldOf({ message }: Error): Localized {
  const [first = ""] = message.split("\n");
  const plain = first.replace(/, (?:file:.*?, )?line:\d+, col:\d+$/u, "");
  for (const [form, told] of KNOWN) {
    const found = form.exec(plain);
    if (found !== null) return told(found[1] ?? "");
  }
  return draftTexts.syntax(plain);
}
