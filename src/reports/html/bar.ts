import { type Content, html, type Markup } from "../../writers/html/markup.js";
import type { PageContext } from "./context.js";
import { FILTER_KINDS, type FilterKind, openingFilter } from "./kinds.js";
import type { PagePart } from "./part.js";

/** One radio button; the layout and the filters go by its id in the style sheet, so no script is needed. */
function choice(group: "show" | "view", value: string, text: string, state: { checked: boolean; disabled: boolean }): Content {
  const id = `${group}-${value}`;
  const flags = [state.checked && html` checked`, state.disabled && html` disabled`];
  return html`<div class="choice"><input type="radio" name="${group}" id="${id}" value="${value}"${flags}><label for="${id}">${text}</label></div>`;
}

/** The bar above the text: what to show, how to lay it out, and the keys (told by the script, which alone can obey them). */
export function barOf(root: PagePart, context: PageContext): Markup {
  const { say } = context;
  const opening = openingFilter(context.options.only);
  const checked = opening !== "all" && root.kinds.has(opening) ? opening : "all";
  const text = (kind: FilterKind) => (kind === "change" ? say("changed") : say(kind));
  const filters = FILTER_KINDS.map((kind) =>
    choice("show", kind, text(kind), { checked: checked === kind, disabled: !root.kinds.has(kind) }),
  );
  // A form, so that no browser brings back at the next visit what was chosen at the last; with this method it is sent nowhere.
  return html`<form class="bar" method="dialog" autocomplete="off">
<fieldset><legend>${say("show")}</legend>${choice("show", "all", say("all"), { checked: checked === "all", disabled: false })}${filters}</fieldset>
<fieldset><legend>${say("view")}</legend>${choice("view", "inline", say("inline"), { checked: true, disabled: false })}${choice("view", "side", say("sideBySide"), { checked: false, disabled: false })}</fieldset>
<div class="keys" id="keys" hidden><label><input type="checkbox" id="keys-on" checked> ${say("keys")}</label><span id="position" role="status" data-text="${say("position")}"></span></div>
</form>`;
}
