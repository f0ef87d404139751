import type { DiffResult } from "../../diff/result.js";
import { headOf } from "../../writers/html/head.js";
import { html, trusted } from "../../writers/html/markup.js";
import type { DiffReportOptions } from "../options.js";
import { selectChanges } from "../select.js";
import { barOf } from "./bar.js";
import { bodyOf } from "./body.js";
import { colophonOf } from "./colophon.js";
import { contentsOf } from "./contents.js";
import { pageContext } from "./context.js";
import { detailsOf } from "./details.js";
import { mastheadOf, titleOf } from "./masthead.js";
import { outline } from "./outline.js";
import { rankedOf } from "./ranked.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";
import { summaryOf } from "./summary.js";

const PARTS = { style: STYLE, script: SCRIPT };

/**
 * A comparison as one HTML page that needs nothing else: no network, no script to be read, safe to open whatever the
 * documents hold. `section` and `principle` narrow the page; `only` is the filter that it opens with.
 * @returns the whole file, ending with a line break
 */
export function diffHtml(result: DiffResult, options: DiffReportOptions): string {
  const changes = selectChanges(result, { section: options.section, principle: options.principle, only: null });
  const context = pageContext(result, changes, options);
  const root = outline(changes);
  const { say } = context;
  const title = `${titleOf(context)} · ${context.beforeName} → ${context.afterName}`;
  const page = html`<!doctype html>
<html lang="${options.language}">
${headOf(title, PARTS)}
<body>
<a class="skip" href="#agreement">${say("skip")}</a>
${mastheadOf(context)}
<main class="page">
${summaryOf(context)}
${rankedOf(context)}
${detailsOf(context)}
${contentsOf(root, context)}
<section id="agreement" tabindex="-1"><h2>${say("fullText")}</h2>
${barOf(root, context)}
<div class="columns" aria-hidden="true"><span>${context.beforeName}</span><span>${context.afterName}</span></div>
${bodyOf(root, context)}
</section>
</main>
${colophonOf(context)}
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.toString();
}
