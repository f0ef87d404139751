import type { Agreement, Clause, Section } from "../../../src/agreement/model.js";

/** How a site sets its pages. */
export interface Site {
  name: string;
  /** Puts the content between everything else that the site shows. */
  page(title: string, content: string): string;
  heading(level: number, text: string): string;
  group(text: string): string;
  /** Set between the clauses of one place. */
  paragraph(text: string): string;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("å", "&aring;");
const plainHeading = (level: number, text: string) => `<h${level}>${escaped(text)}</h${level}>`;

const menu = `<nav aria-label="Huvudmeny"><ul>${["Start", "Vård", "Kultur", "Om oss"].map((each) => `<li><a href="/${each}">${each}</a></li>`).join("")}</ul></nav>`;
const cookies = `<div id="cookie-banner" role="dialog"><h2>Vi använder kakor</h2><p>Kakor hjälper oss att göra sidan bättre. Du väljer själv vilka du godtar.</p><button>Godkänn alla</button></div>`;
const footer = `<footer><h2>Kontakta oss</h2><p>Region Exempel, Storgatan 1, 123 45 Exempelstad</p><ul><li><a href="/gdpr">Personuppgifter</a></li><li><a href="/press">Press</a></li></ul></footer>`;
const script = `<script>window.dataLayer = []; if (1 < 2) { document.write("<p>Annons</p>"); }</script><style>.a > b { color: red }</style>`;

/** Three ways in which public bodies and associations set their pages. */
export const SITES: readonly Site[] = [
  {
    name: "a public body's site with landmarks",
    page: (title, content) =>
      `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>${escaped(title)} | Region Exempel</title>${script}</head><body class="page has-cookie-consent"><a href="#main" class="skip-link">Till innehållet</a>${cookies}<header class="site-header"><a href="/">Region Exempel</a>${menu}</header><div class="breadcrumbs"><a href="/">Start</a> / <a href="/om">Om oss</a></div><main id="main"><div class="sv-layout"><div class="pagecontent">${content}</div><button type="button">Skriv ut</button><div class="share-links"><a href="https://social.example">Dela</a></div></div></main><aside><h2>Relaterat</h2><p>Läs också om våra möten och om hur du söker bidrag för din förening.</p></aside>${footer}</body></html>`,
    heading: plainHeading,
    group: (text) => `<h4>${escaped(text)}</h4>`,
    paragraph: (text) => `<p>${text}</p>`,
  },
  {
    name: "an association's blog",
    page: (title, content) =>
      `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>${escaped(title)} – Föreningarna</title></head><body><div id="page"><div id="masthead" class="site-header"><p class="site-title">Föreningarna</p>${menu}</div><div id="content"><article class="post"><header class="entry-header">${plainHeading(1, title)}</header><div class="entry-content">${content}</div></article></div><div id="secondary" class="sidebar widget-area"><h2>Senaste inläggen</h2><ul><li><a href="/a">Höstmöte</a></li></ul></div>${footer}</div>${script}</body></html>`,
    heading: (level, text) =>
      level === 1 ? "" : `<h${level} class="wp-block-heading"><strong>${escaped(text)}</strong></h${level}>`,
    group: (text) => `<p><strong>${escaped(text)}:</strong></p>`,
    paragraph: (text) => `\n<p>${text.replace(/ (?=\S{12})/gu, "\n  ")}</p>\n`,
  },
  {
    name: "an old page of tables and without landmarks",
    page: (title, content) =>
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>${escaped(title)}</title></head><body bgcolor=white><table width=900><tr><td colspan=2><a href="index.htm">Hem</a> <a href="om.htm">Om</a> <a href="kontakt.htm">Kontakt</a></td></tr><tr><td valign=top><a href="a.htm">Nyheter</a><br><a href="b.htm">Protokoll</a></td><td>${content}</td></tr></table>${script}</body></html>`,
    heading: (level, text) => `<H${level}><FONT face=Arial>${escaped(text)}</FONT></H${level}>`,
    group: (text) => `<p><b>${escaped(text)}</b>`,
    paragraph: (text) => `<p>${text}`,
  },
];

/** An agreement as a page of a site. */
export function asWebPage(agreement: Agreement, site: Site): string {
  const section = ({ heading, label, clauses, principles, sections }: Section, level: number): string =>
    [
      site.heading(level, numbered(label, heading)),
      content(clauses, site),
      ...principles.map((each) => site.heading(level + 1, numbered(each.label, each.title)) + content(each.clauses, site)),
      ...sections.map((each) => section(each, level + 1)),
    ].join("");
  const title = site.heading(1, agreement.title);
  const body = title + content(agreement.preamble, site) + agreement.sections.map((each) => section(each, 2)).join("");
  return site.page(agreement.title, body);
}

function numbered(label: string | null, text: string): string {
  return label === null ? text : `${label}. ${text}`;
}

function content(clauses: readonly Clause[], site: Site): string {
  let html = "";
  let lead: string | null = null;
  let open = "";
  const close = () => {
    html += open;
    open = "";
  };
  for (const { form, text, label, kind, ...clause } of clauses) {
    if (clause.lead !== lead && clause.lead !== null) {
      close();
      html += site.group(clause.lead);
    }
    lead = clause.lead;
    const list = label === null ? "ul" : "ol";
    if (form === "item") {
      if (open !== `</${list}>`) {
        close();
        html += label === null ? "<ul>" : `<ol start="${label}">`;
        open = `</${list}>`;
      }
      html += `<li>${escaped(plain(text))}</li>`;
    } else {
      close();
      html += kind === "block" ? "" : site.paragraph(escaped(plain(text)));
    }
  }
  close();
  return html;
}

/** Inline Markdown without its guards. */
function plain(text: string): string {
  return text.replace(/\\(?=[\\`*_<[&])/gu, "");
}
