import { escapeTerminal } from "../terminal-safe.js";

/** A piece of finished HTML. Only `html` and `trusted` make one, so a string from a document can never pass for one. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text (escaped), finished markup (as it is), nothing, or a list of these. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const LINE_BREAK = /\r\n|[\n\r]/u;

/**
 * Text that a person may see: control characters, halves of characters and marks that turn the direction of
 * writing are made visible, line breaks stay.
 */
export function visibleText(text: string): string {
  return LINE_BREAK.test(text) ? text.split(LINE_BREAK).map(escapeTerminal).join("\n") : escapeTerminal(text);
}

/** Text made safe for both element content and quoted attribute values. */
export function escapeHtml(text: string): string {
  return visibleText(text)
    .replace(/\p{Noncharacter_Code_Point}/gu, "\uFFFD")
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Markup) return content.toString();
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  return content.map(render).join("");
}

/** Template tag: everything put into the template is escaped unless it is markup already. Attribute values must be quoted. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Markup {
  let text = strings[0] ?? "";
  values.forEach((value, i) => {
    text += render(value) + (strings[i + 1] ?? "");
  });
  return new Markup(text);
}

/** The program's own constant text (style, script, tag names), taken as it is. Never for text from a document. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** ` lang="…"` where a part of the page is in another language than what stands around it; else nothing. */
export function langAttribute(language: string, around: string): Content {
  return language === around ? null : html` lang="${language}"`;
}
