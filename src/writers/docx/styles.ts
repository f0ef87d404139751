import type { Language } from "../../agreement/model.js";
import { isAddedStyle } from "../../agreement/print-marks.js";
import type { Theme } from "../print/layout.js";
import { STYLE_NAMES, type StyleId } from "./style-names.js";
import { type StyleText, styleTexts } from "./style-texts.js";
import { tableStyles } from "./table-styles.js";
import { element, valued } from "./xml.js";

/** Fonts that come with Word everywhere; LibreOffice sets their metric twins Carlito and Caladea. */
const TEXT_FONT = "Cambria";
const HEADING_FONT = "Calibri";

const LANGUAGES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** The code that Word knows a language by. */
export function languageCode(language: Language): string {
  return LANGUAGES[language];
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
    (character ? "" : wrap("w:pPr", paragraphLooks(isUncounted(id) ? { ...style, uncounted: true } : style))) +
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

const CUSTOM: ReadonlySet<StyleId> = new Set([
  "NumberedText",
  "HorizontalLine",
  "AfterTable",
  "Struck",
  "DraftMark",
  "Inserted",
  "Deleted",
  "Picture",
]);

/** Whoever points at a line points at the text of the agreement: what the print adds has none. */
function isUncounted(id: StyleId): boolean {
  return isAddedStyle(STYLE_NAMES[id]) || /^(?:Title|TOC|Signature|FootnoteText)/u.test(id);
}

/** An element around content; nothing around nothing. */
function wrap(name: string, content: string): string {
  return content === "" ? "" : element(name, {}, content);
}

/** In the order that the schema asks for (ISO/IEC 29500-1, 17.3.1.26). */
function paragraphLooks(style: StyleText): string {
  const {
    keepNext,
    keepLines,
    list,
    uncounted,
    border,
    tabs,
    noHyphens,
    before,
    after,
    line,
    left,
    right,
    hanging,
    align,
    outline,
  } = style;
  const spaced = before ?? after ?? line;
  const set = left ?? right ?? hanging;
  return [
    keepNext !== undefined && element("w:keepNext", keepNext ? {} : { "w:val": 0 }),
    keepLines && element("w:keepLines"),
    list && element("w:numPr", {}, (list.level > 0 ? valued("w:ilvl", list.level) : "") + valued("w:numId", list.number)),
    uncounted && element("w:suppressLineNumbers"),
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
