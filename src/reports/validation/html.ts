import { CHECK, STAGE_NAMES } from "../../messages/validation-report.js";
import type { CheckMessage } from "../../validate/check-message.js";
import { headOf } from "../../writers/html/head.js";
import { type Content, html, langAttribute, type Markup } from "../../writers/html/markup.js";
import { lastPart } from "../file-name.js";
import { groupByPlace, shownMessages } from "./grouped.js";
import { type RemarkContext, remarkOf } from "./html/remark.js";
import { CHECK_STYLE } from "./html/style.js";
import type { CheckedFile, CheckReportOptions, CheckRun } from "./options.js";
import { verdictParts } from "./verdict.js";

const PARTS = { style: CHECK_STYLE, script: null };

/** What stands under one heading of the page. */
interface Chapter {
  id: string;
  title: string;
  file: CheckedFile | null;
  source: readonly string[] | null;
  messages: CheckMessage[];
}

function chaptersOf(run: CheckRun, o: CheckReportOptions): Chapter[] {
  const projects = run.projects.map(({ name, messages, source }) => ({
    title: name,
    file: null,
    source,
    messages: [...messages],
  }));
  const files = run.files.map((file) => ({
    title: `${lastPart(file.name)} · ${STAGE_NAMES[file.result.stage][o.language]}`,
    file,
    source: file.source,
    messages: shownMessages(file.result.messages, o.advice),
  }));
  return [...projects, ...files]
    .filter(({ messages }) => messages.length > 0)
    .map((chapter, i) => ({ ...chapter, id: `file-${i + 1}` }));
}

function chapterOf(chapter: Chapter, told: Set<string>, o: CheckReportOptions): Markup {
  const { file, source, messages, id, title } = chapter;
  const context: RemarkContext = { file, source, told, options: o };
  const places = groupByPlace(messages, file, o).map(({ place, spot, messages: here }, i) => {
    const lang = file !== null && here[0]?.unit ? langAttribute(file.agreement.meta.language, o.language) : null;
    return html`<section class="place" id="${id}-${i + 1}"><h3><span${lang}>${place}</span></h3>
${spot !== "" && html`<p class="spot">${spot}</p>`}
<ul class="remarks" role="list">${here.map((found) => remarkOf(found, context))}</ul></section>`;
  });
  return html`<section id="${id}"><h2>${title}</h2>
${places}</section>`;
}

function contentsOf(chapters: readonly Chapter[], o: CheckReportOptions): Content {
  if (chapters.length === 0) return null;
  const lists = chapters.map(({ id, title, file, messages }) => {
    const places = groupByPlace(messages, file, o).map(
      ({ place, messages: here }, i) =>
        html`<li><p><a href="#${id}-${i + 1}">${place}</a><span class="tally">${here.length}</span></p></li>`,
    );
    return html`<li><p><a href="#${id}">${title}</a></p><ol role="list">${places}</ol></li>`;
  });
  return html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${CHECK.remarks[o.language]}</h2><ol role="list">${lists}</ol></nav>`;
}

function titleOf(run: CheckRun, o: CheckReportOptions): { title: string; lang: Content } {
  const [file] = run.files;
  if (run.files.length !== 1 || !file) return { title: CHECK.files(run.files.length)[o.language], lang: null };
  const { agreement, name } = file;
  const title = agreement.title || (agreement.meta.title ?? name);
  return { title, lang: langAttribute(agreement.meta.language, o.language) };
}

/**
 * The check as one HTML page for a meeting: it needs nothing else, runs no script and is safe to open whatever the
 * document holds.
 * @returns the whole file, ending with a line break
 */
export function checkHtml(run: CheckRun, o: CheckReportOptions): string {
  const { language } = o;
  const { title, lang } = titleOf(run, o);
  const chapters = chaptersOf(run, o);
  const told = new Set<string>();
  const page = html`<!doctype html>
<html lang="${language}">
${headOf(`${CHECK.title[language]} · ${title}`, PARTS)}
<body>
<a class="skip" href="#remarks">${CHECK.skip[language]}</a>
<header class="masthead">
<p class="kind">${CHECK.title[language]}</p>
<h1${lang}>${title}</h1>
</header>
<main class="page">
<p class="verdict">${verdictParts(run, o, false).join(" · ")}</p>
${contentsOf(chapters, o)}
<div id="remarks" tabindex="-1">
${chapters.map((chapter) => chapterOf(chapter, told, o))}
</div>
</main>
<footer class="colophon"><p>${CHECK.legend[language]}</p></footer>
</body>
</html>
`;
  return page.toString();
}
