import { CLAUSE_KINDS, plainValue, SECTION_ROLES, STRENGTHS, splitAttributes, splitValue } from "../../agreement/attributes.js";
import type { Position } from "../../agreement/model.js";
import { nearest } from "../../language/nearest.js";
import { type Message, message } from "../../messages/message.js";
import { schemaMessages } from "../../messages/schema.js";
import type { Attributes } from "../structure/block.js";

const KINDS = CLAUSE_KINDS.filter((kind) => kind !== "block");
const ROLES = [...SECTION_ROLES, "principle"] as const;
const KEYS = ["id", "kind", "strength", "actors", "label", "role", "concepts", "lead"];

/** What a key with a closed list of values may say. */
const CHOICES: Record<string, readonly string[]> = { kind: KINDS, strength: STRENGTHS, role: ROLES };

function oneOf<T extends string>(value: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

/** Sets one attribute; false when the key or the value is not one that samsyn knows. */
function set(attributes: Attributes, key: string, value: string): boolean {
  const plain = plainValue(value);
  if (key === "id") attributes.id = plain;
  else if (key === "actors") attributes.actors = splitValue(value);
  else if (key === "concepts") attributes.concepts = splitValue(value);
  else if (key === "label") attributes.label = plain === "" ? null : plain;
  else if (key === "lead" && plain === "") attributes.lead = null;
  else return setChoice(attributes, key, plain);
  return true;
}

function setChoice(attributes: Attributes, key: string, value: string): boolean {
  const kind = key === "kind" ? oneOf(value, KINDS) : undefined;
  const strength = key === "strength" ? oneOf(value, STRENGTHS) : undefined;
  const role = key === "role" ? oneOf(value, ROLES) : undefined;
  Object.assign(attributes, kind && { kind }, strength && { strength }, role && { role });
  return (kind ?? strength ?? role) !== undefined;
}

/**
 * Reads the attribute list at the end of a text. A list with a key or value that samsyn does not know stays in the text
 * as it is, with a warning, so that nothing is lost.
 * @param text inline Markdown on one line
 */
export function readAttributes(
  text: string,
  position: Position | null,
): { text: string; attributes: Attributes | null; messages: Message[] } {
  const list = splitAttributes(text);
  if (!list) return { text, attributes: null, messages: [] };
  const attributes: Attributes = {};
  for (const [key, value] of list.pairs) {
    if (set(attributes, key, value)) continue;
    const choices = CHOICES[key];
    const known = KEYS.includes(key);
    const text_ = known
      ? schemaMessages.attributeValue(key, value, nearest(value, choices ?? []), choices ?? [])
      : schemaMessages.attributeKey(key, nearest(key, KEYS), KEYS);
    const found = message(known ? "F004" : "F003", known ? "attribute-value" : "attribute-key", "warning", text_, {
      ...position,
    });
    return { text, attributes: null, messages: [found] };
  }
  return { text: list.text, attributes, messages: [] };
}
