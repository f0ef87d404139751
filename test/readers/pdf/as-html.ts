import type { Agreement, Clause, Section } from "../../../src/agreement/model.js";

/** How a page is set, as a style sheet. */
export const SETTINGS = {
  usual:
    "body { font: 11pt/1.35 'DejaVu Serif', serif; } h1 { font-size: 20pt } h2 { font-size: 15pt } h3 { font-size: 12.5pt } h4 { font-size: 11pt }",
  tight:
    "body { font: 10.5pt/1.2 'DejaVu Sans', sans-serif; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1.2em } h1, h2, h3, h4 { margin: .8em 0 .2em; text-indent: 0 } h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt; font-style: italic } h4 { font-size: 10.5pt } ul, ol { margin: 0 }",
  columns:
    "body { font: 10pt/1.3 'DejaVu Serif', serif } main { columns: 2; column-gap: 9mm } h1 { font-size: 20pt } h2 { font-size: 14pt } h3 { font-size: 11.5pt } h4 { font-size: 10pt } ul, ol { padding-left: 5mm }",
  newspaper:
    "body { font: 9.5pt/1.25 'DejaVu Serif', serif; text-align: justify } main { columns: 2; column-gap: 6mm } p { margin: 0 0 .5em } h1 { font-size: 18pt } h2 { font-size: 13pt } h3 { font-size: 11pt } h4 { font-size: 9.5pt } h1, h2, h3, h4 { text-align: left } ul, ol { padding-left: 4mm }",
} as const;

export type Setting = keyof typeof SETTINGS;

/** An agreement as a page to print. */
export function asHtml(agreement: Agreement, setting: Setting): string {
  const body = agreement.sections.map((section) => sectionHtml(section, 2)).join("\n");
  const language = agreement.meta.language;
  const head = `<meta charset="utf-8"><title>Utskrift</title><style>${SETTINGS[setting]}</style>`;
  const title = agreement.title === "" ? "" : `<h1>${escaped(agreement.title)}</h1>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${title}<main>${clausesHtml(agreement.preamble)}${body}</main></body></html>`;
}

function sectionHtml({ heading, label, clauses, principles, sections }: Section, level: number): string {
  const inner = principles.map((each) => headingHtml(level + 1, each.label, each.title) + clausesHtml(each.clauses));
  const head = heading === "" ? "" : headingHtml(level, label, heading);
  return [head, clausesHtml(clauses), ...inner, ...sections.map((each) => sectionHtml(each, level + 1))].join("\n");
}

function headingHtml(level: number, label: string | null, text: string): string {
  return `<h${level}>${label === null ? "" : `${escaped(label)}. `}${escaped(text)}</h${level}>`;
}

function clausesHtml(clauses: readonly Clause[]): string {
  let html = "";
  let lead: string | null = null;
  let lists: { tag: string; depth: number }[] = [];
  const closeTo = (depth: number) => {
    while ((lists.at(-1)?.depth ?? -1) > depth) html += `</li></${lists.pop()?.tag}>`;
  };
  for (const clause of clauses) {
    if (clause.lead !== null && clause.lead !== lead) {
      closeTo(-1);
      html += `<h4>${escaped(clause.lead)}</h4>`;
    }
    lead = clause.lead;
    if (clause.form === "paragraph") {
      closeTo(clause.depth - 1);
      html += `<p>${clause.label === null ? "" : `${clause.label}. `}${escaped(clause.text)}</p>`;
      continue;
    }
    closeTo(clause.depth);
    const tag = clause.label === null ? "ul" : "ol";
    const top = lists.at(-1);
    if (top && top.depth === clause.depth && top.tag === tag) html += "</li>";
    else {
      closeTo(clause.depth - 1);
      html += tag === "ul" ? "<ul>" : `<ol type="${/^\d/u.test(clause.label ?? "") ? "1" : "a"}">`;
      lists = [...lists, { tag, depth: clause.depth }];
    }
    const plain = /^\d+$/u.test(clause.label ?? "");
    const number = plain
      ? ` value="${clause.label}"`
      : clause.label === null
        ? ""
        : ` style="list-style-type: '${clause.label} '"`;
    html += `<li${number}>${escaped(clause.text)}`;
  }
  closeTo(-1);
  return html;
}

/** Inline Markdown without its guards, as HTML. */
function escaped(text: string): string {
  return text
    .replace(/\\(?=[\\`*_<[&])/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
