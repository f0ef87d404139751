import { ADDED_STYLE, NUMBERED_TEXT_STYLE } from "../../agreement/print-marks.js";

/**
 * The styles by id with the names that Word knows them by. Word shows a built-in style under the name that it has in the
 * user's own language ("heading 1" as "Rubrik 1"), whatever the document's language is.
 */
export const STYLE_NAMES = {
  Normal: "Normal",
  BodyText: "Body Text",
  NumberedText: NUMBERED_TEXT_STYLE,
  Title: "Title",
  Heading1: "heading 1",
  Heading2: "heading 2",
  Heading3: "heading 3",
  Heading4: "heading 4",
  Heading5: "heading 5",
  Heading6: "heading 6",
  ListBullet: "List Bullet",
  ListBullet2: "List Bullet 2",
  ListBullet3: "List Bullet 3",
  ListBullet4: "List Bullet 4",
  ListBullet5: "List Bullet 5",
  ListNumber: "List Number",
  ListNumber2: "List Number 2",
  ListNumber3: "List Number 3",
  ListNumber4: "List Number 4",
  ListNumber5: "List Number 5",
  ListContinue: "List Continue",
  ListContinue2: "List Continue 2",
  ListContinue3: "List Continue 3",
  ListContinue4: "List Continue 4",
  ListContinue5: "List Continue 5",
  Quote: "Quote",
  HTMLPreformatted: "HTML Preformatted",
  Signature: "Signature",
  Caption: "caption",
  Header: "header",
  Footer: "footer",
  FootnoteText: "footnote text",
  FootnoteReference: "footnote reference",
  CommentText: "annotation text",
  CommentReference: "annotation reference",
  TOCHeading: "TOC Heading",
  TOC1: "toc 1",
  TOC2: "toc 2",
  TOC3: "toc 3",
  Hyperlink: "Hyperlink",
  Strong: "Strong",
  Emphasis: "Emphasis",
  IntenseEmphasis: "Intense Emphasis",
  HTMLCode: "HTML Code",
  PlaceholderText: "Placeholder Text",
  Subtitle: `${ADDED_STYLE} Subtitle`,
  Fact: `${ADDED_STYLE} Fact`,
  FactName: `${ADDED_STYLE} Fact Name`,
  Note: `${ADDED_STYLE} Note`,
  Notice: `${ADDED_STYLE} Notice`,
  Added: `${ADDED_STYLE} Text`,
  AddedPart: `${ADDED_STYLE} Part`,
  AddedHeading: `${ADDED_STYLE} Heading`,
  ClauseNumber: `${ADDED_STYLE} Clause Number`,
  Picture: "Picture Text",
  Signer: `${ADDED_STYLE} Signer`,
  AddedSignature: `${ADDED_STYLE} Signature`,
  FormText: `${ADDED_STYLE} Form Text`,
  FormHead: `${ADDED_STYLE} Form Head`,
  FormPart: `${ADDED_STYLE} Form Part`,
  CellText: "Table Text",
  CellCentred: "Table Text Centred",
  CellRight: "Table Text Right",
  CellHead: "Table Head",
  Line: "Line",
  Struck: "Struck",
  DraftMark: "Draft Mark",
  Inserted: "Inserted",
  Deleted: "Deleted",
} as const;

export type StyleId = keyof typeof STYLE_NAMES;

/** The style of the nth level, from 0; the deepest one goes on inwards. */
export function levelStyle(base: "ListBullet" | "ListNumber" | "ListContinue", level: number): StyleId {
  const n = Math.min(Math.max(level, 0), 4) + 1;
  return (n === 1 ? base : `${base}${n}`) as StyleId;
}

export function headingStyle(level: number): StyleId {
  return `Heading${Math.min(Math.max(level, 1), 6)}` as StyleId;
}
