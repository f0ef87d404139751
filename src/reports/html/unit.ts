import type { Change } from "../../diff/result.js";
import { READING } from "../../messages/reading.js";
import { type Content, html, langAttribute, type Markup } from "../../writers/html/markup.js";
import { changePlace } from "../change-text.js";
import { moveText } from "../move-text.js";
import { headingText, placeParts } from "../place.js";
import { languageOf, type PageContext } from "./context.js";
import { filtersOf, SIGNS } from "./kinds.js";
import { noteOf } from "./note.js";
import { isHeading, type Row } from "./part.js";
import { markedWords, readingWords, wordsOfSide } from "./words.js";

/** Both texts beside each other; hidden until the layout is chosen, so that nothing is read twice. */
function pairOf(change: Change, context: PageContext, classes: string): Content {
  const side = (name: string, op: "delete" | "insert", language: string) =>
    html`<p class="${classes}"${langAttribute(language, context.language)}><span class="side"${langAttribute(context.language, language)}>${name} </span>${markedWords(wordsOfSide(change, op), context, language)}</p>`;
  return html`<div class="pair" hidden>${side(context.beforeName, "delete", context.beforeLanguage)}${side(context.afterName, "insert", context.afterLanguage)}</div>`;
}

/** The trace of a unit that has moved away, with a link to where it stands now. */
function traceOf(change: Change, context: PageContext, element: "li" | "div"): Markup {
  const { say, language, result, beforeLanguage } = context;
  const unit = change.before;
  const whole = unit !== null && isHeading(change) ? headingText({ label: unit.label, title: unit.text }) : null;
  const name =
    whole === null
      ? unit === null
        ? ""
        : (placeParts(unit, beforeLanguage).at(-1) ?? "")
      : (change.kind === "section" ? READING.wholeSection(whole, 0) : READING.wholePrinciple(whole, 0))[language];
  const passed = whole !== null && !change.reparented ? moveText(change, result, language) : null;
  const now = passed ?? say("movedTo", { place: changePlace(change, result, language) });
  const inner = html`<span class="mark moved" aria-hidden="true">${SIGNS.moved}</span> ${say("stoodHere", { name })}: <a href="#${context.anchors.of(change)}">${now}</a>`;
  const id = context.anchors.trace(change);
  return element === "li"
    ? html`<li class="unit change moved trace" id="${id}">${inner}</li>`
    : html`<div class="unit change moved trace" id="${id}">${inner}</div>`;
}

/** The classes that marks and filters go by. */
function classesOf(change: Change): string {
  const goneFromHere = change.after === null && change.status !== "removed";
  return ["unit", ...filtersOf(change), ...(goneFromHere ? ["elsewhere"] : [])].join(" ");
}

/** The number or letter of a list item; bullets are drawn by the style sheet. */
function labelOf(change: Change, element: "li" | "div"): Content {
  const label = (change.after ?? change.before)?.label ?? null;
  return element === "li" && label !== null && html`<span class="item-label">${label} </span>`;
}

/** One clause (or the title, or a lead-in of its own) as it stands on the page, with its marks. */
export function unitOf(row: Row, context: PageContext, element: "li" | "div"): Markup {
  const { change } = row;
  if (row.trace) return traceOf(change, context, element);
  const unit = change.after ?? change.before;
  const raw = unit?.kind === "block" ? " raw" : "";
  const paired = change.status === "edited" ? " paired" : "";
  const language = languageOf(change, context);
  const text = html`<p class="text inline${raw}"${langAttribute(language, context.language)}>${labelOf(change, element)}${markedWords(readingWords(change, context), context, language)}</p>`;
  const inner = [noteOf(change, context), text, paired && pairOf(change, context, `text${raw}`)];
  const [classes, id] = [`${classesOf(change)}${paired}`, context.anchors.of(change)];
  if (element === "div") return html`<div class="${classes}" id="${id}">${inner}</div>`;
  const deep = (unit?.depth ?? 0) > 0 ? " deep" : "";
  const numbered = unit?.label === null ? "" : (unit?.label.length ?? 0) > 2 ? " numbered wide-label" : " numbered";
  return html`<li class="${classes}${deep}${numbered}" id="${id}">${inner}</li>`;
}

/** The words of a heading, label and marks included. */
export function headingWords(change: Change, context: PageContext): Content {
  const label = (change.after ?? change.before)?.label ?? null;
  return [headingText({ label, title: "" }), markedWords(readingWords(change, context), context, languageOf(change, context))];
}
