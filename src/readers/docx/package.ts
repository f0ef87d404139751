import type { Message } from "../../messages/message.js";
import { wordMessages } from "../../messages/word.js";
import { openParts, type Parts } from "../archive/parts.js";
import { elements } from "../archive/tree.js";
import type { XmlDocument, XmlElement } from "../archive/xml.js";
import type { ReadInput } from "../reader.js";

/** Addresses of links by the id that a part uses for them. */
export type Links = ReadonlyMap<string, string>;

/** A part with text of its own beside the document, with its links. */
export interface Story {
  root: XmlElement | null;
  links: Links;
}

/** The parts of a Word file that are read. */
export interface WordPackage {
  document: XmlDocument;
  links: Links;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: Story;
  endnotes: Story;
  comments: Story;
  /** Which comments answer others and which are settled. */
  commentThreads: XmlElement | null;
  headers: XmlElement[];
  properties: XmlElement | null;
  messages: Message[];
}

interface Relationship {
  id: string;
  /** The last word of its type: "styles", "hyperlink" … */
  type: string;
  target: string;
  external: boolean;
}

const USUAL_DOCUMENT = "word/document.xml";

/** Opens a Word file and finds its parts by their relationships, as Word does. */
export async function openWordPackage(input: Pick<ReadInput, "bytes" | "inflate">): Promise<WordPackage | Message> {
  const outline = await openParts(input, (name) => name.endsWith(".rels"));
  if ("rule" in outline) return outline;
  const top = await relationships(outline, "");
  const path = top.find(({ type }) => type === "officeDocument")?.target ?? USUAL_DOCUMENT;
  const related = await relationships(outline, path);
  const one = (type: string) => related.find((relationship) => relationship.type === type)?.target;
  const headers = related.filter(({ type }) => type === "header" || type === "footer").map(({ target }) => target);
  const named = ["styles", "numbering", "footnotes", "endnotes", "comments", "commentsExtended"].map((type) => one(type));
  const core = top.find(({ type }) => type === "core-properties")?.target;
  const wanted = new Set([path, core, ...named, ...headers]);
  const parts = await openParts(input, (name) => wanted.has(name));
  if ("rule" in parts) return parts;
  const document = await parts.main(path);
  if (!document) return wordMessages.noDocument();
  const [styles, numbering, footnotes, endnotes, comments, commentThreads] = await parts.each(named);
  const story = async (root: XmlElement | null | undefined, type: string): Promise<Story> => ({
    root: root ?? null,
    links: linksOf(await relationships(outline, one(type) ?? "")),
  });
  const macros = related.some(({ type }) => type === "vbaProject") || parts.names.some((name) => name.endsWith("vbaProject.bin"));
  return {
    document,
    links: linksOf(related),
    styles: styles ?? null,
    numbering: numbering ?? null,
    footnotes: await story(footnotes, "footnotes"),
    endnotes: await story(endnotes, "endnotes"),
    comments: await story(comments, "comments"),
    commentThreads: commentThreads ?? null,
    headers: (await parts.each(headers)).filter((header) => header !== null),
    properties: core === undefined ? null : await parts.optional(core),
    messages: [...parts.messages, ...(macros ? [wordMessages.macros()] : [])],
  };
}

/** What a part is related to. @param path of the part; "" for the package itself */
async function relationships(parts: Parts, path: string): Promise<Relationship[]> {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, slash + 1);
  const root = await parts.optional(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  return elements(root, "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    const type = attributes["Type"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      external,
      target: external ? target : resolved(folder, target),
    };
  });
}

/** The path of a part inside the package; "" when it would lead out of it. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return "";
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function linksOf(related: readonly Relationship[]): Links {
  return new Map(related.filter(({ type, external }) => type === "hyperlink" && external).map(({ id, target }) => [id, target]));
}
