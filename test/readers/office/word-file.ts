import { strToU8, zipSync } from "fflate";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/2011/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Avdelning"><w:name w:val="Avdelning"/><w:basedOn w:val="Rubrik1"/></w:style>
<w:style w:type="paragraph" w:styleId="Innehll1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>`;

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;

const NUMBERING = `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${level(0, "bullet", "•")}${level(1, "bullet", "o")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}${level(2, "decimal", "%1.%2.%3")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

/** Parts of a Word file written by hand; `body` is what stands in the document. */
export interface WordParts {
  body: string;
  footnotes?: string;
  comments?: string;
  commentThreads?: string;
  header?: string;
  styles?: string;
  numbering?: string;
  /** Addresses of links by their ids. */
  links?: Record<string, string>;
  /** Further files in the package. */
  more?: Record<string, string>;
}

/** A Word file from XML written by hand, for what no library writes. Styles: Rubrik (title), Rubrik1, Rubrik2; lists: 1 bullets, 2 and 3 numbers. */
export function wordFile({
  body,
  footnotes,
  comments,
  commentThreads,
  header,
  styles = STYLES,
  numbering = NUMBERING,
  links = {},
  more = {},
}: WordParts): Uint8Array {
  const section = header === undefined ? "" : '<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/></w:sectPr>';
  const parts: [type: string, name: string, root: string, content: string | undefined][] = [
    ["styles", "styles", "w:styles", styles],
    ["numbering", "numbering", "w:numbering", numbering],
    ["footnotes", "footnotes", "w:footnotes", footnotes],
    ["comments", "comments", "w:comments", comments],
    ["commentsExtended", "commentsExtended", "w15:commentsEx", commentThreads],
    ["header", "header1", "w:hdr", header],
  ];
  const present = parts.filter(([, , , content]) => content !== undefined);
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${type === "commentsExtended" ? THREADS : OFFICE}/${type}" Target="${target}"${mode}/>`;
  const relations = [
    ...present.map(([type, name]) => relation(type === "header" ? "rHeader" : `r${type}`, type, `${name}.xml`)),
    ...Object.entries(links).map(([id, target]) =>
      relation(id, "hyperlink", target.replaceAll("&", "&amp;"), ' TargetMode="External"'),
    ),
  ];
  const wrap = (content: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const types = present
    .map(([type, name]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`)
    .join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${types}</Types>`,
    "_rels/.rels": wrap(relation("r1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": wrap(relations.join("")),
    "word/document.xml": `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
    ...Object.fromEntries(
      present.map(([, name, root, content]) => [`word/${name}.xml`, `${HEAD}<${root} ${NAMESPACES}>${content}</${root}>`]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph. @param properties XML inside w:pPr */
export function p(content: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A run of text. @param properties XML inside w:rPr */
export function t(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const item = (list: number, at = 0): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

let changes = 100;
const hand = (author: string) => {
  changes += 1;
  return `w:id="${changes}" w:author="${author}" w:date="2031-03-0${1 + (author.length % 8)}T10:00:00Z"`;
};

/** Tracked changes of text. */
export const ins = (content: string, author = "Ada"): string => `<w:ins ${hand(author)}>${content}</w:ins>`;
export const del = (text: string, author = "Ada"): string =>
  `<w:del ${hand(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** The end of a paragraph inserted or deleted; goes into the paragraph's properties. */
export const mark = (kind: "ins" | "del" | "moveTo" | "moveFrom", author = "Ada"): string =>
  `<w:rPr><w:${kind} ${hand(author)}/></w:rPr>`;

/** Text that was moved, at its old or its new place. @param name the same at both */
export function moved(kind: "moveFrom" | "moveTo", name: string, text: string, author = "Ada"): string {
  changes += 1;
  const id = changes;
  return `<w:${kind}RangeStart w:id="${id}" w:author="${author}" w:date="2031-03-05T10:00:00Z" w:name="${name}"/><w:${kind} ${hand(author)}>${t(text)}</w:${kind}><w:${kind}RangeEnd w:id="${id}"/>`;
}

/** A table; a row may be marked as inserted or deleted. */
export function table(rows: readonly { cells: readonly string[]; change?: "ins" | "del" }[]): string {
  const grid = (rows[0]?.cells ?? []).map(() => '<w:gridCol w:w="3000"/>').join("");
  const body = rows.map(({ cells, change }) => {
    const properties = change ? `<w:trPr><w:${change} ${hand("Ada")}/></w:trPr>` : "";
    return `<w:tr>${properties}${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`;
}
