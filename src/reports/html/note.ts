import type { Change } from "../../diff/result.js";
import type { Localized } from "../../messages/message.js";
import { READING } from "../../messages/reading.js";
import { type Content, html } from "../../writers/html/markup.js";
import { changeName, changePlace, toldEffects } from "../change-text.js";
import { changeWord, effectTexts } from "../effect-text.js";
import { moveText } from "../move-text.js";
import type { PageContext } from "./context.js";
import { shortened } from "./excerpt.js";
import { KIND_WORDS, kindsOf, SIGNS } from "./kinds.js";
import { leavesTrace } from "./part.js";
import { hiddenWords } from "./words.js";

/** The signs of a change, with their words for those who don't see them. */
function signs(change: Change, context: PageContext): Content {
  return kindsOf(change).map(
    (kind) =>
      html`<span class="mark ${kind}" aria-hidden="true">${SIGNS[kind]}</span>${hiddenWords(`${context.say(KIND_WORDS[kind])}. `)} `,
  );
}

/** More than this is no longer read: how many effects are told, and how long one of them gets, in characters. */
const MOST_EFFECTS = 5;
const LONGEST_EFFECT = 120;

/** What an edit does, in words: "svagare: ska → bör · villkor: på begäran". What the marks show by themselves is not told again. */
export function effectLine(change: Change, context: Pick<PageContext, "language">): string {
  if (change.status !== "edited") return "";
  const telling = toldEffects(change).filter(
    ({ type, before, after }) => type !== "wording" && (type !== "order" || (!change.moved && before + after !== "")),
  );
  const texts = effectTexts(telling, context.language).map((text) => shortened(text, LONGEST_EFFECT));
  return [...texts.slice(0, MOST_EFFECTS), ...(texts.length > MOST_EFFECTS ? ["…"] : [])].join(" · ");
}

/** Where a moved unit once stood: a line that links to the trace it left. */
function moveLine(change: Change, context: PageContext): Content {
  const text = leavesTrace(change) ? moveText(change, context.result, context.language) : null;
  return text === null ? null : html`<a href="#${context.anchors.trace(change)}">${text}</a>`;
}

const SLOT = "{places}";

/** What is said of a split or a merge, told from the whole or from one of its parts. */
function partnerWords(change: Change): Localized {
  const whole = change.before !== null && change.after !== null;
  if (change.partners?.kind === "split") return whole ? READING.splitInto(SLOT) : READING.splitFrom(SLOT);
  return whole ? READING.mergedFrom(SLOT) : READING.mergedInto(SLOT);
}

/** With which other units it shares a text that was split or merged: links to each. */
function partnerLine(change: Change, context: PageContext): Content {
  const partners = context.partnersOf(change);
  if (partners.length === 0) return null;
  const [lead, tail] = partnerWords(change)[context.language].split(SLOT);
  const links = partners.map((partner, i) => [
    i > 0 && ", ",
    html`<a href="#${context.anchors.of(partner)}">${changePlace(partner, context.result, context.language)}</a>`,
  ]);
  return [lead, links, tail];
}

function relabelLine(change: Change, context: PageContext): Content {
  if (!change.relabelled || change.before === null || change.after === null) return null;
  const none = context.say("noLabel");
  return context.say("relabelled", { before: change.before.label ?? none, after: change.after.label ?? none });
}

/** What is named beside the word: the clause, or the whole section or principle where more than its heading is meant. */
function nameOf(change: Change, context: PageContext): string {
  if (change.status !== "edited" && change.kind === "section") return context.say("theSection");
  if (change.status !== "edited" && change.kind === "principle") return context.say("thePrinciple");
  return changeName(change, context.result, context.language);
}

/**
 * The line beside a changed unit: signs, the word for what it does, its name (a link to itself, to send round), and what
 * else there is to tell. Nothing for a unit that is the same.
 */
export function noteOf(change: Change, context: PageContext): Content {
  const extras = [moveLine(change, context), partnerLine(change, context), relabelLine(change, context)].filter(
    (line) => line !== null,
  );
  const same = kindsOf(change).length === 0;
  if (same && extras.length === 0) return null;
  const effects = effectLine(change, context);
  const link = html`<a href="#${context.anchors.of(change)}">${nameOf(change, context)}</a>`;
  const lines: Content[] = [...(effects === "" ? [] : [effects]), ...extras];
  const word = html`<b>${changeWord(change, context.language)}</b> `;
  return html`<p class="note">${signs(change, context)}${!same && word}${link}${lines.map((line) => [" · ", line])}</p>`;
}
