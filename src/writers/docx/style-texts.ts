import { LIST_STEP } from "./measures.js";
import type { StyleId } from "./style-names.js";

const TYPED_FONT = "Consolas";

/** What a style says. Sizes in half-points, distances in twips. */
export interface StyleText {
  based?: StyleId;
  next?: StyleId;
  character?: true;
  size?: number;
  bold?: true;
  italic?: true;
  struck?: true;
  underlined?: true;
  raised?: true;
  colour?: string;
  font?: string;
  /** White space above, below and between lines (240 is one line). */
  before?: number;
  after?: number;
  line?: number;
  left?: number;
  right?: number;
  hanging?: number;
  /** False takes back what the style beneath says. */
  keepNext?: boolean;
  keepLines?: true;
  outline?: number;
  list?: { number: number; level: number };
  border?: { side: "left" | "bottom" | "top"; colour: string; size: number; space: number };
  align?: "center" | "right";
  tabs?: { at: number; kind: "left" | "right"; leader?: "dot" | "underscore" }[];
  noHyphens?: true;
  /** Lines of it are not counted in the margin. */
  uncounted?: true;
  /** Shown among the styles that a writer picks from. */
  quick?: true;
}

/** What the styles of a file have in common: font of headings, colours as six hexadecimal digits, width of the text. */
export interface Looks {
  heading: string;
  accent: string;
  quiet: string;
  width: number;
  cover: boolean;
}

