import type { WordRun } from "../../diff/result.js";
import { READING } from "../../messages/reading.js";
import { html, langAttribute, type Markup } from "../../writers/html/markup.js";
import { changePlace, wordsOf } from "../change-text.js";
import { changeWord } from "../effect-text.js";
import { headingText } from "../place.js";
import { type RankedChange, rankChanges } from "../rank.js";
import { languageOf, type PageContext } from "./context.js";
import { metaLine } from "./details.js";
import { excerpt } from "./excerpt.js";
import { effectLine } from "./note.js";
import { isHeading } from "./part.js";
import { markedWords } from "./words.js";

/** How many stand open before the rest is folded, and how many more are too few to fold. */
const OPEN = 20;
const TOO_FEW = 5;

/** Where it is; a heading that came or went is named as the whole that it opens. */
function placeText({ change, inside }: RankedChange, context: PageContext): string {
  const unit = change.after ?? change.before;
  const whole = change.status === "added" || change.status === "removed";
  if (!whole || unit === null || (unit.kind !== "section" && unit.kind !== "principle")) {
    return changePlace(change, context.result, context.language);
  }
  const name = headingText({ label: unit.label, title: unit.text });
  const told = unit.kind === "section" ? READING.wholeSection(name, inside.length) : READING.wholePrinciple(name, inside.length);
  return told[context.language];
}

/** The words to show: those of the change, or what stands under a heading that came or went. */
function shownWords({ change, inside }: RankedChange, context: PageContext): readonly WordRun[] {
  const clauses = inside.filter((member) => !isHeading(member));
  if (clauses.length === 0) return wordsOf(change, context.language);
  const text = clauses.map((member) => (member.after ?? member.before)?.text ?? "").join(" ");
  return [{ op: change.after === null ? "delete" : "insert", text }];
}

function entryOf(ranked: RankedChange, context: PageContext): Markup {
  const { change } = ranked;
  const own = languageOf(change, context);
  const language = langAttribute(own, context.language);
  const place = html`<a href="#${context.anchors.of(change)}"${language}>${placeText(ranked, context)}</a>`;
  const words =
    change.kind === "meta" ? metaLine(change, context) : markedWords(excerpt(shownWords(ranked, context)), context, own);
  const effects = change.kind === "meta" ? "" : effectLine(change, context);
  return html`<li><p class="place"><b class="word">${changeWord(change, context.language)}</b>${place}</p>
<p class="excerpt"${language}>${words}</p>${effects !== "" && html`<p class="effects">${effects}</p>`}</li>`;
}

/** The changes that matter, weightiest first, each with a link to its place. */
export function rankedOf(context: PageContext): Markup {
  const { say, language } = context;
  const ranked = rankChanges(context.changes);
  if (ranked.length === 0)
    return html`<section class="lead-in"><h2 id="matters">${READING.nothingMatters[language]}</h2></section>`;
  const end = ranked.length <= OPEN + TOO_FEW ? ranked.length : OPEN;
  const [open, folded] = [ranked.slice(0, end), ranked.slice(end)];
  const more =
    folded.length > 0 &&
    html`<details class="more"><summary>${say("more", { n: folded.length })}</summary><ol class="ranked" start="${OPEN + 1}">${folded.map((entry) => entryOf(entry, context))}</ol></details>`;
  return html`<section class="lead-in"><h2 id="matters">${READING.matters(ranked.length)[language]}</h2><ol class="ranked">${open.map((entry) => entryOf(entry, context))}</ol>${more}</section>`;
}
