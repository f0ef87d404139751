import type { Change } from "../../diff/result.js";
import { type Content, html } from "../../writers/html/markup.js";
import { metaConsequences, metaName, metaValues } from "../meta-text.js";
import type { PageContext } from "./context.js";
import { marked } from "./words.js";

/** A changed detail: the old value struck, the new one underlined, and what follows from it. */
export function metaLine(change: Change, context: PageContext): Content {
  const { language } = context;
  const [before, after] = metaValues(change, language);
  const consequences = metaConsequences(change, language);
  return [
    before !== null && [marked("delete", before, context, language), " "],
    after !== null && marked("insert", after, context, language),
    consequences.length > 0 && html` <span class="small">${consequences.join(" · ")}</span>`,
  ];
}

/** The changed details of the front matter: dates, parties, seats; nothing when none has changed. */
export function detailsOf(context: PageContext): Content {
  const changes = context.changes.filter((change) => change.kind === "meta" && change.status !== "unchanged");
  if (changes.length === 0) return null;
  const rows = changes.map((change) => {
    const path = (change.meta?.after ?? change.meta?.before)?.id ?? "";
    return html`<dt id="${context.anchors.of(change)}">${metaName(path, context.language)}</dt><dd>${metaLine(change, context)}</dd>`;
  });
  return html`<section class="lead-in"><h2 id="details">${context.say("meta")}</h2><dl class="details-list">${rows}</dl></section>`;
}
