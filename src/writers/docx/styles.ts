import type { Language } from "../../agreement/model.js";
import { isAddedStyle } from "../../agreement/print-marks.js";
import type { Theme } from "../print/layout.js";
import { LIST_STEP } from "./measures.js";
import { STYLE_NAMES, type StyleId } from "./style-names.js";
import { element, valued } from "./xml.js";

/** Fonts that come with Word everywhere; LibreOffice sets their metric twins Carlito and Caladea. */
const TEXT_FONT = "Cambria";
const HEADING_FONT = "Calibri";
const TYPED_FONT = "Consolas";

const LANGUAGES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** The code that Word knows a language by. */
export function languageCode(language: Language): string {
  return LANGUAGES[language];
}

/** What a style says. Sizes in half-points, distances in twips. */
interface StyleText {
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
  keepNext?: true;
  keepLines?: true;
  outline?: number;
  list?: { number: number; level: number };
  border?: { side: "left" | "bottom" | "top"; colour: string; size: number; space: number };
  align?: "center" | "right";
  tabs?: { at: number; kind: "left" | "right"; leader?: "dot" | "underscore" }[];
  noHyphens?: true;
  /** Shown among the styles that a writer picks from. */
  quick?: true;
}

/** Every style of the file. @param width of the text, for the tabs in header and footer */
export function stylesXml(theme: Theme, language: Language, width: number): string {
  const { fonts, colours } = theme;
  const text = fonts.text ?? TEXT_FONT;
  const heading = fonts.headings ?? fonts.text ?? HEADING_FONT;
  const [ink, accent, quiet] = [colours.text, colours.accent, colours.quiet].map((colour) =>
    colour.replace("#", "").toUpperCase(),
  );
  const styles = [...styleTexts({ heading, accent: accent ?? "", quiet: quiet ?? "", width, cover: theme.cover })];
  const latent = element("w:latentStyles", {
    "w:defLockedState": 0,
    "w:defUIPriority": 99,
    "w:defSemiHidden": 0,
    "w:defUnhideWhenUsed": 0,
    "w:defQFormat": 0,
    "w:count": 376,
  });
  const code = languageCode(language);
  const defaults = element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        fontXml(text) +
          valued("w:color", ink ?? "000000") +
          valued("w:sz", 22) +
          valued("w:szCs", 22) +
          element("w:lang", { "w:val": code, "w:eastAsia": code, "w:bidi": "ar-SA" }),
      ),
    ) +
      element(
        "w:pPrDefault",
        {},
        element("w:pPr", {}, element("w:spacing", { "w:after": 0, "w:line": 276, "w:lineRule": "auto" })),
      ),
  );
  return defaults + latent + styles.map(([id, style]) => styleXml(id, style)).join("") + tableStyles(accent ?? "");
}

interface Looks {
  heading: string;
  accent: string;
  quiet: string;
  width: number;
  cover: boolean;
}

function* styleTexts({ heading, accent, quiet, width, cover }: Looks): Generator<[StyleId, StyleText]> {
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
  yield ["Fact", { based: "Normal", left: 1985, hanging: 1985, after: 50, tabs: [{ at: 1985, kind: "left" }] }];
  yield ["FactName", { character: true, font: heading, size: 20, bold: true, colour: quiet }];
  yield ["Note", { based: "Normal", size: 19, colour: quiet, after: 120 }];
  yield [
    "Notice",
    {
      based: "Normal",
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
  yield ["FormText", { based: "Normal", size: 20, line: 252, before: 40, after: 40 }];
  yield ["FormHead", { based: "FormText", font: heading, bold: true, keepNext: true, noHyphens: true }];
  yield ["FormPart", { based: "FormText", font: heading, bold: true, colour: accent, before: 120, keepNext: true }];
  yield ["CellText", { based: "Normal", size: 20, line: 252, before: 30, after: 30 }];
  yield ["CellCentred", { based: "CellText", align: "center" }];
  yield ["CellRight", { based: "CellText", align: "right" }];
  yield ["CellHead", { based: "CellText", font: heading, bold: true, keepNext: true, noHyphens: true }];
  yield ["Line", { based: "Normal", after: 120, line: 120 }];
  yield ["Struck", { character: true, struck: true }];
  yield ["DraftMark", { character: true, font: heading, bold: true, colour: accent }];
  yield ["Inserted", { character: true, underlined: true }];
  yield ["Deleted", { character: true, struck: true }];
}

function fontXml(font: string): string {
  return element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font });
}

