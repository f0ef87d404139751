import { child } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";

/** Whether a property that is on or off is set: null when the element says nothing. */
export function toggle(properties: XmlElement | null, name: string): boolean | null {
  const element = child(properties, name);
  if (!element) return null;
  const value = element.attributes["w:val"];
  return value === undefined || value === "1" || value === "true" || value === "on";
}

/** The value of a property; undefined when it is not there. */
export function value(properties: XmlElement | null, name: string): string | undefined {
  return child(properties, name)?.attributes["w:val"];
}

/** The value of a property as a whole number; undefined when it is not there or no number. */
export function wholeNumber(properties: XmlElement | null, name: string): number | undefined {
  return toInteger(value(properties, name));
}

export function toInteger(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