/** What each style says. */
export function* styleTexts({ heading, accent, quiet, width, cover }: Looks): Generator<[StyleId, StyleText]> {
  yield ["Normal", { quick: true }];
  yield ["BodyText", { based: "Normal", after: 140, quick: true }];
  yield ["NumberedText", { based: "BodyText" }];
  yield [
    "Title",
    {
      based: "Normal",
      next: "BodyText",
      font: heading,
      size: 52,
      bold: true,
      colour: accent,
      before: cover ? 3600 : 0,
      after: 160,
      line: 240,
      keepNext: true,
      keepLines: true,
      noHyphens: true,
      quick: true,
    },
  ];
  yield [
    "Subtitle",
    { based: "Normal", next: "BodyText", font: heading, size: 26, colour: quiet, after: 240, keepLines: true, noHyphens: true },
  ];
  const sizes = [32, 26, 23, 22, 22, 22];
  const above = [420, 300, 240, 200, 200, 200];
  for (const [i, size] of sizes.entries()) {
    const id = `Heading${i + 1}` as StyleId;
    yield [
      id,
      {
        based: "Normal",
        next: "BodyText",
        font: heading,
        size,
        bold: true,
        colour: i < 2 ? accent : undefined,
        italic: i > 3 ? true : undefined,
        before: above[i],
        after: i < 2 ? 120 : 80,
        line: 240,
        keepNext: true,
        keepLines: true,
        noHyphens: true,
        outline: i,
        quick: true,
      } as StyleText,
    ];
  }
  for (const level of [0, 1, 2, 3, 4]) {
    const n = level === 0 ? "" : String(level + 1);
    const left = LIST_STEP * (level + 1);
    yield [`ListBullet${n}` as StyleId, { based: "Normal", after: 80, list: { number: 1, level }, quick: true }];
    yield [`ListNumber${n}` as StyleId, { based: "Normal", after: 80, left, hanging: LIST_STEP, quick: true }];
    yield [`ListContinue${n}` as StyleId, { based: "Normal", after: 80, left }];
  }
  yield ["Quote", { based: "BodyText", italic: true, left: 567, right: 567, quick: true }];
  yield ["HTMLPreformatted", { based: "Normal", font: TYPED_FONT, size: 19, after: 140, line: 240, noHyphens: true }];
  yield ["Caption", { based: "Normal", font: heading, size: 20, bold: true, before: 160, after: 80, keepNext: true }];
  const tabs = [{ at: width, kind: "right" as const }];
  yield ["Header", { based: "Normal", font: heading, size: 18, colour: quiet, tabs, noHyphens: true }];
  yield ["Footer", { based: "Normal", font: heading, size: 18, colour: quiet, tabs, noHyphens: true }];
  yield ["FootnoteText", { based: "Normal", size: 18, line: 240, after: 40 }];
  yield ["FootnoteReference", { character: true, raised: true }];
  yield ["CommentText", { based: "Normal", size: 20, line: 240 }];
  yield ["CommentReference", { character: true, size: 16 }];
  yield [
    "TOCHeading",
    {
      based: "Normal",
      next: "BodyText",
      font: heading,
      size: 32,
      bold: true,
      colour: accent,
      before: 420,
      after: 120,
      keepNext: true,
    },
  ];
  for (const level of [1, 2, 3] as const) {
    const dotted = [{ at: width, kind: "right" as const, leader: "dot" as const }];
    yield [`TOC${level}`, { based: "Normal", next: "Normal", left: (level - 1) * LIST_STEP, after: 60, tabs: dotted }];
  }
  yield ["Hyperlink", { character: true, colour: accent, underlined: true }];
  yield ["Strong", { character: true, bold: true, quick: true }];
  yield ["Emphasis", { character: true, italic: true, quick: true }];
  yield ["IntenseEmphasis", { character: true, bold: true, italic: true, quick: true }];
  yield ["HTMLCode", { character: true, font: TYPED_FONT, size: 20 }];
  yield ["PlaceholderText", { character: true, colour: quiet }];
  yield ["Fact", { based: "Normal", next: "BodyText", left: 1985, hanging: 1985, after: 50, tabs: [{ at: 1985, kind: "left" }] }];
  yield ["FactName", { character: true, font: heading, size: 20, bold: true, colour: quiet }];
  yield ["Note", { based: "Normal", next: "BodyText", size: 19, colour: quiet, after: 120 }];
  yield [
    "Notice",
    {
      based: "Normal",
      next: "BodyText",
      before: 160,
      after: 200,
      left: 142,
      border: { side: "left", colour: accent, size: 18, space: 8 },
      keepLines: true,
    },
  ];
  yield ["Added", { based: "Normal", after: 120 }];
  yield ["AddedPart", { based: "Heading2", next: "Added", outline: 1 }];
  yield ["AddedHeading", { based: "Heading1", next: "Added", font: heading, outline: 0 }];
  yield ["ClauseNumber", { character: true, font: heading, size: 17, bold: true, colour: accent }];
  yield ["Picture", { based: "Normal", colour: quiet, italic: true, before: 120, after: 160 }];
  yield ["Signer", { based: "Normal", font: heading, bold: true, before: 360, after: 80, keepNext: true }];
  const line = [{ at: width, kind: "right" as const, leader: "underscore" as const }];
  yield [
    "Signature",
    { based: "Normal", font: heading, size: 18, colour: quiet, before: 320, tabs: line, keepNext: true, noHyphens: true },
  ];
  yield ["AddedSignature", { based: "Signature" }];
  // The fields of one signer stand on one page; the next may stand on another.
  yield ["SignatureEnd", { based: "Signature", keepNext: false }];
  yield ["AddedSignatureEnd", { based: "SignatureEnd" }];
  yield ["FormText", { based: "Normal", size: 20, line: 252, before: 40, after: 40 }];
  yield ["FormHead", { based: "FormText", font: heading, bold: true, keepNext: true, noHyphens: true }];
  yield ["FormPart", { based: "FormText", font: heading, bold: true, colour: accent, before: 120, keepNext: true }];
  yield ["CellText", { based: "Normal", size: 20, line: 252, before: 30, after: 30 }];
  yield ["CellCentred", { based: "CellText", align: "center" }];
  yield ["CellRight", { based: "CellText", align: "right" }];
  yield ["CellHead", { based: "CellText", font: heading, bold: true, keepNext: true, noHyphens: true }];
  yield [
    "HorizontalLine",
    { based: "Normal", before: 60, after: 200, line: 120, border: { side: "bottom", colour: "BFBFBF", size: 6, space: 1 } },
  ];
  yield ["AfterTable", { based: "Normal", line: 160 }];
  yield ["ListNote", { based: "Note", left: LIST_STEP }];
  yield ["CellHeadCentred", { based: "CellHead", align: "center" }];
  yield ["CellHeadRight", { based: "CellHead", align: "right" }];
  yield ["Struck", { character: true, struck: true }];
  yield ["DraftMark", { character: true, font: heading, bold: true, colour: accent }];
  yield ["Inserted", { character: true, underlined: true }];
  yield ["Deleted", { character: true, struck: true }];
}
