import { strToU8, type Zippable, zipSync } from "fflate";
import { escapeXml, XML_HEAD } from "./xml.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const NAMESPACES =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" ` +
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

/** The same moment for every file in the package, so that the same text gives the same bytes; zip knows none before 1980. */
const EPOCH = new Date(1980, 0, 1);

/** One part beside the text: what kind it is and what its root is called. */
export interface Part {
  type: "styles" | "numbering" | "settings" | "footnotes" | "comments" | "header" | "footer";
  /** File name without ending. */
  name: string;
  content: string;
  /** Addresses of its links, by the ids that it has for them. */
  links?: ReadonlyMap<string, string>;
}

const ROOTS: Readonly<Record<Part["type"], string>> = {
  styles: "w:styles",
  numbering: "w:numbering",
  settings: "w:settings",
  footnotes: "w:footnotes",
  comments: "w:comments",
  header: "w:hdr",
  footer: "w:ftr",
};

export interface WordPackage {
  body: string;
  parts: readonly Part[];
  /** Addresses of the links in the text. */
  links: ReadonlyMap<string, string>;
  media: { id: string; name: string; bytes: Uint8Array } | null;
  core: string;
}

/** Packs the parts into a Word file. The id of a part in the text's relationships is its name. */
export function packWord({ body, parts, links, media, core }: WordPackage): Uint8Array {
  const related = parts.map(({ type, name }) => relationship(name, `${OFFICE}/${type}`, `${name}.xml`));
  if (media !== null) related.push(relationship(media.id, `${OFFICE}/image`, media.name));
  const types = parts.map(({ type, name }) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`);
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      (media === null
        ? ""
        : `<Default Extension="${media.name.split(".").at(-1)}" ContentType="image/${media.name.split(".").at(-1)}"/>`) +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${types.join("")}` +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
    "_rels/.rels": relationships([
      relationship("document", `${OFFICE}/officeDocument`, "word/document.xml"),
      relationship("core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
      relationship("app", `${OFFICE}/extended-properties`, "docProps/app.xml"),
    ]),
    "docProps/core.xml":
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`,
    "docProps/app.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>samsyn</Application></Properties>',
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([...related, ...external(links)]),
  };
  for (const { type, name, content, links: own } of parts) {
    files[`word/${name}.xml`] = `<${ROOTS[type]} ${NAMESPACES}>${content}</${ROOTS[type]}>`;
    if (own !== undefined && own.size > 0) files[`word/_rels/${name}.xml.rels`] = relationships(external(own));
  }
  if (media !== null) files[`word/${media.name}`] = media.bytes;
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries(files))
    zipped[name] = typeof content === "string" ? strToU8(XML_HEAD + content) : content;
  return zipSync(zipped, { mtime: EPOCH, level: 6 });
}

function relationship(id: string, type: string, target: string, mode = ""): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
}

function external(links: ReadonlyMap<string, string>): string[] {
  return [...links].map(([id, address]) => relationship(id, `${OFFICE}/hyperlink`, address, ' TargetMode="External"'));
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}
