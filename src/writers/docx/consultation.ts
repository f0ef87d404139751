import { bookmarkNames } from "../../agreement/print-marks.js";
import { CATEGORIES, type FieldName, REPLY_FIELDS, replyForm, STANCES } from "../../messages/word-writer.js";
import type { Consultation, PrintDocument } from "../print/document.js";
import type { Book } from "./book.js";
import { styled } from "./page.js";
import { runsXml } from "./runs.js";
import { plainRun, type StoryBlock, type StoryParagraph, type StoryTable, storyParagraph } from "./story.js";
import { type FormCell, formXml, plainCell } from "./tables.js";
import { element, valued } from "./xml.js";

/** So much of a clause is shown beside the room for the answer about it, in characters: enough to know it again. */
const EXCERPT = 70;

const FIELD_SHARES = [0.32, 0.68];
const REMARK_SHARES = [0.08, 0.28, 0.32, 0.32];

type Clause = (StoryParagraph | StoryTable) & { id: string; number: number };

/** Makes a story into a text for consultation: bookmarks on the clauses, how to answer at the top, the form at the end. */
export function forConsultation(
  story: readonly StoryBlock[],
  front: readonly StoryBlock[],
  document: PrintDocument,
  consultation: Consultation,
  width: number,
): StoryBlock[] {
  const { language } = document;
  const clauses = story.filter((block): block is Clause => block.kind !== "piece" && block.id !== null && block.number !== null);
  const names = bookmarkNames(
    clauses.map(({ id }) => id),
    "clause",
  );
  for (const clause of clauses) clause.anchors.push({ kind: "bookmark", name: names.get(clause.id) ?? "" });
  const invitation = storyParagraph("Notice", [{ text: replyForm.invitation(consultation)[language] }]);
  const heading = { ...storyParagraph("AddedHeading", [{ text: replyForm.heading[language] }]), newPage: true };
  const how = storyParagraph("Added", [{ text: replyForm.howTo(consultation)[language] }]);
  const remarks = storyParagraph("AddedPart", [{ text: replyForm.remarks[language] }]);
  const form: StoryBlock[] = [
    heading,
    how,
    { kind: "piece", id: null, write: (book) => fieldsXml(document, width, book) },
    remarks,
    { kind: "piece", id: null, write: (book) => remarksXml(story, names, document, width, book) },
  ];
  return [...front, invitation, ...story, ...form];
}

/** Who answers, and what they think of the whole. */
function fieldsXml({ language }: PrintDocument, width: number, book: Book): string {
  const rows = Object.entries(REPLY_FIELDS).map(([name, { label }]) => [
    plainCell(label[language], "FormHead", book),
    answerCell(name as FieldName, language, book),
  ]);
  return formXml({ caption: replyForm.heading[language], shares: FIELD_SHARES, head: false }, rows, width);
}

function answerCell(name: FieldName, language: PrintDocument["language"], book: Book): FormCell {
  const choices = name === "category" ? CATEGORIES : name === "stance" ? STANCES : null;
  const content =
    choices === null
      ? ""
      : choiceXml(
          name,
          REPLY_FIELDS[name].label[language],
          Object.entries(choices).map(([value, shown]) => [value, shown[language]]),
          replyForm.choose[language],
          book,
        );
  return { style: "FormText", content: bookmarked(`svar_${name}`, content, book) };
}

/** A list to choose from. */
function choiceXml(
  tag: string,
  title: string,
  choices: readonly [value: string, shown: string][],
  hint: string,
  book: Book,
): string {
  const items = choices.map(([value, shown]) => element("w:listItem", { "w:displayText": shown, "w:value": value }));
  const properties =
    valued("w:alias", title) +
    valued("w:tag", tag) +
    valued("w:id", book.mark()) +
    element("w:showingPlcHdr") +
    element("w:dropDownList", {}, element("w:listItem", { "w:displayText": hint, "w:value": "" }) + items.join(""));
  const content = runsXml([plainRun(hint, "PlaceholderText")], book);
  return element("w:sdt", {}, element("w:sdtPr", {}, properties) + element("w:sdtContent", {}, content));
}

/** Room for an answer about each clause, under the heading that it stands under. */
function remarksXml(
  story: readonly StoryBlock[],
  names: ReadonlyMap<string, string>,
  { language }: PrintDocument,
  width: number,
  book: Book,
): string {
  const answers = bookmarkNames([...names.keys()], "reply");
  const heads = [replyForm.number, replyForm.begins, replyForm.remark, replyForm.proposal];
  const rows: FormCell[][] = [heads.map((head) => plainCell(head[language], "FormHead", book))];
  let part: FormCell[] | null = null;
  for (const block of story) {
    if (block.kind === "piece") continue;
    if (block.kind === "paragraph" && block.style.startsWith("Heading")) {
      part = [{ ...plainCell(headingText(block), "FormPart", book), span: heads.length }];
      continue;
    }
    const name = block.id === null || block.number === null ? undefined : names.get(block.id);
    if (name === undefined) continue;
    if (part !== null) rows.push(part);
    part = null;
    const link = element(
      "w:hyperlink",
      { "w:anchor": name, "w:history": 1 },
      runsXml([plainRun(String(block.number), "Hyperlink")], book),
    );
    rows.push([
      { style: "FormText", content: link },
      plainCell(excerptOf(block), "FormText", book),
      { style: "FormText", content: bookmarked(answers.get(block.id ?? "") ?? "", "", book) },
      { style: "FormText", content: "" },
    ]);
  }
  return formXml({ caption: replyForm.remarks[language], shares: REMARK_SHARES, head: true }, rows, width) + styled("Line", "");
}

function headingText({ list, runs }: StoryParagraph): string {
  const words = runs.map(({ text }) => text).join("");
  return list === null || list.shown === "" ? words : `${list.shown} ${words}`;
}

function excerptOf(block: StoryParagraph | StoryTable): string {
  const runs = block.kind === "table" ? (block.rows[0]?.cells.flat() ?? []) : block.runs;
  const text = runs
    .map((run) => run.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), EXCERPT / 2)).trimEnd()} …`;
}

function bookmarked(name: string, content: string, book: Book): string {
  const id = book.mark();
  return element("w:bookmarkStart", { "w:id": id, "w:name": name }) + content + element("w:bookmarkEnd", { "w:id": id });
}
