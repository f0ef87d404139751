import type { Book } from "./book.js";
import { runsXml, TRACKED_ELEMENTS } from "./runs.js";
import { type Anchor, plainRun, type Setting, type StoryParagraph } from "./story.js";
import { element, valued } from "./xml.js";

/** A paragraph with its properties, its marks and its text. */
export function paragraphXml(paragraph: StoryParagraph, book: Book): string {
  const { anchors, number } = paragraph;
  const runs = number === null ? paragraph.runs : [plainRun(`${number}\u2002`, "ClauseNumber"), ...paragraph.runs];
  const around = anchors.map((anchor) => anchorXml(anchor, book));
  const open = around.map(({ before }) => before).join("");
  const close = around.map(({ after }) => after).reverse();
  const own = element("w:p", {}, propertiesXml(paragraph, book) + open + runsXml(runs, book) + close.join(""));
  return own + around.map(({ behind }) => behind).join("");
}

/** In the order that the schema asks for. */
function propertiesXml({ style, list, newPage, ending, was }: StoryParagraph, book: Book): string {
  const mark = ending === null ? "" : element("w:rPr", {}, book.tracked(TRACKED_ELEMENTS[ending]));
  const change = was === null ? "" : book.tracked("w:pPrChange", element("w:pPr", {}, settingXml(was, false, book, true)));
  return element("w:pPr", {}, settingXml({ style, list }, newPage, book) + mark + change);
}

/** @param told LibreOffice takes the list of an earlier setting only from the paragraph itself, not from its style */
function settingXml({ style, list }: Setting, newPage: boolean, book: Book, told = false): string {
  return (
    valued("w:pStyle", style) +
    (newPage ? element("w:pageBreakBefore") : "") +
    (list === null ? "" : book.numbering.properties(list, told))
  );
}

/** What stands before the text, after it, and behind the whole paragraph. */
interface Around {
  before: string;
  after: string;
  behind: string;
}

function anchorXml(anchor: Anchor, book: Book): Around {
  switch (anchor.kind) {
    case "bookmark": {
      const id = book.mark();
      return {
        before: element("w:bookmarkStart", { "w:id": id, "w:name": anchor.name }),
        after: element("w:bookmarkEnd", { "w:id": id }),
        behind: "",
      };
    }
    case "comment": {
      const id = { "w:id": book.comment(anchor.text) };
      const mark = element("w:rPr", {}, valued("w:rStyle", "CommentReference")) + element("w:commentReference", id);
      return {
        before: element("w:commentRangeStart", id),
        after: element("w:commentRangeEnd", id) + element("w:r", {}, mark),
        behind: "",
      };
    }
    case "move": {
      const range = `${TRACKED_ELEMENTS[anchor.tracked]}Range`;
      const opens = anchor.at !== "end";
      const id = book.moveRange(anchor.name, anchor.tracked);
      return {
        before: opens ? book.tracked(`${range}Start`, "", { "w:name": anchor.name, "w:id": id }) : "",
        after: "",
        behind: anchor.at === "start" ? "" : element(`${range}End`, { "w:id": id }),
      };
    }
  }
}
