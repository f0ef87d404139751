import { elements } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { type FlowPart, plainText } from "../flow/flow.js";
import type { LooseComment } from "../flow/tracker.js";

/** Reads the comments and their threads. @param read reads the paragraphs of one comment */
export function readComments(
  root: XmlElement | null,
  threads: XmlElement | null,
  read: (comment: XmlElement) => FlowPart[],
): LooseComment[] {
  const byParagraph = new Map<string, string>();
  const comments = elements(root, "w:comment").map((element) => {
    const id = element.attributes["w:id"] ?? "";
    // A thread knows a comment by its last paragraph.
    const paragraphs = elements(element, "w:p").map((each) => each.attributes["w14:paraId"] ?? "");
    const last = paragraphs.at(-1) ?? "";
    for (const paragraph of paragraphs) if (paragraph !== "") byParagraph.set(paragraph, id);
    const text = read(element).flatMap((part) => (part.kind === "paragraph" ? [plainText(part)] : []));
    const { "w:author": author = "", "w:date": date = "" } = element.attributes;
    return { id, last, author: author.trim(), date, text: text.join("\n").trim() };
  });
  const thread = new Map<string, { answers: string | null; resolved: boolean }>();
  for (const { attributes } of elements(threads, "w15:commentEx")) {
    const parent = attributes["w15:paraIdParent"];
    const done = attributes["w15:done"];
    thread.set(attributes["w15:paraId"] ?? "", {
      answers: (parent !== undefined && byParagraph.get(parent)) || null,
      resolved: done === "1" || done === "true",
    });
  }
  return comments.map(({ last, ...comment }) => ({ answers: null, resolved: false, ...comment, ...thread.get(last) }));
}

/** The notes of a story by their ids, without the lines that set notes apart from the text. */
export function notesIn(root: XmlElement | null, name: "w:footnote" | "w:endnote"): Map<string, XmlElement> {
  const notes = elements(root, name).filter(({ attributes }) => ["normal", undefined].includes(attributes["w:type"]));
  return new Map(notes.map((note) => [note.attributes["w:id"] ?? "", note]));
}