function styleXml(id: StyleId, style: StyleText): string {
  const name = STYLE_NAMES[id];
  const isNormal = id === "Normal";
  const custom = isAddedStyle(name) || name.startsWith("Table ") || CUSTOM.has(id);
  const { based, next, character, quick } = style;
  const content =
    valued("w:name", name) +
    (based === undefined ? "" : valued("w:basedOn", based)) +
    (next === undefined ? "" : valued("w:next", next)) +
    valued("w:uiPriority", quick ? 1 : 99) +
    (quick || isNormal ? "" : element("w:unhideWhenUsed")) +
    (quick ? element("w:qFormat") : "") +
    (character ? "" : wrap("w:pPr", paragraphLooks(style))) +
    wrap("w:rPr", runLooks(style));
  return element(
    "w:style",
    {
      "w:type": character ? "character" : "paragraph",
      "w:default": isNormal ? 1 : undefined,
      "w:customStyle": custom ? 1 : undefined,
      "w:styleId": id,
    },
    content,
  );
}

const CUSTOM: ReadonlySet<StyleId> = new Set(["NumberedText", "Line", "Struck", "DraftMark", "Inserted", "Deleted", "Picture"]);

/** An element around content; nothing around nothing. */
function wrap(name: string, content: string): string {
  return content === "" ? "" : element(name, {}, content);
}

/** In the order that the schema asks for (ISO/IEC 29500-1, 17.3.1.26). */
function paragraphLooks(style: StyleText): string {
  const { keepNext, keepLines, list, border, tabs, noHyphens, before, after, line, left, right, hanging, align, outline } = style;
  const spaced = before ?? after ?? line;
  const set = left ?? right ?? hanging;
  return [
    keepNext && element("w:keepNext"),
    keepLines && element("w:keepLines"),
    list && element("w:numPr", {}, (list.level > 0 ? valued("w:ilvl", list.level) : "") + valued("w:numId", list.number)),
    border &&
      element(
        "w:pBdr",
        {},
        element(`w:${border.side}`, {
          "w:val": "single",
          "w:sz": border.size,
          "w:space": border.space,
          "w:color": border.colour,
        }),
      ),
    tabs &&
      element(
        "w:tabs",
        {},
        tabs.map(({ at, kind, leader }) => element("w:tab", { "w:val": kind, "w:leader": leader, "w:pos": at })).join(""),
      ),
    noHyphens && element("w:suppressAutoHyphens"),
    spaced !== undefined &&
      element("w:spacing", {
        "w:before": before,
        "w:after": after,
        "w:line": line,
        "w:lineRule": line === undefined ? undefined : "auto",
      }),
    set !== undefined && element("w:ind", { "w:left": left, "w:right": right, "w:hanging": hanging }),
    align && valued("w:jc", align),
    outline !== undefined && valued("w:outlineLvl", outline),
  ]
    .filter((part) => typeof part === "string")
    .join("");
}

/** In the order that the schema asks for (ISO/IEC 29500-1, 17.3.2.28). */
function runLooks({ font, bold, italic, struck, colour, size, underlined, raised }: StyleText): string {
  return [
    font && fontXml(font),
    bold && element("w:b"),
    italic && element("w:i"),
    struck && element("w:strike"),
    colour && valued("w:color", colour),
    size && valued("w:sz", size) + valued("w:szCs", size),
    underlined && valued("w:u", "single"),
    raised && valued("w:vertAlign", "superscript"),
  ]
    .filter((part) => typeof part === "string")
    .join("");
}

/** One table style, with its head row and first column told apart by more than colour. */
function tableStyles(accent: string): string {
  const line = (side: string, size: number, colour: string) =>
    element(`w:${side}`, { "w:val": "single", "w:sz": size, "w:space": 0, "w:color": colour });
  const borders = line("top", 8, accent) + line("bottom", 8, accent) + line("insideH", 4, "BFBFBF");
  const margins = ["top", "left", "bottom", "right"]
    .map((side) => element(`w:${side}`, { "w:w": side === "left" || side === "right" ? 85 : 28, "w:type": "dxa" }))
    .join("");
  const head = element(
    "w:tblStylePr",
    { "w:type": "firstRow" },
    element("w:rPr", {}, element("w:b")) +
      element("w:tcPr", {}, element("w:tcBorders", {}, line("bottom", 8, accent)) + element("w:vAlign", { "w:val": "bottom" })),
  );
  const first = element("w:tblStylePr", { "w:type": "firstCol" }, element("w:rPr", {}, element("w:b")));
  return (
    element(
      "w:style",
      { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
      valued("w:name", "Normal Table") +
        valued("w:uiPriority", 99) +
        element("w:semiHidden") +
        element("w:unhideWhenUsed") +
        element("w:tblPr", {}, element("w:tblInd", { "w:w": 0, "w:type": "dxa" }) + element("w:tblCellMar", {}, margins)),
    ) +
    element(
      "w:style",
      { "w:type": "table", "w:styleId": "TableGrid" },
      valued("w:name", "Table Grid") +
        valued("w:basedOn", "TableNormal") +
        valued("w:uiPriority", 39) +
        element("w:tblPr", {}, element("w:tblBorders", {}, borders)) +
        head +
        first,
    )
  );
}
