import { READING } from "../../messages/reading.js";
import { type Content, html, langAttribute, type Markup } from "../../writers/html/markup.js";
import { titleText } from "../sides.js";
import type { PageContext } from "./context.js";
import { hiddenWords } from "./words.js";

/** The title that names the page. */
export function titleOf(context: PageContext): string {
  return titleText(context.result) || context.say("untitled");
}

/** A retelling must never be taken for the text that was adopted. */
function notice(context: PageContext): Content {
  const before = context.result.before.meta.wording === "referat";
  const after = context.result.after.meta.wording === "referat";
  if (!before && !after) return null;
  return html`<p class="notice" role="note">${context.say(before && after ? "referatBoth" : before ? "referatBefore" : "referatAfter")}</p>`;
}

/** The part that was asked for, where the page shows only that. */
function scope(context: PageContext): Content {
  const { section, principle } = context.options;
  return [
    section !== null && html`<p class="small">${READING.onlySection(section)[context.language]}</p>`,
    principle !== null && html`<p class="small">${READING.onlyPrinciple(principle)[context.language]}</p>`,
  ];
}

/** Title, editions and file names, and the notice where the words are not the adopted ones. */
export function mastheadOf(context: PageContext): Markup {
  const { say, beforeName, afterName, options } = context;
  const files = beforeName !== options.beforeName || afterName !== options.afterName;
  const arrow = html` <span aria-hidden="true">→</span>${hiddenWords(say("to"))} `;
  return html`<header class="masthead">
<p class="kind">${say("comparison")}</p>
<h1${langAttribute(context.afterLanguage, context.language)}>${titleOf(context)}</h1>
<p class="editions"><b>${beforeName}</b>${arrow}<b>${afterName}</b></p>
${files && html`<p class="small">${options.beforeName}${arrow}${options.afterName}</p>`}${scope(context)}
${notice(context)}
</header>`;
}
