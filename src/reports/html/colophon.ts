import { html, type Markup } from "../../writers/html/markup.js";
import type { PageContext } from "./context.js";
import { KIND_WORDS, KINDS, SIGNS } from "./kinds.js";
import { marked } from "./words.js";

/** How to read the page: marks, signs and keys. */
export function colophonOf(context: PageContext): Markup {
  const { say, language } = context;
  const signs = KINDS.map(
    (kind) => html`<li><span class="mark ${kind}" aria-hidden="true">${SIGNS[kind]}</span> ${say(KIND_WORDS[kind])}</li>`,
  );
  return html`<footer class="colophon"><h2>${say("howToRead")}</h2>
<p>${marked("delete", say("struck"), context, language)} ${say("legendDeleted")} ${marked("insert", say("underlined"), context, language)} ${say("legendInserted")}</p>
<p>${say("legendKinds")}</p><ul role="list">${signs}</ul>
<p class="on-screen">${say("legendKeys")}</p>
<p>${say("legendSelf")}</p></footer>`;
}
