import { CHECK, SEVERITY_NAMES } from "../../../messages/validation-report.js";
import type { CheckMessage } from "../../../validate/check-message.js";
import { type Content, html, langAttribute, type Markup } from "../../../writers/html/markup.js";
import { cutExcerpt, excerptOf } from "../excerpt.js";
import type { CheckedFile, CheckReportOptions } from "../options.js";
import { relatedText } from "../places.js";

/** Characters of a quoted line; a longer one is cut around the words meant. */
const QUOTE = 400;

/** What a remark needs to know of the file that it is about; null stands for a project file. */
export interface RemarkContext {
  file: CheckedFile | null;
  source: readonly string[] | null;
  /** Rules whose reason has been told. */
  told: Set<string>;
  options: CheckReportOptions;
}

function lineOf(found: CheckMessage, { file, source, options }: RemarkContext): Content {
  const excerpt = excerptOf(found, source);
  if (excerpt === null) return null;
  const fit = (text: string, room: number) => (text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1))}…`);
  const { before, marked, after } = cutExcerpt(excerpt, QUOTE, (text) => text.length, fit);
  const { language } = options;
  const lang = file === null ? null : langAttribute(file.agreement.meta.language, language);
  const hidden = (text: string) => html`<span class="hidden-words" lang="${language}">${text}</span>`;
  return html`<p class="line"${lang}>${before}${hidden(CHECK.marked[language])}<mark>${marked}</mark>${hidden(CHECK.markedEnd[language])}${after}</p>`;
}

/** One remark: what is the matter, the words meant, what to do, and why the first time the rule is met. */
export function remarkOf(found: CheckMessage, context: RemarkContext): Markup {
  const { language } = context.options;
  const first = !context.told.has(found.rule);
  context.told.add(found.rule);
  const related = relatedText(found, context.file, language).map((text) => html`<p class="also">${text}</p>`);
  return html`<li class="remark ${found.severity}">
<p><span class="severity">${SEVERITY_NAMES[found.severity][language]}</span><span class="matter">${found.message[language]}</span></p>
${lineOf(found, context)}
<p>${found.advice[language]}</p>
${related}${first && html`<p class="why">${CHECK.why[language]} ${found.why[language]}</p>`}
<p class="rule">${found.rule} · ${found.code}</p>
</li>`;
}
