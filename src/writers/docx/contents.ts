import { PRINT } from "../../messages/print.js";
import type { PrintDocument } from "../print/document.js";
import { field, styled } from "./page.js";
import { runsXml } from "./runs.js";
import { plainRun, type StoryBlock, type StoryParagraph, type StoryPiece } from "./story.js";
import type { StyleId } from "./style-names.js";
import { element, valued } from "./xml.js";

/** Headings down to this level are in the table of contents. */
const DEEPEST = 3;

/** What the bookmarks on headings begin with. Word hides those that begin with "_". */
const BOOKMARK = "_Toc";

/**
 * A table of contents, filled in but for the pages, which only whoever lays out the page knows: Word asks to fill them in when it
 * opens the file. Each heading that it names gets a bookmark.
 */
export function contentsOf(story: readonly StoryBlock[], { language }: PrintDocument): StoryPiece | null {
  const headings = story.filter((block): block is StoryParagraph => block.kind === "paragraph" && levelOf(block.style) > 0);
  if (headings.length === 0) return null;
  headings.forEach((heading, i) => heading.anchors.push({ kind: "bookmark", name: nameOf(i) }));
  return {
    kind: "piece",
    id: null,
    write: (book) => {
      const lines = headings.map((heading, i) => {
        const level = levelOf(heading.style);
        const { list, runs } = heading;
        const words = runs.map(({ text }) => text).join("");
        const text = [plainRun(list === null ? words : `${list.shown} ${words}`)];
        const page = element("w:r", {}, element("w:tab")) + field(`PAGEREF ${nameOf(i)} \\h`, "");
        const entry = element("w:hyperlink", { "w:anchor": nameOf(i), "w:history": 1 }, runsXml(text, book) + page);
        const begin = i === 0 ? opening() : "";
        return styled(`TOC${level}`, begin + entry);
      });
      const end = styled("TOC1", element("w:r", {}, element("w:fldChar", { "w:fldCharType": "end" })));
      const gallery = element(
        "w:sdtPr",
        {},
        element("w:docPartObj", {}, valued("w:docPartGallery", "Table of Contents") + element("w:docPartUnique")),
      );
      const heading = styled("TOCHeading", runsXml([plainRun(PRINT.contents[language])], book));
      return element("w:sdt", {}, gallery + element("w:sdtContent", {}, heading + lines.join("") + end));
    },
  };
}

function nameOf(i: number): string {
  return `${BOOKMARK}${String(i + 1).padStart(8, "0")}`;
}

function levelOf(style: StyleId): number {
  const level = /^Heading([1-6])$/u.exec(style)?.[1];
  return level !== undefined && Number(level) <= DEEPEST ? Number(level) : 0;
}

function opening(): string {
  const mark = (type: string) => element("w:r", {}, element("w:fldChar", { "w:fldCharType": type }));
  const instruction = element("w:instrText", { "xml:space": "preserve" }, ` TOC \\o "1-${DEEPEST}" \\h \\z \\u `);
  return mark("begin") + element("w:r", {}, instruction) + mark("separate");
}
