import { DATE_FORM } from "../agreement/date-form.js";
import type { Language } from "../agreement/model.js";
import type { Engine } from "./engine.js";
import { plainMarkdown, textOf } from "./escape.js";
import { atPath } from "./fault.js";
import type { Answers, Issue, TemplateHead } from "./model.js";
import { type Slots, slotAt } from "./slots.js";
import { tidy } from "./tidy.js";

/** Name of the part that a template begins with. */
export const MAIN = "template";

/** A document made from a template. */
export interface Made {
  /** Keys of the front matter, in the form of the front matter. */
  meta: Record<string, unknown>;
  /** Markdown, ended by one line end. */
  body: string;
}

/**
 * Makes a document from a template.
 * @param slots what the template sees
 * @param answers kept in the front matter, so that the document can be made again
 * @throws DraftFault
 */
export function makeDocument(engine: Engine, head: TemplateHead, slots: Slots, answers: Answers): Made {
  const body = tidy(engine.render(MAIN, slots));
  const said = filledMapping(head.meta ?? {}, slots, engine, ["meta"]);
  const { name, version, language } = head;
  const isAgreement = head.shape !== "document";
  const own = {
    title: said["title"] ?? titleOf(body),
    language: language satisfies Language,
    ...(isAgreement && { stage: "draft", wording: "draft" }),
  };
  return { meta: { ...own, ...said, template: { name, version, answers } }, body };
}

function titleOf(body: string): string {
  return plainMarkdown(/^# (.+)$/mu.exec(body)?.[1] ?? "");
}

/** Renders every text of a mapping; what comes out empty is left out. */
function filledMapping(data: Record<string, unknown>, slots: Slots, engine: Engine, path: Path): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const done = filledValue(value, slots, engine, [...path, key]);
    if (!isNothing(done)) filled[key] = done;
  }
  return filled;
}

type Path = Issue["path"];

function filledValue(value: unknown, slots: Slots, engine: Engine, path: Path): unknown {
  if (typeof value === "string") return atPath(path, () => asCount(value, engine.renderPlain(value, slots).trim()));
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => repeated(item, slots, engine, [...path, i])).filter((item) => !isNothing(item));
  }
  if (typeof value === "object" && value !== null) return filledMapping(value as Record<string, unknown>, slots, engine, path);
  return value;
}

/** A slot that holds a whole number stays one: `count: "{{ body.publicSeats }}"`. A year, a date or a text stays text. */
function asCount(template: string, text: string): string | number {
  return /^\{\{[^}]*\}\}$/u.test(template.trim()) && /^\d{1,3}$/u.test(text) && !DATE_FORM.test(text) ? Number(text) : text;
}

/** `for: name in public.others` repeats an item over a list. */
function repeated(item: unknown, slots: Slots, engine: Engine, path: Path): unknown[] {
  const each = typeof item === "object" && item !== null && "for" in item ? item : null;
  if (each === null || typeof each.for !== "string") return [filledValue(item, slots, engine, path)];
  const { for: loop, ...rest } = each;
  const [, name = "", list = ""] = /^\s*([a-z]\w*)\s+in\s+([\w.]+)\s*$/iu.exec(loop) ?? [];
  return valuesOf(slots, list).map((value) => {
    const inner = Object.assign(Object.create(null) as Slots, slots, { [name]: value });
    return filledMapping(rest, inner, engine, path);
  });
}

function valuesOf(slots: Slots, key: string): string[] {
  const values = slotAt(slots, key.split("."));
  return Array.isArray(values) ? values.map(textOf) : [];
}

function isNothing(value: unknown): boolean {
  return value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
